import { deadlinesOf, nextDue } from './deadlines.js';

const received = new Date('2026-11-25T08:00:00Z');
const sent = [
  { name: 'contact', at: '2026-11-26T08:00:00.000Z' },
  { name: 'inspection', at: '2026-12-01T08:00:00.000Z' },
];

describe('the deadlines of a task', () => {
  it('are those of the task; the company adds missing ones, counted from arrival', () => {
    const rules = [
      { name: 'contact', afterHours: 1 },
      { name: 'repair', afterHours: 48 },
    ];
    expect(deadlinesOf(sent, rules, received, [])).toEqual([
      { ...sent[0], origin: 'task' },
      { ...sent[1], origin: 'task' },
      { name: 'repair', at: '2026-11-27T08:00:00.000Z', origin: 'settings' },
    ]);
  });

  it('follow each postponement until the insurer sends another time', () => {
    const [from, at, later] = ['2026-12-01T08:00:00.000Z', '2026-12-05T08:00:00.000Z', '2026-12-09T08:00:00.000Z'];
    const moves = [
      { name: 'inspection', from, at, reason: 'a' },
      { name: 'inspection', from: at, at: later, reason: 'b' },
    ];
    expect(deadlinesOf(sent, [], received, moves)[1]).toEqual({ name: 'inspection', at: later, origin: 'postponed' });
    const moved = [{ name: 'inspection', at: '2026-12-02T08:00:00.000Z' }];
    expect(deadlinesOf(moved, [], received, moves)).toEqual([{ ...moved[0], origin: 'task' }]);
  });

  it.each([
    ['case-opened', sent[0]?.at],
    ['accepted', sent[1]?.at],
    ['inspection-scheduled', sent[1]?.at],
    ['inspected', undefined],
    ['rejected', undefined],
    ['cancelled', undefined],
    ['closed', undefined],
  ] as const)('are met by progress: in status %s the next one is %s', (status, next) => {
    expect(nextDue(deadlinesOf(sent, [], received, []), status)?.toISOString()).toBe(next);
  });
});
