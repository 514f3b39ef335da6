import { setTimeout as later } from 'node:timers/promises';
import type { Client } from 'pg';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { jsonBody } from './bodies.js';
import { type CasesBench, withProcesses } from './cases.js';
import { queueBacklog, waitingCases } from './fairness.js';
import { post } from './load.js';
import type { Measurement, Ratio } from './readings.js';
import type { RunningServer } from './running.js';

/** Senders go on while the backlog is drained. */
const SENDERS = 4;
const SLICE_SECONDS = 2;
const MAX_SLICES = 3;
const { demo } = DEMO_COMPANIES;

const IDLE = 'intake, nothing to drain';
const DRAINING = 'intake, while a backlog is drained';

export const backlogRatios: Ratio[] = [
  { name: 'intake while a backlog is drained ÷ with nothing to drain', of: DRAINING, to: IDLE, target: 0.8 },
];

/** Tasks that came while no reaction ran, and their cases; new tasks of the same company come in meanwhile. */
export function backlog(bench: CasesBench, tasks: number): Measurement {
  return {
    name: `backlog of ${tasks} tasks after an outage`,
    async run() {
      const idle = await withProcesses(
        1,
        bench,
        async ([server], database) => {
          const { perSecond } = await intakeOf(server!);
          await queueBacklog(database, demo.id, tasks);
          return perSecond;
        },
        { RUN_REACTIONS: 'false' },
      );
      return withProcesses(1, bench, async ([server], database) => {
        const { perSecond, drained } = await whileDrained(server!, database);
        return [
          { name: 'backlog: cases opened', value: drained, unit: '/s' as const },
          { name: IDLE, value: idle, unit: '/s' as const },
          { name: DRAINING, value: perSecond, unit: '/s' as const },
        ];
      });
    },
  };
}

const intakeOf = ({ url }: RunningServer) =>
  post(`${url}/scalepoint/v1/demo/tasks`, jsonBody('JSON 3.4 KB', 3400), SENDERS, SLICE_SECONDS);

/** Counts every case that is opened until nothing waits: of the backlog, and of what came meanwhile. */
async function whileDrained(server: RunningServer, database: Client) {
  const casesBefore = await cases(database);
  const begun = performance.now();
  const rates: number[] = [];
  // What comes meanwhile waits too, so the intake ends before the backlog does.
  while (rates.length < MAX_SLICES && (await waitingCases(database)) > 0) {
    rates.push((await intakeOf(server)).perSecond);
  }
  while ((await waitingCases(database)) > 0) await later(50);
  const seconds = (performance.now() - begun) / 1000;
  const perSecond = rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length);
  return { perSecond, drained: ((await cases(database)) - casesBefore) / seconds };
}

async function cases(database: Client): Promise<number> {
  const { rows } = await database.query<{ count: number }>(`select count(*)::int as count from case_intake."case"`);
  return rows[0]?.count ?? 0;
}
