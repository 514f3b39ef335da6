import type { FastifyInstance } from 'fastify';
import type { Gate } from '../gate.js';
import type { Knobs } from '../knobs.js';
import { Refusal } from '../refusal.js';
import { SCOPES } from '../registrations.js';
import type { Scope } from '../registrations.js';
import type { AccessTokens } from './access-tokens.js';
import type { AssertionCheck } from './assertion.js';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** `POST /connect/token`: client credentials with `private_key_jwt`; errors as in RFC 6749, section 5.2. */
export function tokenRoute(
  scope: FastifyInstance,
  parts: { gate: Gate; assertions: AssertionCheck; tokens: AccessTokens; knobs: () => Knobs },
): void {
  scope.post('/connect/token', async (request, reply) => {
    reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
    if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
      throw refused('invalid_request', 'send the parameters as application/x-www-form-urlencoded');
    }
    const form = request.body as Record<string, string | string[] | undefined>;
    const repeated = Object.entries(form).find(([, value]) => Array.isArray(value));
    if (repeated) throw refused('invalid_request', `${repeated[0]} is given more than once`);
    if (form.grant_type === undefined) throw refused('invalid_request', 'grant_type is missing');
    if (form.grant_type !== 'client_credentials') {
      throw refused('unsupported_grant_type', 'only client_credentials is supported');
    }
    if (form.client_assertion_type !== ASSERTION_TYPE || !form.client_assertion) {
      throw refused('invalid_request', `client_assertion and client_assertion_type=${ASSERTION_TYPE} are needed`);
    }
    const client = await parts.assertions.clientOf(String(form.client_assertion), form.client_id);
    const trace = parts.gate.trace(request);
    trace.clientId = client.clientId;
    const scopes = wanted(String(form.scope ?? ''), client.scopes);
    const seconds = parts.knobs().accessTokenSeconds;
    const token = parts.tokens.issue(client.clientId, scopes, client.tenants ?? null, seconds);
    trace.accepted = true;
    return { access_token: token, token_type: 'Bearer', expires_in: seconds, scope: scopes.join(' ') };
  });
}

function wanted(text: string, allowed: readonly Scope[]): Scope[] {
  const names = text.split(' ').filter((name) => name !== '');
  if (names.length === 0) throw refused('invalid_scope', `scope is missing; there are ${SCOPES.join(', ')}`);
  return names.map((name) => {
    const scope = allowed.find((one) => one === name);
    if (scope === undefined) throw refused('invalid_scope', `the client may not have the scope ${name}`);
    return scope;
  });
}

function refused(error: string, description: string): Refusal {
  return new Refusal(400, { error, error_description: description });
}
