import { randomUUID } from 'node:crypto';
import { controlRefusal } from '../refusal.js';
import type { Registrations } from '../registrations.js';
import { Random } from '../tasks/random.js';
import { serviceTasksXml } from '../tasks/service-tasks-xml.js';
import { TaskGenerator } from '../tasks/task-generator.js';
import type { TaskInsurer } from '../tasks/task-generator.js';
import type { ScalepointTask } from '../tasks/task-shape.js';
import { danishDay, scalepointTime } from '../tasks/times.js';
import type { Delivery, Push, PushFormat } from './push-request.js';

interface Surroundings {
  registrations: Registrations;
  /** The simulator's own address, for links and reply addresses. */
  site: string;
  now: () => Date;
}

/**
 * The deliveries of a push in sending order; registers the cases of the tasks.
 * @throws Refusal `unknown-insurer` | `no-security-token` | `format-unfit`.
 */
export function planPush(push: Push, surroundings: Surroundings): Delivery[] {
  const { registrations } = surroundings;
  const [, key] = /\/scalepoint\/v1\/([^/?#]+)/.exec(push.url) ?? [];
  const companyKey = key === undefined ? null : decodeURIComponent(key);
  const tasks = [...push.tasks, ...generated(push, surroundings)];
  for (const task of tasks) registrations.learnTask(task, companyKey);

  const random = new Random(`push/${push.seed}`);
  const deliveries = batches(tasks, push.tasksPerDelivery).map((batch): Delivery => {
    const alias = batch[0]?.insuranceCompany?.alias ?? null;
    const code = push.securityToken ?? codeFor(alias, companyKey, registrations);
    return {
      deliveryId: randomUUID(),
      insurerAlias: alias,
      taskIds: batch.map((task) => String(task.taskId)),
      ...message(push.format, batch, code, random, surroundings),
    };
  });
  for (const raw of push.bodies) {
    deliveries.push({ deliveryId: randomUUID(), insurerAlias: null, taskIds: [], ...raw });
  }
  const copied = deliveries.flatMap((delivery) =>
    Array.from({ length: 1 + push.duplicate }, (_, copy) =>
      copy === 0 ? delivery : { ...delivery, deliveryId: randomUUID() },
    ),
  );
  return push.reorder ? random.shuffled(copied) : copied;
}

function generated({ generate }: Push, { registrations, site }: Surroundings): ScalepointTask[] {
  if (!generate) return [];
  const insurers = chosenInsurers(registrations, generate.insurers);
  const day = generate.day === undefined ? undefined : new Date(`${generate.day}T08:00:00Z`);
  return new TaskGenerator({ seed: generate.seed, insurers, site, ...(day && { day }) }).take(generate.count);
}

/** @throws Refusal `unknown-insurer`: the alias is not registered, or there are no insurers. */
export function chosenInsurers(registrations: Registrations, aliases: string[] | undefined): TaskInsurer[] {
  const chosen = (aliases ?? [...registrations.insurers.keys()]).map((alias) => {
    const insurer = registrations.insurers.get(alias);
    if (!insurer) throw controlRefusal('unknown-insurer', `generate.insurers: no insurer "${alias}" is registered`);
    return insurer;
  });
  if (chosen.length === 0) throw controlRefusal('unknown-insurer', 'no insurer is registered to generate tasks for');
  return chosen;
}

/** Groups consecutive tasks of the same insurer: a delivery has the token of one insurer. */
function batches(tasks: readonly ScalepointTask[], size: number): ScalepointTask[][] {
  const result: ScalepointTask[][] = [];
  for (const task of tasks) {
    const current = result.at(-1);
    const fits = current?.[0]?.insuranceCompany?.alias === task.insuranceCompany?.alias;
    if (current && fits && current.length < size) current.push(task);
    else result.push([task]);
  }
  return result;
}

function codeFor(alias: string | null, companyKey: string | null, registrations: Registrations): string {
  const code = alias === null ? undefined : registrations.tokenOf(alias, companyKey)?.code;
  if (code === undefined) {
    throw controlRefusal(
      'no-security-token',
      `no token is registered for insurer "${alias}" and company "${companyKey}": register one, or give securityToken`,
    );
  }
  return code;
}

function message(
  format: PushFormat,
  tasks: ScalepointTask[],
  code: string,
  random: Random,
  { registrations, site, now }: Surroundings,
): Pick<Delivery, 'contentType' | 'body'> {
  const payload = tasks.length === 1 ? tasks[0] : { tasks };
  if (format === 'json') {
    const body = { securityToken: code, timestamp: scalepointTime(now()), payload };
    return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(body) };
  }
  const insurer = registrations.insurers.get(tasks[0]?.insuranceCompany?.alias ?? '');
  const text: [name: string, value: string] = format.endsWith('json')
    ? ['jsonString', JSON.stringify(payload)]
    : [
        'xmlString',
        xml(tasks, {
          replyAddress: `${site}/ws/task_feedback.action`,
          createdDate: random.chance(0.5) ? danishDay(now()) : scalepointTime(now()),
          companyId: insurer?.companyId,
          style: random.chance(0.5) ? 'attributes' : 'elements',
        }),
      ];
  const fields: [string, string][] = [['securityToken', code], text];
  if (format.startsWith('form')) {
    return {
      contentType: 'application/x-www-form-urlencoded; charset=utf-8',
      body: new URLSearchParams(fields).toString(),
    };
  }
  const boundary = `----scalepoint${random.digits(16)}`;
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` };
}

function xml(...args: Parameters<typeof serviceTasksXml>): string {
  try {
    return serviceTasksXml(...args);
  } catch (error) {
    if (error instanceof RangeError) throw controlRefusal('format-unfit', `format: ${error.message}`);
    throw error;
  }
}
