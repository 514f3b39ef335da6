/** Waits for `ended`, but not longer than the limit. */
export async function atMost(ms: number, ended: Promise<unknown>): Promise<void> {
  let giveUp: NodeJS.Timeout | undefined;
  await Promise.race([ended, new Promise((end) => (giveUp = setTimeout(end, ms)))]);
  clearTimeout(giveUp);
}
