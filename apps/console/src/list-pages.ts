import type { InfiniteData } from '@tanstack/react-query';

/** How many pages of a list are loaded; 0 for other data. */
export function pagesOf(data: unknown): number {
  return (data as Partial<InfiniteData<unknown>> | undefined)?.pages?.length ?? 0;
}

export const isLong = (data: unknown): boolean => pagesOf(data) > 1;
