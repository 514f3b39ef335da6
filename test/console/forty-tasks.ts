import { randomUUID } from 'node:crypto';
import type { ScalepointTask } from '../../apps/simulator/src/tasks/task-shape.js';
import { until } from '../until.js';
import type { ConsoleWorld } from './console-world.js';

export const TASKS = 40;
export const DAY_MS = 24 * 3_600_000;
const AT_ONCE = 5;
const DAMAGES = [
  { damageCause: 'Vand', damageType: 'Skjult rørskade', damageDescription: 'Utæt rør under gulv i bryggers.' },
  { damageCause: 'Brand', damageType: 'Brandskade i køkken', damageDescription: 'Olie brød i brand på komfuret.' },
  { damageCause: 'Storm', damageType: 'Stormskade på tag', damageDescription: 'Tagsten er blæst ned i nat.' },
  { damageCause: 'Indbrud', damageType: 'Opbrudt dør', damageDescription: 'Døren til haven er brudt op.' },
] as const;
const PLACES = [
  { postalCode: '8000', city: 'Aarhus C' },
  { postalCode: '4581', city: 'Rørvig' },
  { postalCode: '5700', city: 'Svendborg' },
  { postalCode: '6070', city: 'Christiansfeld' },
  { postalCode: '3700', city: 'Rønne' },
] as const;

export interface DayTask {
  readonly id: string;
  readonly caseId: string;
  readonly referenceNumber: string;
  readonly scalepointTaskId: string;
  readonly scalepointCaseId: string;
  readonly status: string;
  readonly caseManagerId: string | null;
}

/** Number of tasks that each rule gives away, and of those that none does. */
export const ASSIGNED = { anna: 10, bo: 20, none: 10 };

/** Tasks as two insurers send them: four kinds of damage in five towns, each for another person. */
export function fortyTasks(now: Date): ScalepointTask[] {
  const dueAt = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
  return Array.from({ length: TASKS }, (_, index) => {
    const number = `DAG-${String(index + 1).padStart(2, '0')}`;
    const address = { street: `Søndre Æblevej ${index + 1}`, ...PLACES[Math.floor(index / 8)]! };
    const insurer = index % 5 < 3 ? ['nordlys', 'Nordlys Forsikring'] : ['havblik', 'Havblik Forsikring'];
    return {
      taskId: randomUUID(),
      revision: 1,
      kind: 'new',
      referenceNumber: `${number}-1`,
      taskType: 'Reparation',
      case: { id: randomUUID(), number, damageCategory: 'Bygning', ...DAMAGES[index % DAMAGES.length]! },
      insuranceCompany: { alias: insurer[0]!, name: insurer[1]! },
      policy: { number: `4405.${index}`, type: 'Hus', vatShare: 0 },
      policyholder: { name: `Åse Ørskov ${index + 1}`, mobile: `+45 2143 65${index + 10}`, address },
      deadlines: [
        { name: 'contact', at: dueAt(2) },
        { name: 'inspection', at: dueAt(7) },
      ],
    };
  });
}

/** Rules for most of the tasks, and no manager by default for the others. */
export async function ruleAssignment(world: ConsoleWorld): Promise<void> {
  const settings = await world.call('anna', 'GET', '/v1/scalepoint-settings');
  await world.call('anna', 'PUT', '/v1/scalepoint-settings', { ...settings, caseManagerId: null });
  const debtor = '/v1/directory/debtors/nordlys';
  await world.call('anna', 'PUT', debtor, { ...(await world.call('anna', 'GET', debtor)), defaults: {} });
  const { items } = await world.call<{ items: { id: string; name: string }[] }>('anna', 'GET', '/v1/insurers');
  const insurerId = (name: string) => items.find((one) => one.name === name)?.id;
  const rule = { insurerId: null, postalCodes: [], damageType: null, caseManagerId: 'bo', caseGroupId: null };
  const postalCodes = [
    { from: '4500', to: '4599' },
    { from: '8000', to: '8299' },
  ];
  await world.call('anna', 'PUT', '/v1/assignment-rules', {
    rules: [
      { ...rule, damageType: 'rørskade', caseManagerId: 'anna' },
      { ...rule, insurerId: insurerId('Nordlys Forsikring'), postalCodes },
      { ...rule, insurerId: insurerId('Havblik Forsikring') },
    ],
  });
}

/** Sends each task twice, several at a time, as Scalepoint does when answers are lost. */
export async function sendTwice(world: ConsoleWorld, tasks: readonly ScalepointTask[]): Promise<void> {
  const url = `${world.url}/scalepoint/v1/demo/tasks`;
  const report = await world.simulator.push({ url, tasks: [...tasks], duplicate: 1, concurrency: 4 });
  expect(report).toMatchObject({ planned: 2 * tasks.length, delivered: 2 * tasks.length, refused: 0, gaveUp: 0 });
}

/** Resolves to the tasks once all of them have this status. */
export async function allAre(world: ConsoleWorld, status: string): Promise<DayTask[]> {
  await until(async () => (await countIn(world, status)) === TASKS);
  const tasks = await dayTasks(world);
  expect(tasks).toHaveLength(TASKS);
  return tasks;
}

/** Asked of the database, because the API would be busy with nothing else while a test waits. */
export async function countIn(world: ConsoleWorld, status: string): Promise<number> {
  const [row] = await world.database.sql('select count(*)::int as count from case_intake.task where status = $1', [
    status,
  ]);
  return row?.['count'] as number;
}

/** As a program that calls for one after the other would, only faster. */
export async function inBatches<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) await Promise.all(all.slice(at, at + AT_ONCE).map(work));
}

/** All tasks, in the order in which they were sent. */
export async function dayTasks(world: ConsoleWorld): Promise<DayTask[]> {
  const { items } = await world.call<{ items: DayTask[] }>('anna', 'GET', '/v1/tasks?limit=200');
  return items.toSorted((one, other) => one.referenceNumber.localeCompare(other.referenceNumber));
}

/**
 * A day has hours between its steps, this one has seconds: the calls to Scalepoint of the minute before do not count
 * against its limit.
 */
export async function withoutCallLimit(world: ConsoleWorld): Promise<void> {
  await world.database.sql(`create function scalepoint_gateway.forget_calls() returns trigger language plpgsql
    as $$ begin new.made := '{}'; return new; end $$`);
  await world.database.sql(`create trigger forget_calls before insert or update on scalepoint_gateway.call_turn
    for each row execute function scalepoint_gateway.forget_calls()`);
}
