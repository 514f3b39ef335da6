import { maskCpr } from '#shared-kernel';
import type { CallFault, ExpenseLookUp, ScalepointAnswer } from '../contracts/index.js';

const MAX_TEXT_LENGTH = 500;
const MAX_REFERENCE_LENGTH = 200;

/** An HTTP response. */
export interface HttpAnswer {
  readonly status: number;
  /** From the header `Retry-After`, in seconds; null if missing. */
  readonly retryAfterSeconds: number | null;
  readonly text: string;
}

export const FAULTS = {
  unreadable: fault('unreadable-answer', 'Scalepoints svar kan ikke læses.', 'Scalepoint’s answer cannot be read.'),
  foreign: fault(
    'foreign-answer',
    'Noget på vejen, f.eks. en proxy, svarede i stedet for Scalepoint. Der prøves igen; kontrollér netværket, hvis det varer ved.',
    'Something on the way, such as a proxy, answered instead of Scalepoint. It is tried again; check the network if it continues.',
  ),
  serverError: fault(
    'server-error',
    'Scalepoint svarede med en serverfejl.',
    'Scalepoint answered with a server error.',
  ),
  limited: fault(
    'rate-limited',
    'Scalepoint tager ikke imod flere kald lige nu.',
    'Scalepoint accepts no more calls right now.',
  ),
  away: fault('unavailable', 'Scalepoint er ikke tilgængelig lige nu.', 'Scalepoint is not available just now.'),
  notAuthorised: fault(
    'not-authorised',
    'Scalepoint kender ikke systemets certifikat. Kontrollér, at det er registreret hos Scalepoint.',
    'Scalepoint does not know the certificate of this system. Check that it is registered with Scalepoint.',
  ),
  timedOut: fault('timed-out', 'Scalepoint svarede ikke i tide.', 'Scalepoint did not answer in time.'),
  broken: fault(
    'connection-broken',
    'Forbindelsen til Scalepoint blev afbrudt.',
    'The connection to Scalepoint was interrupted.',
  ),
  unreachable: fault('unreachable', 'Der er ingen forbindelse til Scalepoint.', 'Scalepoint cannot be reached.'),
  paused: fault(
    'paused',
    'Kald til Scalepoint er sat på pause efter gentagne fejl og prøves igen om lidt.',
    'Calls to Scalepoint are paused after repeated errors and will be retried shortly.',
  ),
  hostNotAllowed: fault(
    'host-not-allowed',
    'Adressen er ikke blandt de tilladte adresser for Scalepoint, så der sendes intet til den.',
    'The address is not among the allowed hosts of Scalepoint, so nothing is sent to it.',
  ),
  notConfigured: fault(
    'not-configured',
    'Forbindelsen til Scalepoint er ikke sat op (SCALEPOINT_URL).',
    'The connection to Scalepoint is not configured (SCALEPOINT_URL).',
  ),
  noToken: fault(
    'no-security-token',
    'Forsikringsselskabet har ingen sikkerhedstoken. Opret den under Sikkerhedstokens.',
    'The insurer has no security token. Create it under security tokens.',
  ),
  noAlias: fault(
    'no-alias',
    'Sikkerhedstokenen har intet alias. Angiv selskabets alias hos Scalepoint under Sikkerhedstokens.',
    'The security token has no alias. Enter the insurer’s alias at Scalepoint under security tokens.',
  ),
} satisfies Record<string, CallFault>;

/**
 * Interprets the response to a submission. Scalepoint answers 201 also when it rejects, so the body decides. With an
 * unreadable body or a server error it is unclear whether Scalepoint acted.
 */
export function answerOf({ status, retryAfterSeconds, text }: HttpAnswer): ScalepointAnswer {
  if (status === 429) return { outcome: 'not-sent', reason: FAULTS.limited, retryAfterSeconds };
  if (status === 503) return { outcome: 'not-sent', reason: FAULTS.away, retryAfterSeconds };
  if (status >= 500) return { outcome: 'unclear', reason: FAULTS.serverError };
  if (status >= 300 && isForeign(text)) return { outcome: 'not-sent', reason: FAULTS.foreign, retryAfterSeconds };
  const body = jsonIn(text);
  if (status >= 300) return { outcome: 'refused', texts: textsOfRefusal(body, status) };
  if (body === null) return { outcome: 'unclear', reason: FAULTS.unreadable };
  const response = childOf(body, 'Response') ?? body;
  const texts = validationErrors(response);
  if (texts.length > 0) return { outcome: 'refused', texts };
  const reference = response['ExpenseId'] ?? response['FileId'] ?? null;
  return { outcome: 'accepted', reference: reference === null ? null : referenceOf(reference) };
}

/** Interprets the response to the look-up of an expense. */
export function lookUpOf({ status, text }: HttpAnswer): ExpenseLookUp {
  const expenses = status === 200 ? childOf(jsonIn(text) ?? {}, 'Response')?.['Expenses'] : undefined;
  if (!Array.isArray(expenses)) {
    if (isForeign(text)) return { outcome: 'cannot-tell', reason: FAULTS.foreign };
    // 501 means that the look-up is not offered, so a retry is useless.
    const passes = status === 429 || (status >= 500 && status !== 501);
    return { outcome: 'cannot-tell', reason: passes ? FAULTS.serverError : FAULTS.unreadable };
  }
  const [first] = expenses as Record<string, unknown>[];
  if (!first) return { outcome: 'absent' };
  return { outcome: 'found', reference: first['ExpenseId'] == null ? null : referenceOf(first['ExpenseId']) };
}

/** A text that is not JSON, such as the page of a proxy: its status is not Scalepoint's word either. */
export function isForeign(text: string): boolean {
  return text.trim() !== '' && !/^\s*[{[]/.test(text);
}

/** The `error` of an OAuth answer (RFC 6749, 5.2), which alone says that the client was refused. */
export function isOauthRefusal({ status, text }: Pick<HttpAnswer, 'status' | 'text'>): boolean {
  const error = jsonIn(text)?.['error'];
  const passes = error === 'temporarily_unavailable' || error === 'server_error';
  return status >= 400 && status < 500 && typeof error === 'string' && !passes;
}

function validationErrors(response: Record<string, unknown>): string[] {
  const error = childOf(response, 'ValidationErrors')?.['ValidationError'];
  return (Array.isArray(error) ? error : error == null ? [] : [error]).map(textOf);
}

function textsOfRefusal(body: Record<string, unknown> | null, status: number): string[] {
  const texts = body ? validationErrors(childOf(body, 'Response') ?? body) : [];
  if (texts.length > 0) return texts;
  const detail = body?.['detail'] ?? body?.['error_description'] ?? body?.['error'];
  return [typeof detail === 'string' ? textOf(detail) : `HTTP ${status}`];
}

/** An id, which is kept as it is. */
function referenceOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replaceAll('\0', '').slice(0, MAX_REFERENCE_LENGTH).toWellFormed();
}

/** As it is kept: PostgreSQL stores neither NUL nor half a surrogate pair, and an answer may repeat a CPR number. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return maskCpr(text.replaceAll('\0', '')).slice(0, MAX_TEXT_LENGTH).toWellFormed();
}

function jsonIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    // A response without JSON contains no information.
    return null;
  }
}

function childOf(of: Record<string, unknown>, name: string): Record<string, unknown> | undefined {
  const child = of[name];
  return typeof child === 'object' && child !== null ? (child as Record<string, unknown>) : undefined;
}

function fault(code: string, da: string, en: string): CallFault {
  return { code: `gateway.${code}`, da, en };
}
