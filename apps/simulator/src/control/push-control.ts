import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Parts } from '../parts.js';
import { chosenInsurers } from '../push/push-plan.js';
import type { PushRequest } from '../push/push-request.js';
import { controlRefusal } from '../refusal.js';
import { TaskGenerator } from '../tasks/task-generator.js';

const generateSchema = z.strictObject({
  seed: z.union([z.string(), z.number()]).default(1),
  count: z.number().int().min(1).max(10_000).default(1),
  insurers: z.array(z.string()).optional(),
  day: z.iso.date().optional(),
});

/** Sends tasks to a module. `wait: false` returns 202 at once; the report is then at `/_control/pushes/{pushId}`. */
export function pushControl(scope: FastifyInstance, { pusher, registrations, site }: Parts): void {
  scope.post('/push', async (request, reply) => {
    const { wait = true, ...rest } = (request.body ?? {}) as Record<string, unknown>;
    const { report, done } = pusher.start(rest as PushRequest);
    if (wait === false) return reply.code(202).send(report);
    await done;
    return report;
  });

  scope.get('/pushes', async () => ({ items: pusher.reports() }));
  scope.get('/pushes/:pushId', async (request) => {
    const { pushId } = request.params as { pushId: string };
    const report = pusher.report(pushId);
    if (!report) throw controlRefusal('unknown-push', `there is no push ${pushId}`, 404);
    return report;
  });

  scope.post('/generate', async (request) => {
    const { seed, count, insurers: aliases, day } = generateSchema.parse(request.body ?? {});
    const insurers = chosenInsurers(registrations, aliases);
    const start = day === undefined ? {} : { day: new Date(`${day}T08:00:00Z`) };
    return { tasks: new TaskGenerator({ seed, insurers, site: site.url, ...start }).take(count) };
  });
}
