import '../photos.css';
import { Button, Flex, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { KeptDialog } from '../kept-dialog';
import { useSeen } from '../section';
import { useMe, useSession } from '../session';
import { useUploads } from '../uploads/uploads';
import { FileButton } from './add-files';
import { isPhoto, type TaskFile, useDownload, useFileContent, useTaskFiles } from './task-files';

/** The photos of a task, those that wait for the network too, and a tile that adds more. */
export function Photos({
  taskId,
  onFiles,
}: {
  readonly taskId: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { word } = useSession();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const files = useTaskFiles(taskId);
  const { waiting } = useUploads();
  const [shown, setShown] = useState<number | null>(null);
  const photos = (files.data?.pages ?? []).flatMap(({ items }) => items.filter(isPhoto));
  const onDevice = waiting.filter(({ taskId: of, content }) => of === taskId && content.type.startsWith('image/'));
  if (photos.length === 0 && onDevice.length === 0 && !mayManage) return null;
  return (
    <>
      <h3 style={{ fontSize: '0.875rem', margin: '12px 0 4px' }}>{word('photos')}</h3>
      <div className="photos">
        {onDevice.map(({ id, name, content }) => (
          <div key={id} className="photo" style={{ opacity: 0.6 }}>
            <Picture content={content} name={`${name}: ${word('pending')}`} />
          </div>
        ))}
        {photos.map((photo, index) => (
          <Thumbnail key={photo.id} taskId={taskId} photo={photo} onOpen={() => setShown(index)} />
        ))}
        {mayManage && (
          <FileButton accept="image/*" className="photo photo-add" label={word('addPhotos')} onFiles={onFiles}>
            + {word('photo')}
          </FileButton>
        )}
      </div>
      <KeptDialog of={shown}>
        {(index, isOpen, afterClose) => (
          <Lightbox
            taskId={taskId}
            photos={photos}
            first={index}
            isOpen={isOpen}
            afterClose={afterClose}
            onClose={() => setShown(null)}
          />
        )}
      </KeptDialog>
    </>
  );
}

/** Loaded only when it scrolls into view: an original may have several megabytes. */
function Thumbnail({
  taskId,
  photo,
  onOpen,
}: {
  readonly taskId: string;
  readonly photo: TaskFile;
  readonly onOpen: () => void;
}) {
  const { word } = useSession();
  const { ref, isSeen } = useSeen<HTMLButtonElement>();
  const content = useFileContent(taskId, isSeen ? photo.id : null);
  return (
    <button
      ref={ref}
      type="button"
      className="photo"
      aria-label={word('openPhoto').replace('{name}', photo.name)}
      onClick={onOpen}
    >
      {content.data && <Picture content={content.data} name="" />}
    </button>
  );
}

export function Picture({ content, name }: { readonly content: Blob; readonly name: string }) {
  const { word } = useSession();
  const [url, setUrl] = useState<string | null>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(content);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  if (isUnreadable) return <span>{word('noPreview')}</span>;
  return url && <img src={url} alt={name} onError={() => setIsUnreadable(true)} />;
}

/** One photo large; the arrow keys go on, Escape closes. */
function Lightbox({
  taskId,
  photos,
  first,
  isOpen,
  afterClose,
  onClose,
}: {
  readonly taskId: string;
  readonly photos: readonly TaskFile[];
  readonly first: number;
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onClose: () => void;
}) {
  const { word } = useSession();
  const [at, setAt] = useState(first);
  const photo = photos[Math.min(at, photos.length - 1)];
  const content = useFileContent(taskId, photo?.id ?? null);
  const download = useDownload(taskId);
  const go = (by: number) => setAt((now) => Math.max(0, Math.min(photos.length - 1, now + by)));
  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight') go(1);
      if (key === 'ArrowLeft') go(-1);
    };
    if (!isOpen) return;
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
  if (!photo) return null;
  const title = word('photoOf')
    .replace('{at}', String(at + 1))
    .replace('{of}', String(photos.length))
    .replace('{name}', photo.name);
  return (
    <Modal
      open={isOpen}
      afterClose={afterClose}
      onCancel={onClose}
      title={<span aria-live="polite">{title}</span>}
      width="min(1200px, 96vw)"
      style={{ top: 16 }}
      footer={
        <Flex gap={8} wrap justify="center">
          <Button disabled={at === 0} onClick={() => go(-1)} aria-keyshortcuts="ArrowLeft">
            ← {word('previousPhoto')}
          </Button>
          <Button disabled={at >= photos.length - 1} onClick={() => go(1)} aria-keyshortcuts="ArrowRight">
            {word('nextPhoto')} →
          </Button>
          <Button onClick={() => download.mutate(photo)}>{word('download')}</Button>
        </Flex>
      }
    >
      <div className="lightbox">
        {content.data && <Picture key={photo.id} content={content.data} name={photo.name} />}
      </div>
    </Modal>
  );
}
