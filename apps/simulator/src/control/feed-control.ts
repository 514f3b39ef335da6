import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { feedKey } from '../feed/receive-route.js';
import type { Parts } from '../parts.js';

const record = z.record(z.string(), z.unknown());
const eventsSchema = z
  .strictObject({
    country: z.string().min(1).default('dk'),
    tenant: z.string().min(1),
    /** Published as events of their kind; their cases can be read afterwards. */
    tasks: z.array(record).default([]),
    terminationReason: z.string().optional(),
    /** The `attributes` of events, published unchanged. */
    events: z.array(record).default([]),
  })
  .refine(({ tasks, events }) => tasks.length + events.length > 0, {
    error: 'nothing to publish: give tasks or events',
  });

/** Publishes events on a tenant's feed; wakes up the tenant's long poll. */
export function feedControl(scope: FastifyInstance, parts: Parts): void {
  scope.post('/events', async (request, reply) => {
    const { country, tenant, tasks, terminationReason, events } = eventsSchema.parse(request.body);
    const items = [
      ...parts.publish(country, tenant, tasks, terminationReason),
      ...events.map((attributes) => parts.feed.publish(feedKey(country, tenant), attributes)),
    ];
    return reply.code(201).send({ items });
  });
}
