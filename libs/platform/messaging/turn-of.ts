/** A range of turns, both ends included, from the higher to the lower one. */
export interface Turns {
  readonly from: number;
  readonly to: number;
}

/** Jobs have their company's turn as their priority, an integer of PostgreSQL. */
export const FIRST_TURN = 2_147_483_647;
/** Also of jobs that were queued before jobs had turns. */
export const LAST_TURN = 0;

/** A number of the company that never changes. Two companies may have the same one; they share their turn then. */
export function turnOf(companyId: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < companyId.length; index += 1) {
    hash = Math.imul(hash ^ companyId.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & FIRST_TURN;
}

/** All turns once round from `next` on, without those that are `taken`. */
export function roundFrom(next: number, taken: Iterable<number>): Turns[] {
  const skipped = [...new Set(taken)].toSorted((one, other) => other - one);
  const below = without({ from: next, to: LAST_TURN }, skipped);
  return next === FIRST_TURN ? below : [...below, ...without({ from: FIRST_TURN, to: next + 1 }, skipped)];
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
