import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Tag, Typography, Upload } from 'antd';
import type { components } from '#client';
import { inLanguage, time } from '../formats';
import { useRefresh } from '../live';
import { Loaded, Problem } from '../parts';
import { useMe, useSession } from '../session';
import { attachmentStates } from '../labels';

type Task = components['schemas']['TaskDetailResponse'];
type TaskFile = components['schemas']['TaskFileResponse'];

/** Files that users added, and the insurer's attachments with their download state. */
export function Files({ task }: { readonly task: Task }) {
  const { api, word, language } = useSession();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const path = { id: task.id };
  const files = useQuery({
    queryKey: ['files', task.id],
    queryFn: async () =>
      (await api.GET('/v1/tasks/{id}/files', { params: { path, query: { limit: 200 } } })).data.items,
    refetchInterval: refresh,
  });
  const add = useMutation({
    mutationFn: ({ file, send }: { file: Blob; send: boolean }) => {
      const form = new FormData();
      // The server expects this field before the file.
      form.append('send', String(send));
      form.append('file', file);
      return api.POST('/v1/tasks/{id}/files', { params: { path }, body: form as never });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const fetchAgain = useMutation({
    mutationFn: () => api.POST('/v1/tasks/{id}/attachments/fetching', { params: { path } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const download = useMutation({
    mutationFn: async ({ id, name }: Pick<TaskFile, 'id' | 'name'>) => {
      const given = { params: { path: { ...path, fileId: id } }, parseAs: 'blob' as const };
      const { data } = await api.GET('/v1/tasks/{id}/files/{fileId}', given);
      save(data as unknown as Blob, name);
    },
  });
  const missing = task.attachments.filter(({ state }) => state !== 'fetched');
  return (
    <Card size="small" title={word('files')}>
      <Flex vertical gap={8}>
        {missing.map(({ link, name, state, reason }) => (
          <Flex key={link} gap={8} wrap align="center">
            <Tag>{inLanguage(attachmentStates[state], language, state)}</Tag>
            <Typography.Text>{name ?? link}</Typography.Text>
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
        <Loaded query={files}>
          {(items) =>
            items.length === 0 ? (
              <Typography.Text type="secondary">{word('noFiles')}</Typography.Text>
            ) : (
              items.map((file) => (
                <Flex key={file.id} gap={8} wrap align="center">
                  <Button type="link" size="small" style={{ padding: 0 }} onClick={() => download.mutate(file)}>
                    {file.name}
                  </Button>
                  <Typography.Text type="secondary">
                    {kilobytes(file.size)} · {file.addedBy.replace(/^user:/, '')} · {time(file.addedAt)}
                  </Typography.Text>
                  {file.kindCheck === 'doubtful' && <Tag color="warning">{word('fileDoubtful')}</Tag>}
                  {file.virusScan === 'unscanned' && <Tag>{word('fileUnscanned')}</Tag>}
                  {file.send && <Tag>{word('sentToInsurer')}</Tag>}
                </Flex>
              ))
            )
          }
        </Loaded>
        {mayManage && (
          <Flex gap={12} align="center" wrap>
            {[false, true].map((send) => (
              <Upload
                key={String(send)}
                multiple
                disabled={add.isPending}
                showUploadList={false}
                beforeUpload={(file) => {
                  add.mutate({ file, send });
                  // Sent by the client with the token, not by the component.
                  return Upload.LIST_IGNORE;
                }}
              >
                <Button loading={add.isPending && add.variables.send === send} disabled={add.isPending}>
                  {word(send ? 'sendFile' : 'chooseFile')}
                </Button>
              </Upload>
            ))}
          </Flex>
        )}
        {[add.error, fetchAgain.error, download.error].map(
          (error, index) => error && <Problem key={index} error={error} />,
        )}
      </Flex>
    </Card>
  );
}

export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

function kilobytes(bytes: number): string {
  return `${new Intl.NumberFormat('da-DK').format(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
