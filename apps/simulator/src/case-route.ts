import type { FastifyInstance } from 'fastify';
import type { Gate } from './gate.js';
import type { AccessTokens } from './oauth/access-tokens.js';
import { Refusal } from './refusal.js';
import type { Registrations } from './registrations.js';

/**
 * `GET /ecx/host/api/integration/v1/case/{id}`, scope `platform-case:read`: the case with its customer, in the shape of
 * the JSON push's `payload` (our own interpretation): one task, or `{ tasks: [] }` if the case has several.
 */
export function caseRoute(
  scope: FastifyInstance,
  parts: { gate: Gate; tokens: AccessTokens; registrations: Registrations },
): void {
  scope.get('/ecx/host/api/integration/v1/case/:id', async (request) => {
    const trace = parts.gate.trace(request);
    trace.clientId = parts.tokens.require(request, 'platform-case:read').clientId;
    const { id } = request.params as { id: string };
    const found = parts.registrations.cases.get(id.toLowerCase());
    const tasks = [...(found?.tasks.values() ?? [])];
    if (!found || tasks.length === 0) throw new Refusal(404, { error: 'Not Found', detail: `no case ${id}` });
    trace.insurerAlias = found.insurerAlias;
    trace.accepted = true;
    return tasks.length === 1 ? tasks[0] : { tasks };
  });
}
