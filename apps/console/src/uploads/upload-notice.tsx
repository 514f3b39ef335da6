import { Alert, Button, Flex } from 'antd';
import { useSession } from '../session';
import type { Word } from '../words';
import type { WaitingFile } from './upload-queue';
import { useUploads } from './uploads';

/** What is not at the server yet, on every page: what waits for the network, and what needs a decision. */
export function UploadNotice() {
  const { word } = useSession();
  const { waiting, isSending, isVolatile, again, remove } = useUploads();
  const queued = waiting.filter(({ problem }) => problem === null);
  const stopped = waiting.filter(({ problem }) => problem !== null);
  return (
    <div role="status">
      {queued.length > 0 && (
        <Alert
          type="info"
          showIcon
          banner
          title={
            isSending
              ? word('filesBeingSent').replace('{count}', String(queued.length))
              : word(waitingWord(queued)).replace('{count}', String(queued.length))
          }
          description={isSending ? undefined : word(isVolatile ? 'notKeptOnDevice' : 'keptOnDevice')}
        />
      )}
      {stopped.map((file) => (
        <Alert
          key={file.id}
          type="warning"
          showIcon
          banner
          title={word('notAccepted')
            .replace('{name}', file.name)
            .replace('{reason}', file.problem?.code === 'refused' ? file.problem.text : word('unsureWhetherSent'))}
          action={
            <Flex gap={8} wrap>
              <Button onClick={() => void again(file)}>{word('sendAgain')}</Button>
              <Button danger onClick={() => void remove(file.id)}>
                {word('deleteFromDevice')}
              </Button>
            </Flex>
          }
        />
      ))}
    </div>
  );
}

/** Pictures are called pictures; one is not many. */
function waitingWord(files: readonly WaitingFile[]): Word {
  const arePhotos = files.every(({ content }) => content.type.startsWith('image/'));
  if (files.length === 1) return arePhotos ? 'photoWaits' : 'fileWaits';
  return arePhotos ? 'photosWait' : 'filesWait';
}
