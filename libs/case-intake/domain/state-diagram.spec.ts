import { readFileSync } from 'node:fs';
import { TASK_STATUSES } from '../contracts/index.js';
import { isCancellable, LIFE, MOVES, REOPENINGS } from './task-life.js';

const page = readFileSync('docs/architecture.md', 'utf8');
const diagram = page.slice(page.indexOf('## States of a task'), page.indexOf('## States of a posting'));
const arrows = [...diagram.matchAll(/^ {2}(\S+) --> (\S+?)(?:: (.+))?$/gm)].map(
  ([, from = '', to = '', label = '']) => ({
    from: from.replaceAll('_', '-'),
    to: to.replaceAll('_', '-'),
    label,
  }),
);

describe('the state diagram of a task', () => {
  test('shows exactly the moves that the life of a task allows', () => {
    const drawn = arrows.filter(({ label }) => MOVES.some((move) => move === label));
    const allowed = MOVES.flatMap((move) => LIFE[move].from.map((from) => `${from} --> ${LIFE[move].to}: ${move}`));
    expect(drawn.map(({ from, to, label }) => `${from} --> ${to}: ${label}`).sort()).toEqual(allowed.sort());
  });

  test('shows where tasks are reopened to', () => {
    const drawn = arrows.filter(({ label }) => label === 'reopen').map(({ from, to }) => `${from} --> ${to}`);
    const allowed = Object.entries(REOPENINGS).flatMap(([from, all]) => all.map((to) => `${from} --> ${to}`));
    expect(drawn.sort()).toEqual(allowed.sort());
  });

  test('shows the transitions by deliveries and by opening the case', () => {
    const drawn = arrows.filter(
      ({ from, to, label }) =>
        label !== 'reopen' && !MOVES.some((move) => move === label) && from !== '[*]' && to !== '[*]',
    );
    expect(drawn.map(({ from, to }) => `${from} --> ${to}`).sort()).toEqual([
      'needs-attention --> case-opened',
      'received --> case-opened',
      'received --> needs-attention',
      'waiting --> received',
    ]);
  });

  test('shows every status, marks the final ones, and says which can be cancelled', () => {
    const drawn = new Set(arrows.flatMap(({ from, to }) => [from, to]));
    drawn.delete('[*]');
    expect([...drawn].sort()).toEqual([...TASK_STATUSES].sort());
    const last = TASK_STATUSES.filter((status) => !isCancellable(status));
    expect(arrows.filter(({ to }) => to === '[*]').map(({ from }) => from)).toEqual(last);
    expect(diagram).toContain('note right of cancelled: The insurer can cancel a task in any status except closed.');
  });
});
