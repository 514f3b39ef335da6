import { TASK_STATUSES, type TaskStatus } from '../contracts/index.js';
import { isCancellable, LIFE, type Move, MOVES, possibleMoves, statusAfter } from './task-life.js';
import { TaskMoveNotPossible } from './task-errors.js';

/** The table again, written by hand: every allowed move with its result. All other moves must fail. */
const ALLOWED: readonly (readonly [TaskStatus, Move, TaskStatus])[] = [
  ['needs-attention', 'reject', 'rejected'],
  ['case-opened', 'accept', 'accepted'],
  ['case-opened', 'reject', 'rejected'],
  ['accepted', 'reject', 'rejected'],
  ['accepted', 'schedule-inspection', 'inspection-scheduled'],
  ['accepted', 'report-inspection', 'inspected'],
  ['accepted', 'begin-repair', 'in-repair'],
  ['accepted', 'complete', 'completed'],
  ['inspection-scheduled', 'reject', 'rejected'],
  ['inspection-scheduled', 'schedule-inspection', 'inspection-scheduled'],
  ['inspection-scheduled', 'report-inspection', 'inspected'],
  ['inspected', 'reject', 'rejected'],
  ['inspected', 'begin-repair', 'in-repair'],
  ['inspected', 'complete', 'completed'],
  ['in-repair', 'complete', 'completed'],
  ['rejected', 'close', 'closed'],
  ['completed', 'mark-invoiced', 'invoiced'],
  ['completed', 'close', 'closed'],
  ['invoiced', 'close', 'closed'],
];
const everyPair = TASK_STATUSES.flatMap((status) => MOVES.map((move) => [status, move] as const));

describe('the life of a task', () => {
  it.each(everyPair)(
    'in status %s, %s has the result of the table, or fails and names the possible moves',
    (status, move) => {
      const allowed = ALLOWED.find(([from, by]) => from === status && by === move);
      if (allowed) {
        expect(statusAfter(status, move)).toBe(allowed[2]);
        return;
      }
      let refusal: unknown;
      try {
        statusAfter(status, move);
      } catch (error) {
        refusal = error;
      }
      expect(refusal).toBeInstanceOf(TaskMoveNotPossible);
      const { code, kind, da, en, facts } = refusal as TaskMoveNotPossible;
      expect({ code, kind, facts }).toEqual({
        code: 'case-intake.move-not-possible',
        kind: 'conflict',
        facts: { status, move, possible: possibleMoves(status) },
      });
      expect(da).toMatch(/^Opgaven kan ikke .+, for den er .+\. (?:Den kan .+|Dens status kan ikke ændres nu)\.$/);
      expect(en).toMatch(
        /^The task cannot be .+, because it is .+\. (?:It can be .+|Its status cannot be changed now)\.$/,
      );
    },
  );

  it('reaches every status; only closed and cancelled end it', () => {
    const reached = new Set<TaskStatus>(['waiting', 'received', 'needs-attention', 'case-opened']);
    for (let grown = true; grown;) {
      const before = reached.size;
      for (const status of [...reached]) {
        for (const move of MOVES) if (LIFE[move].from.includes(status)) reached.add(LIFE[move].to);
        if (isCancellable(status)) reached.add('cancelled');
      }
      grown = reached.size > before;
    }
    expect([...reached].toSorted()).toEqual([...TASK_STATUSES].toSorted());
    expect(TASK_STATUSES.filter((status) => !isCancellable(status))).toEqual(['closed', 'cancelled']);
    expect([possibleMoves('closed'), possibleMoves('cancelled')]).toEqual([['reopen'], []]);
  });
});
