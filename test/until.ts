import { setTimeout as pause } from 'node:timers/promises';

/** Short enough for tests to continue at once, long enough not to load the processor. */
const MIN_PAUSE_MS = 10;
/** A look may cost the product and the database several milliseconds: those who wait for long look less often. */
const MAX_PAUSE_MS = 50;
const SHARE_OF_WAIT = 0.1;

/** Resolves when `isSo` returns true; otherwise the time limit of the test ends it. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  await untilFound(async () => (await isSo()) || null);
}

/** Resolves with what `look` finds, when it returns something; otherwise the time limit of the test ends it. */
export async function untilFound<T>(look: () => Promise<T | null | undefined>): Promise<T> {
  const began = performance.now();
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    const waited = (performance.now() - began) * SHARE_OF_WAIT;
    await pause(Math.min(MAX_PAUSE_MS, Math.max(MIN_PAUSE_MS, waited)));
  }
}
