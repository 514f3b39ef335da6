import { addDays, danishDay } from '#shared-kernel';
import { demoErp } from './demo/demo-erp.js';

/*
 * Books visits in the product at the given address, as the demo's planning would: inspections and work of this week and the
 * next, two of them at the same time, one not assigned and one whose policyholder was not reached.
 */
const call = await demoErp(process.argv[2] ?? 'http://127.0.0.1:3000');

interface Task {
  readonly id: string;
  readonly status: string;
}
interface Visit {
  readonly id: string;
}

const today = danishDay(new Date());
/** Days from today, hour in UTC. */
const PLAN = [
  { day: 0, hour: '13:00', employeeId: 'anna', kind: 'work', minutes: 90, note: 'Affugter hentes.' },
  { day: 1, hour: '07:00', employeeId: 'bo', kind: 'inspection', minutes: 60, note: 'Ring ved ankomst.' },
  { day: 1, hour: '07:30', employeeId: 'bo', kind: 'inspection', minutes: 60, note: null },
  { day: 1, hour: '09:30', employeeId: 'anna', kind: 'inspection', minutes: 45, note: null },
  { day: 2, hour: '08:00', employeeId: null, kind: 'inspection', minutes: 60, note: null },
  { day: 3, hour: '07:00', employeeId: 'carl', kind: 'work', minutes: 240, note: 'Gulvet tages op.' },
  { day: 4, hour: '10:00', employeeId: 'carl', kind: 'inspection', minutes: 60, note: null },
] as const;

const open = 'tasks?sort=newest&limit=50&status=case-opened,accepted';
const { items } = await call<{ items: Task[] }>('GET', open);
const booked: Visit[] = [];
for (const [index, { day, hour, ...terms }] of PLAN.entries()) {
  const task = items[index];
  if (!task) break;
  if (task.status === 'case-opened') await call('POST', `tasks/${task.id}/acceptance`);
  const startsAt = `${addDays(today, day)}T${hour}:00Z`;
  booked.push(await call<Visit>('POST', 'visits', { taskId: task.id, startsAt, ...terms }));
}
const [missed] = booked;
if (missed) await call('POST', `visits/${missed.id}/failed-attempts`);
process.stdout.write(`\nVisits: ${booked.length} booked. See the calendar of the console.\n`);
