import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Tag, Typography } from 'antd';
import type { components } from '#client';
import { Chip } from '../chip';
import { inLanguage, time } from '../formats';
import { attachmentStates } from '../labels';
import { Problem } from '../parts';
import { Section } from '../section';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { useUploads } from '../uploads/uploads';
import { ActorName } from './actor-name';
import { FileButton } from './add-files';
import { useDownload, useTaskFiles } from './task-files';

type Task = components['schemas']['TaskDetailResponse'];

/** Files that users added, and the insurer's attachments with their download state. */
export function Files({ task }: { readonly task: Task }) {
  const { api, word, language } = useSession();
  const queries = useQueryClient();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const { add } = useUploads();
  const files = useTaskFiles(task.id);
  const fetchAgain = useMutation({
    mutationFn: () => api.POST('/v1/tasks/{id}/attachments/fetching', { params: { path: { id: task.id } } }),
    onSuccess: () =>
      Promise.all(
        [queryKeys.taskIn(task.id), queryKeys.files(task.id), queryKeys.timelineIn(task.id)].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const download = useDownload(task.id);
  const items = files.data?.pages.flatMap((page) => [...page.items]) ?? [];
  const missing = task.attachments.filter(({ state }) => state !== 'fetched');
  return (
    <Section title={word('files')}>
      <Flex vertical gap={8}>
        {missing.map(({ link, name, state, reason }) => (
          <Flex key={link} gap={8} wrap align="center">
            <Tag>{inLanguage(attachmentStates[state], language, state)}</Tag>
            <span style={{ overflowWrap: 'anywhere' }}>{name ?? link}</span>
            {reason && <Typography.Text type="secondary">{reason.detail}</Typography.Text>}
          </Flex>
        ))}
        {missing.length > 0 && mayManage && (
          <div>
            <Button size="small" loading={fetchAgain.isPending} onClick={() => fetchAgain.mutate()}>
              {word('fetchAgain')}
            </Button>
          </div>
        )}
        {files.data && items.length === 0 && <Typography.Text type="secondary">{word('noFiles')}</Typography.Text>}
        {items.map((file) => (
          <Flex key={file.id} gap={8} wrap align="center">
            <Button
              type="link"
              size="small"
              style={{ padding: 0, whiteSpace: 'normal', height: 'auto', textAlign: 'start', overflowWrap: 'anywhere' }}
              onClick={() => download.mutate(file)}
            >
              {file.name}
            </Button>
            <Typography.Text type="secondary">
              {kilobytes(file.size)} · <ActorName actor={actorOf(file.addedBy)} name={file.addedByName} /> ·{' '}
              {time(file.addedAt)}
            </Typography.Text>
            {file.kindCheck === 'doubtful' && <Chip phase="waiting">{word('fileDoubtful')}</Chip>}
            {file.virusScan === 'unscanned' && <Tag>{word('fileUnscanned')}</Tag>}
            {file.send && <Tag>{word('sentToInsurer')}</Tag>}
          </Flex>
        ))}
        {files.hasNextPage && (
          <div>
            <Button loading={files.isFetchingNextPage} onClick={() => void files.fetchNextPage()}>
              {word('more')}
            </Button>
          </div>
        )}
        {mayManage && (
          <Flex gap={12} align="center" wrap>
            {[false, true].map((send) => (
              <FileButton key={String(send)} onFiles={(chosen) => void add(task.id, chosen, send)}>
                {word(send ? 'sendFile' : 'chooseFile')}
              </FileButton>
            ))}
          </Flex>
        )}
        {[files.error, fetchAgain.error, download.error].map(
          (error, index) => error && <Problem key={index} error={error} />,
        )}
      </Flex>
    </Section>
  );
}

function kilobytes(bytes: number): string {
  return `${new Intl.NumberFormat('da-DK').format(Math.max(1, Math.round(bytes / 1000)))} kB`;
}

/** A file has the plain id of the user who added it. */
function actorOf(addedBy: string): string {
  return /^(scalepoint|policyholder|subcontract(or|:.*))$/.test(addedBy) ? addedBy : `user:${addedBy}`;
}
