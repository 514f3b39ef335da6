import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Parts } from '../parts.js';
import { controlRefusal } from '../refusal.js';
import type { ScalepointTask } from '../tasks/task-shape.js';

const answerSchema = z.strictObject({
  outcome: z.enum(['approved', 'partly-approved', 'refused']),
  /** Of a part, in kroner. */
  amount: z.string().optional(),
  answeredBy: z.string().default('Mette Kjær'),
  /** The insurer's own figure after the answer; it includes what is approved. */
  approvedAmount: z.string().optional(),
  /** The module's intake address. */
  url: z.string(),
});

/** Offers that were received, and the insurer's answer, which goes out as an update of the task. */
export function offerControl(scope: FastifyInstance, { offers, registrations, pusher, expenses, now }: Parts): void {
  scope.get('/offers', async (request) => {
    const { taskId } = z.strictObject({ taskId: z.string().optional() }).parse(request.query);
    return { items: offers.list(taskId) };
  });

  scope.post('/offers/:id/answer', async (request) => {
    const { id } = request.params as { id: string };
    const { url, approvedAmount, ...said } = answerSchema.parse(request.body);
    const offer = offers.find(id);
    if (!offer) throw controlRefusal('unknown-offer', `there is no offer ${id}`, 404);
    if (offer.state === 'recalled') throw controlRefusal('offer-recalled', `the offer ${id} was recalled`, 409);
    const known = [...registrations.cases.values()].flatMap(({ tasks }) => [...tasks.values()]);
    const task = known.find(({ taskId }) => taskId?.toLowerCase() === offer.taskId.toLowerCase());
    if (!task) throw controlRefusal('unknown-task', `the simulator did not send the task ${offer.taskId}`, 404);
    const { amount, ...rest } = said;
    offers.answer({ offerId: id, ...rest, ...(amount !== undefined && { amount }), at: now().toISOString() });
    const update: ScalepointTask = {
      ...task,
      revision: (task.revision ?? 1) + 1,
      kind: 'update',
      offerAnswers: offers.answersOf(offer.taskId),
      ...(approvedAmount !== undefined && { approvedAmount }),
    };
    return pusher.push({ url, tasks: [update] });
  });

  scope.get('/settlements', async (request) => {
    const { claimId } = z.strictObject({ claimId: z.string().optional() }).parse(request.query);
    const items = expenses.find(undefined, claimId).flatMap(({ number, content }) => {
      const { settlement, invoiceType } = content as { settlement?: Record<string, string>; invoiceType?: unknown };
      return settlement ? [{ number, invoiceType, ...settlement }] : [];
    });
    const shares = items.map((item) => Number((item as { policyholderShare?: string }).policyholderShare ?? 0));
    return { items, policyholderShare: shares.reduce((sum, share) => sum + share, 0).toFixed(2) };
  });
}
