import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { firstTasks, laterDeliveries } from './demo-deliveries.js';
import type { DemoDelivery } from './demo-deliveries.js';
import { DEMO_COMPANY_KEY, DEMO_WORLD } from './demo-world.js';
import { requireLoopback } from './loopback.js';
import type { DeliveryReport, PushReport, PushRequest } from './push/push-request.js';
import { Refusal } from './refusal.js';
import { createSimulator } from './simulator.js';

/*
 * Sends a paced, finite stream of tasks to a module, through the simulator at SIMULATOR_URL, or through one
 * of its own. Exit code 1 if a response was unexpected.
 */
const environmentSchema = z.object({
  MODULE_URL: z.url().default('http://127.0.0.1:3000'),
  SIMULATOR_URL: z.url().default('http://127.0.0.1:4010'),
  COMPANY_KEY: z.string().min(1).default(DEMO_COMPANY_KEY),
  /** `alias=code,alias=code` */
  DEMO_INSURERS: z
    .string()
    .default(DEMO_WORLD.tokens.map(({ insurerAlias, code }) => `${insurerAlias}=${code}`).join()),
  DEMO_SEED: z.string().default(() => String(Date.now())),
  DEMO_PACE_MS: z.coerce.number().int().nonnegative().default(700),
});

const parsed = environmentSchema.safeParse(process.env);
if (!parsed.success) {
  console.error(z.prettifyError(parsed.error));
  process.exit(2);
}
const env = parsed.data;
const codes = new Map(env.DEMO_INSURERS.split(',').map((pair) => pair.split('=', 2) as [string, string]));
const known = [...codes.keys()].map((alias) => ({
  subcompanies: [],
  ...(DEMO_WORLD.insurers.find((insurer) => insurer.alias === alias) ?? { alias, name: alias }),
}));
const target = `${env.MODULE_URL.replace(/\/$/, '')}/scalepoint/v1/${encodeURIComponent(env.COMPANY_KEY)}/tasks`;
for (const url of [target, env.SIMULATOR_URL]) refuseUnlessLoopback(url);

const running = await fetch(`${env.SIMULATOR_URL}/_control`).catch(() => null);
const own = running?.ok ? null : await createSimulator(DEMO_WORLD);
const site = own?.url ?? env.SIMULATOR_URL;
console.log(
  `Through ${own ? 'a simulator of its own' : 'the simulator at'} ${site} to ${target}, seed ${env.DEMO_SEED}\n`,
);

let surprises = 0;
const options = { seed: env.DEMO_SEED, site, day: new Date() };
const welcome: DemoDelivery[] = [];
for (const step of firstTasks({ ...options, insurers: known })) {
  const answer = await send(step);
  if (answer?.status === 401) console.log(`  The module has no token of ${step.insurer.name}: left out from here on.`);
  else if (answer?.outcome === 'delivered') welcome.push(step);
  show(step, answer, answer?.status === 401);
}
const [first] = welcome;
if (first) {
  for (const step of laterDeliveries({ ...options, insurers: welcome.map(({ insurer }) => insurer) }, first)) {
    show(step, await send(step));
  }
} else {
  surprises++;
  console.log('! Nothing was taken. Does the module run there, is the demo company in it, and its module on?');
}
await own?.close();
console.log(surprises === 0 ? '\nAll answers as expected.' : `\n${surprises} answers were not as expected (marked !).`);
process.exitCode = surprises === 0 ? 0 : 1;

async function send({ tasks, format, insurer }: DemoDelivery): Promise<DeliveryReport | undefined> {
  const securityToken = codes.get(insurer.alias) ?? '';
  const report = await push({ url: target, tasks, format, tasksPerDelivery: tasks.length, securityToken, attempts: 3 });
  await pause(env.DEMO_PACE_MS);
  return report.deliveries[0];
}

async function push(request: PushRequest): Promise<PushReport> {
  if (own) return own.push(request);
  const response = await fetch(`${site}/_control/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`the simulator answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as PushReport;
}

function show(step: DemoDelivery, delivery: DeliveryReport | undefined, excused = false): void {
  const states = taskStates(delivery?.answer);
  const fits = delivery?.outcome === 'delivered' && states.join() === step.expect.join();
  if (!fits && !excused) surprises++;
  const seen = states.length > 0 ? states.join(', ') : JSON.stringify(delivery?.answer ?? null);
  const title = `${step.title} (${step.insurer.name})`.padEnd(75);
  console.log(`${fits || excused ? ' ' : '!'} ${title} ${delivery?.status ?? 'no answer'}  ${seen}`);
}

function refuseUnlessLoopback(url: string): void {
  try {
    requireLoopback(url);
  } catch (error) {
    console.error(error instanceof Refusal ? error.body.detail : error);
    process.exit(2);
  }
}

function taskStates(answer: unknown): string[] {
  const tasks = (answer as { tasks?: { status?: unknown }[] } | null | undefined)?.tasks;
  return Array.isArray(tasks) ? tasks.map((task) => String(task.status)) : [];
}
