import { generateKeyPairSync } from 'node:crypto';
import { answerOf, lookUpOf } from '../wire/scalepoint-response.js';
import { AccessTokens } from './access-tokens.js';
import type { Exchange, Exchanged } from './exchange.js';
import { HttpScalepointFeed } from './http-scalepoint-feed.js';
import { HttpScalepointExpenses } from './http-scalepoint.js';
import type { ScalepointClient } from './scalepoint-client.js';

const PAGE = '<!doctype html><title>Adgang nægtet</title>';
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const answered = (status: number, text: string): Exchanged => ({
  outcome: 'answered',
  answer: { status, retryAfterSeconds: null, text },
});

const tokenEndpoint = (status: number, text: string) => {
  const exchange = { call: () => Promise.resolve(answered(status, text)) } as unknown as Exchange;
  return new AccessTokens(exchange, { url: 'https://token.example', clientId: 'c', key: privateKey }).of('c', 'events');
};
const feedWith = (status: number, text: string) => {
  const get = () => Promise.resolve(answered(status, text));
  return new HttpScalepointFeed({ get, getFrom: get, eventsUrl: 'https://x.example/' } as unknown as ScalepointClient);
};
const posting = (status: number, text: string) => {
  const client = {
    tokenFor: () => Promise.resolve({ alias: 'nordlys' }),
    now: new Date(),
    noted: (_company: string, _insurer: string, call: () => unknown) => call(),
    postJson: () => Promise.resolve(answerOf({ status, retryAfterSeconds: null, text })),
  } as unknown as ScalepointClient;
  return new HttpScalepointExpenses(client).submit('c', { items: [], issuer: {}, payer: {} } as never);
};

const signal = new AbortController().signal;
const FOREIGN = { reason: { code: 'gateway.foreign-answer' } };
const DOORS: readonly [string, readonly number[], (status: number, text: string) => unknown, object][] = [
  ['the token endpoint', [200, 302, 400, 401, 403, 407], tokenEndpoint, { outcome: 'not-sent' }],
  [
    'a form post',
    [302, 400, 403, 404, 407],
    (status, text) => answerOf({ status, retryAfterSeconds: null, text }),
    { outcome: 'not-sent' },
  ],
  ['the posting of an invoice', [302, 403, 404, 407], posting, { outcome: 'unclear' }],
  [
    'the question for an invoice',
    [200, 403, 404],
    (status, text) => lookUpOf({ status, retryAfterSeconds: null, text }),
    { outcome: 'cannot-tell' },
  ],
  [
    'the event feed',
    [200, 403, 404, 410],
    (status, text) => feedWith(status, text).page('c', 'demo', null, signal),
    { outcome: 'failed' },
  ],
  ['a case', [200, 403, 404, 410], (status, text) => feedWith(status, text).caseData('c', 'x'), { outcome: 'failed' }],
];

it.each(
  DOORS.flatMap(([door, statuses, call, outcome]) => statuses.map((status) => [door, status, call, outcome] as const)),
)('of %s, a page with status %s is tried again and is not a refusal', async (_, status, call, outcome) => {
  expect(await call(status, PAGE)).toMatchObject({ ...FOREIGN, ...outcome });
});

it.each([
  [400, '{"error":"invalid_client"}', 'gateway.not-authorised'],
  [401, '{"error":"unauthorized_client"}', 'gateway.not-authorised'],
  [400, '{"error":"temporarily_unavailable"}', 'gateway.foreign-answer'],
  [403, '{"message":"Forbidden"}', 'gateway.foreign-answer'],
  [200, '{"hello":1}', 'gateway.foreign-answer'],
])('takes only an OAuth error for a refusal of the certificate: %s %s', async (status, text, code) => {
  expect(await tokenEndpoint(status, text)).toMatchObject({ outcome: 'not-sent', reason: { code } });
});

it('still reads what Scalepoint itself says', async () => {
  expect(await tokenEndpoint(200, '{"access_token":"t","expires_in":3600}')).toBe('t');
  expect(await feedWith(404, '{"detail":"no"}').caseData('c', 'x')).toMatchObject({ outcome: 'absent' });
  expect(answerOf({ status: 400, retryAfterSeconds: null, text: '{"detail":"nej"}' })).toMatchObject({
    outcome: 'refused',
  });
});
