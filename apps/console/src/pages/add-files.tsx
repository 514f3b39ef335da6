import { Button, Flex, Modal } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { KeptDialog } from '../kept-dialog';
import { useSession } from '../session';
import { useUploads } from '../uploads/uploads';

/** A button that has files chosen, several at a time. */
export function FileButton({
  children,
  onFiles,
  accept,
  isCamera = false,
  isSingle = false,
  className,
  label,
}: {
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
  readonly accept?: string;
  /** Opens the camera on a phone. */
  readonly isCamera?: boolean;
  /** For what has one file only. */
  readonly isSingle?: boolean;
  /** Drawn by the page instead of as an ordinary button. */
  readonly className?: string;
  readonly label?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={!isSingle}
        hidden
        accept={accept}
        {...(isCamera && { capture: 'environment' as const })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      {className === undefined ? (
        <Button size={isSingle ? 'small' : 'middle'} onClick={choose}>
          {children}
        </Button>
      ) : (
        <button type="button" className={className} aria-label={label} onClick={choose}>
          {children}
        </button>
      )}
    </>
  );
}

/** Files that were photographed or dropped: the insurer gets them only if the user says so. */
export function useFileQuestion(taskId: string) {
  const { word } = useSession();
  const { add } = useUploads();
  const [chosen, setChosen] = useState<readonly File[] | null>(null);
  const put = (send: boolean) => {
    if (chosen) void add(taskId, chosen, send);
    setChosen(null);
  };
  const question = (
    <KeptDialog of={chosen}>
      {(files, isOpen, afterClose) => (
        <Modal
          open={isOpen}
          afterClose={afterClose}
          title={word('whereToFiles')}
          onCancel={() => setChosen(null)}
          footer={
            <Flex gap={8} wrap justify="end">
              <Button size="large" onClick={() => put(false)}>
                {word('keepInternal')}
              </Button>
              <Button size="large" onClick={() => put(true)}>
                {word('sendToInsurerToo')}
              </Button>
            </Flex>
          }
        >
          {word(files.length === 1 ? 'chosenFile' : 'chosenFiles').replace('{count}', String(files.length))}
        </Modal>
      )}
    </KeptDialog>
  );
  return { ask: setChosen, question };
}
