import { setTimeout as pause } from 'node:timers/promises';

/** Often enough for a test to go on at once, seldom enough to leave the processor to what it waits for. */
const LOOK_EVERY_MS = 10;

/** Resolves when `isSo` holds; the time limit of the test ends it otherwise. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(LOOK_EVERY_MS);
}
