/** A range of turns, both ends included, from the higher to the lower one. */
export interface Turns {
  readonly from: number;
  readonly to: number;
}

/** Jobs have their company's turn as their priority, an integer of PostgreSQL. */
export const FIRST_TURN = 2_147_483_647;
/** Also of jobs that were queued before jobs had turns. */
export const LAST_TURN = 0;

export const ALL_TURNS: Turns = { from: FIRST_TURN, to: LAST_TURN };

/**
 * The part of all turns that one process serves first, among the processes that run. All turns for a process that is not
 * among them.
 */
export function shareOf(process: string, running: readonly string[]): Turns {
  const all = [...new Set(running)].toSorted();
  const index = all.indexOf(process);
  if (index === -1) return ALL_TURNS;
  const firstOf = (part: number) => FIRST_TURN - Math.floor((part * (FIRST_TURN + 1)) / all.length);
  return { from: firstOf(index), to: firstOf(index + 1) + 1 };
}

/** A number of the company that never changes. Two companies may have the same one; they share their turn then. */
export function turnOf(companyId: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < companyId.length; index += 1) {
    hash = Math.imul(hash ^ companyId.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & FIRST_TURN;
}

/** The turns of the share once round from `next` on, without those that are `taken`. */
export function roundFrom(next: number, taken: Iterable<number>, share = ALL_TURNS): Turns[] {
  const skipped = [...new Set(taken)].toSorted((one, other) => other - one);
  const start = next > share.from || next < share.to ? share.from : next;
  const below = without({ from: start, to: share.to }, skipped);
  return start === share.from ? below : [...below, ...without({ from: share.from, to: start + 1 }, skipped)];
}

function without({ from, to }: Turns, skipped: readonly number[]): Turns[] {
  const ranges: Turns[] = [];
  let start = from;
  for (const turn of skipped) {
    if (turn > start || turn < to) continue;
    if (turn < start) ranges.push({ from: start, to: turn + 1 });
    start = turn - 1;
  }
  return start >= to ? [...ranges, { from: start, to }] : ranges;
}
