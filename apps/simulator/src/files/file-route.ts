import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { accepted, invalid, mandatory, validationErrors } from '../expenses/response.js';
import type { Gate } from '../gate.js';
import type { Knobs } from '../knobs.js';
import type { AccessTokens } from '../oauth/access-tokens.js';
import { Refusal } from '../refusal.js';
import type { Registrations, SecurityToken } from '../registrations.js';

interface Parts {
  gate: Gate;
  tokens: AccessTokens;
  registrations: Registrations;
  knobs: () => Knobs;
}

type Payload = Record<string, unknown>;

/**
 * `POST …/v1/file/submitForCase`: `{ securityToken, timestamp, payload: { id, insuranceCompanyAlias, userEmail,
 * fileName, contentType?, content (base64) } }`. 401 for an unknown security token, else 201; the body tells.
 */
export function fileRoute(scope: FastifyInstance, parts: Parts): void {
  scope.post('/ecx/host/api/integration/v1/file/submitForCase', async (request, reply) => {
    const trace = parts.gate.trace(request);
    if (parts.knobs().fileBearer === 'required' || request.headers.authorization !== undefined) {
      trace.clientId = parts.tokens.require(request, 'platform-service-provider:write').clientId;
    }
    const body = request.body as { securityToken?: unknown; timestamp?: unknown; payload?: unknown } | null;
    const token = parts.registrations.tokenWithCode(body?.securityToken);
    if (!token) throw new Refusal(401, { error: 'Unauthorized', detail: 'Ugyldigt sikkerhedstoken' });
    trace.insurerAlias = token.insurerAlias;
    reply.code(201);
    const payload = (typeof body?.payload === 'object' && body.payload !== null ? body.payload : {}) as Payload;
    const faults = fileFaults(payload, body?.timestamp, token, parts);
    if (faults.length > 0) return validationErrors(faults, parts.knobs().validationErrorShape);
    trace.accepted = true;
    return accepted({ FileId: randomUUID(), Status: 'Received' });
  });
}

function fileFaults(payload: Payload, timestamp: unknown, token: SecurityToken, parts: Parts): string[] {
  const name = payload.fileName ?? payload.name;
  const content = payload.content ?? payload.fileContent ?? payload.data;
  const faults = [
    ['id', payload.id],
    ['insuranceCompanyAlias', payload.insuranceCompanyAlias],
    ['userEmail', payload.userEmail],
    ['fileName', name],
    ['content', content],
  ].flatMap(([field, value]) => (typeof value === 'string' && value.trim() !== '' ? [] : [mandatory(String(field))]));
  if (faults.length > 0) return faults;

  const refuse = (field: string, reason: string) => faults.push(invalid(field, reason));
  if (timestamp !== undefined && !z.iso.date().safeParse(timestamp).success) {
    refuse('timestamp', 'værdien er ikke en dato (yyyy-MM-dd)');
  }
  if (payload.insuranceCompanyAlias !== token.insurerAlias) {
    refuse('insuranceCompanyAlias', 'sikkerhedstokenen hører ikke til dette selskab');
  }
  const found = parts.registrations.cases.get(String(payload.id).toLowerCase());
  if (!z.guid().safeParse(payload.id).success) refuse('id', 'værdien er ikke en gyldig GUID');
  else if (!found && parts.knobs().unknownCases === 'refuse') refuse('id', 'sagen findes ikke');
  else if (found && !found.open) refuse('id', 'sagen er lukket');
  if (parts.registrations.user(token.companyKey, String(payload.userEmail))?.active !== true) {
    refuse('userEmail', 'brugeren findes ikke eller er ikke aktiv hos leverandøren');
  }
  if (!z.base64().safeParse(content).success) refuse('content', 'indholdet er ikke base64');
  return faults;
}
