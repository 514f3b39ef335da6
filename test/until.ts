import { setTimeout as pause } from 'node:timers/promises';

/** Short enough for tests to continue at once, long enough not to load the processor. */
const LOOK_EVERY_MS = 10;

/** Resolves when `isSo` returns true; otherwise the time limit of the test ends it. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(LOOK_EVERY_MS);
}
