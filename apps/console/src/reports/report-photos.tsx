import '../photos.css';
import { Button } from 'antd';
import { FileButton } from '../pages/add-files';
import { Picture } from '../pages/photos';
import { useFileContent } from '../pages/task-files';
import { useSession } from '../session';
import { useUploads } from '../uploads/uploads';
import { BufferedInput } from './buffered-input';
import type { ReportBody } from './report-draft';

type Photo = ReportBody['photos'][number];

/** The photos of a room, or those of none, with their captions. */
export function ReportPhotos({
  taskId,
  photos,
  roomId,
  onFiles,
  onCaption,
  onRemove,
}: {
  readonly taskId: string;
  readonly photos: readonly Photo[];
  readonly roomId: string | null;
  readonly onFiles: (roomId: string | null, files: readonly File[]) => void;
  readonly onCaption: (photo: Photo, caption: string | null) => void;
  readonly onRemove: (photo: Photo) => void;
}) {
  const { word } = useSession();
  return (
    <>
      <div className="report-photos">
        {photos
          .filter((photo) => photo.roomId === roomId)
          .map((photo) => (
            <figure key={photo.fileId}>
              <div className="photo">
                <Shown taskId={taskId} fileId={photo.fileId} name={photo.caption ?? ''} />
              </div>
              <BufferedInput
                aria-label={word('caption')}
                placeholder={word('caption')}
                maxLength={300}
                value={photo.caption ?? ''}
                onChange={(written) => onCaption(photo, written || null)}
              />
              <Button danger onClick={() => onRemove(photo)}>
                {word('removePhoto')}
              </Button>
            </figure>
          ))}
        <FileButton
          accept="image/*"
          isCamera
          className="photo photo-add"
          label={word('takePhoto')}
          onFiles={(files) => onFiles(roomId, files)}
        >
          + {word('takePhoto')}
        </FileButton>
      </div>
    </>
  );
}

/** From the device while it waits there, otherwise from the files of the task. */
function Shown({ taskId, fileId, name }: { readonly taskId: string; readonly fileId: string; readonly name: string }) {
  const waiting = useUploads().waiting.find(({ id }) => id === fileId);
  const sent = useFileContent(taskId, waiting ? null : fileId);
  const content = waiting?.content ?? sent.data;
  return content ? <Picture content={content} name={name} /> : null;
}
