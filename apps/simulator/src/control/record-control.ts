import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Parts } from '../parts.js';
import { toldTasks } from '../messages/told-tasks.js';
import { controlRefusal } from '../refusal.js';

const querySchema = z.strictObject({
  direction: z.enum(['received', 'pushed']).optional(),
  route: z.string().optional(),
  status: z.coerce.number().int().optional(),
  accepted: z.stringbool().optional(),
  clientId: z.string().optional(),
  pushId: z.string().optional(),
  since: z.coerce.number().int().optional(),
  contains: z.string().optional(),
  /** Maximum number of matching entries, newest first. */
  limit: z.coerce.number().int().positive().max(10_000).default(200),
  /** Waits until this many entries match, or returns 408. */
  atLeast: z.coerce.number().int().positive().optional(),
  timeoutMs: z.coerce.number().int().positive().max(120_000).default(10_000),
});

/** What was received and pushed, what contractors said of tasks, and which expenses are booked. */
export function recordControl(scope: FastifyInstance, { record, expenses }: Parts): void {
  scope.get('/record', async (request) => {
    const { limit, atLeast, timeoutMs, ...filter } = querySchema.parse(request.query);
    if (atLeast !== undefined) {
      await record.waitFor(filter, atLeast, timeoutMs).catch((error: Error) => {
        throw controlRefusal('not-yet', error.message, 408);
      });
    }
    const items = record.list(filter);
    return { matching: items.length, items: items.slice(-limit) };
  });

  scope.get('/tasks', async (request) => {
    const { taskId } = z.strictObject({ taskId: z.string().optional() }).parse(request.query);
    const items = toldTasks(record.list({ direction: 'received', route: 'task-feedback' }));
    return { items: items.filter((task) => taskId === undefined || task.taskId === taskId) };
  });

  scope.get('/expenses', async (request) => {
    const { number, claimId } = z
      .strictObject({ number: z.string().optional(), claimId: z.string().optional() })
      .parse(request.query);
    return { items: expenses.find(number, claimId) };
  });
}
