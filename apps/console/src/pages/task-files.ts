import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { components } from '#client';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { useWithTask } from './task-query';

export type TaskFile = components['schemas']['TaskFileResponse'];
type Named = Pick<TaskFile, 'id' | 'name'>;

/** Formats that every browser draws. The server has checked that the content is what the type says. */
const DRAWN = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

export function isPhoto({ contentType, kindCheck }: TaskFile): boolean {
  return DRAWN.has(contentType) && kindCheck !== 'doubtful';
}

/** The files of a task, page by page. */
export function useTaskFiles(taskId: string) {
  const { api } = useSession();
  const withTask = useWithTask();
  return useInfiniteQuery({
    queryKey: queryKeys.files(taskId),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const query = { limit: 100, ...(pageParam && { cursor: pageParam }) };
      return (await api.GET('/v1/tasks/{id}/files', { params: { path: { id: taskId }, query } })).data;
    },
    getNextPageParam: ({ next }) => next,
    ...withTask,
  });
}

/** The bytes of a file; they never change. */
export function useFileContent(taskId: string, fileId: string | null) {
  const { api } = useSession();
  return useQuery({
    queryKey: queryKeys.fileContent(taskId, fileId),
    queryFn: async () => {
      const path = { id: taskId, fileId: fileId ?? '' };
      const given = { params: { path }, parseAs: 'blob' as const };
      return (await api.GET('/v1/tasks/{id}/files/{fileId}', given)).data as unknown as Blob;
    },
    enabled: fileId !== null,
    staleTime: Infinity,
  });
}

/** Saves a file on the user's computer. */
export function useDownload(taskId: string) {
  const { api } = useSession();
  return useMutation({
    mutationFn: async ({ id, name }: Named) => {
      const given = { params: { path: { id: taskId, fileId: id } }, parseAs: 'blob' as const };
      const { data } = await api.GET('/v1/tasks/{id}/files/{fileId}', given);
      save(data as unknown as Blob, name);
    },
  });
}

export function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
