import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { FAULT_KINDS, faultSchema } from '../faults.js';
import type { Knobs } from '../knobs.js';
import type { Parts } from '../parts.js';
import { controlRefusal } from '../refusal.js';
import type { RegistrationsRequest } from '../registrations.js';
import { FAULT_ROUTES } from '../routes.js';
import { feedControl } from './feed-control.js';
import { offerControl } from './offer-control.js';
import { pushControl } from './push-control.js';
import { recordControl } from './record-control.js';

const resetSchema = z.strictObject({ registrations: z.boolean().default(false) });

/** `/_control`: the simulator's own interface, which Scalepoint does not have. Not protected, but bound to loopback. */
export function controlRoutes(scope: FastifyInstance, parts: Parts): void {
  scope.get('/', async () => ({
    registrations: 'GET, POST /_control/registrations { insurers, companies, tokens, users, cases, clients }',
    record: 'GET /_control/record?direction=&route=&status=&accepted=&clientId=&pushId=&since=&contains=&limit=',
    tasks: 'GET /_control/tasks?taskId=',
    expenses: 'GET /_control/expenses?number=&claimId=',
    offers: 'GET /_control/offers?taskId= · POST /_control/offers/{id}/answer { outcome, amount, approvedAmount, url }',
    settlements: 'GET /_control/settlements?claimId=',
    knobs: 'GET, PATCH /_control/knobs',
    faults: 'GET, POST /_control/faults { route, kind, times, … } · DELETE /_control/faults/{id} · DELETE …/faults',
    accessTokens: 'DELETE /_control/access-tokens',
    push: 'POST /_control/push · GET /_control/pushes · GET /_control/pushes/{pushId}',
    generate: 'POST /_control/generate { seed, count, insurers, day }',
    events: 'POST /_control/events { tenant, country, tasks, events }',
    reset: 'POST /_control/reset { registrations: false }',
    faultRoutes: FAULT_ROUTES,
    faultKinds: FAULT_KINDS,
    heldPolls: parts.feed.heldPolls(),
    now: { knobs: parts.knobs(), faults: parts.faults.list() },
  }));

  scope.post('/registrations', async (request) => {
    parts.registrations.register(request.body as RegistrationsRequest);
    return registered(parts);
  });
  scope.get('/registrations', async () => registered(parts));

  scope.get('/knobs', async () => parts.knobs());
  scope.patch('/knobs', async (request) => parts.setKnobs(request.body as Partial<Knobs>));

  scope.get('/faults', async () => ({ items: parts.faults.list() }));
  scope.post('/faults', async (request, reply) => {
    // Validate all before setting any.
    const wanted = z.array(faultSchema).parse([request.body].flat());
    const added = wanted.map((fault) => parts.faults.add(fault));
    return reply.code(201).send({ items: added });
  });
  scope.delete('/faults', async (_request, reply) => {
    parts.faults.reset();
    return reply.code(204).send();
  });
  scope.delete('/faults/:id', async (request, reply) => {
    const { id } = request.params as { id: string };
    if (!parts.faults.remove(Number(id))) throw controlRefusal('unknown-fault', `there is no fault ${id}`, 404);
    return reply.code(204).send();
  });

  scope.delete('/access-tokens', async (_request, reply) => {
    parts.tokens.revokeAll();
    return reply.code(204).send();
  });

  scope.post('/reset', async (request) => {
    const { registrations } = resetSchema.parse(request.body ?? {});
    await parts.pusher.stop();
    parts.faults.reset();
    parts.resetKnobs();
    parts.record.clear();
    parts.expenses.clear();
    parts.offers.clear();
    parts.feed.clear();
    parts.limit.reset();
    parts.tokens.revokeAll();
    parts.assertions.forget();
    if (registrations) parts.registrations.clear();
    return { knobs: parts.knobs(), registrations: registered(parts) };
  });

  recordControl(scope, parts);
  feedControl(scope, parts);
  offerControl(scope, parts);
  pushControl(scope, parts);
}

/** Keys are shown as a count only. */
function registered({ registrations }: Parts): Record<string, unknown> {
  return {
    insurers: [...registrations.insurers.values()],
    companies: [...registrations.companies.values()],
    tokens: [...registrations.tokens.values()],
    users: [...registrations.users.values()],
    cases: [...registrations.cases.values()].map(({ tasks, ...rest }) => ({ ...rest, taskIds: [...tasks.keys()] })),
    clients: [...registrations.clients.values()].map(({ keys, ...rest }) => ({ ...rest, keys: keys.length })),
  };
}
