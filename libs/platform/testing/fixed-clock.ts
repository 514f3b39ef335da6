import type { Clock, Ids } from '#shared-kernel';

/** A clock that always shows this time. */
export function clockAt(time: string): Clock {
  return { now: () => new Date(time) };
}

/** `id-1`, `id-2`, … */
export function countedIds(): Ids {
  let count = 0;
  return { next: () => `id-${(count += 1)}` };
}
