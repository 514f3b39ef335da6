import type { FastifyInstance } from 'fastify';
import { SaxesParser } from 'saxes';
import type { Gate } from '../gate.js';
import type { Offers } from '../offers/offers.js';
import { Refusal } from '../refusal.js';
import type { Registrations } from '../registrations.js';
import type { RouteName } from '../routes.js';

/** Feedback on a task (accept, reject, dates, completion), a free-text status, a message to the claim handler. */
export const FORM_POSTS = {
  'task-feedback': '/ws/task_feedback.action',
  'task-status': '/ws/task_status.action',
  'task-message': '/ws/task_message.action',
} as const satisfies Partial<Record<RouteName, string>>;

/**
 * A form (urlencoded or multipart) with `securityToken` and either `jsonString` or `xmlString`. 200 `{ status: "OK" }`,
 * 401 for an unknown token, 400 for an unreadable body.
 */
export function formPostRoute(
  scope: FastifyInstance,
  route: keyof typeof FORM_POSTS,
  parts: { gate: Gate; registrations: Registrations; offers: Offers },
): void {
  scope.post(FORM_POSTS[route], async (request) => {
    if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(request.headers['content-type'] ?? '')) {
      throw new Refusal(415, { status: 'ERROR', detail: 'send a form: urlencoded or multipart' });
    }
    const form = request.body as Record<string, unknown>;
    const token = parts.registrations.tokenWithCode(form.securityToken);
    if (!token) throw new Refusal(401, { status: 'ERROR', detail: 'Ugyldigt sikkerhedstoken' });
    const trace = parts.gate.trace(request);
    trace.insurerAlias = token.insurerAlias;
    const { jsonString, xmlString } = form;
    let json: object | null = null;
    if (typeof jsonString === 'string' && xmlString === undefined) json = requireJsonObject(jsonString);
    else if (typeof xmlString === 'string' && jsonString === undefined) requireXml(xmlString);
    else throw unreadable('giv enten jsonString eller xmlString');
    if (route === 'task-message' && json) parts.offers.take(json);
    trace.accepted = true;
    return { status: 'OK' };
  });
}

function requireJsonObject(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(`jsonString kan ikke læses: ${String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unreadable('jsonString er ikke et objekt');
  return value;
}

function requireXml(text: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw unreadable(`xmlString kan ikke læses: ${error.message}`);
  });
  parser.write(text).close();
}

function unreadable(detail: string): Refusal {
  return new Refusal(400, { status: 'ERROR', detail });
}
