import fc from 'fast-check';
import { answerOf, lookUpOf } from './scalepoint-response.js';

const answer = (status: number, body: unknown, retryAfterSeconds: number | null = null) => ({
  status,
  retryAfterSeconds,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});
const errors = (ValidationError: unknown) => ({ Response: { ValidationErrors: { ValidationError } } });

it.each([
  ['accepted', 201, { Response: { ExpenseId: 'E-1' } }, { outcome: 'accepted', reference: 'E-1' }],
  ['accepted by a form post', 200, { status: 'OK' }, { outcome: 'accepted', reference: null }],
  ['refused with 201', 201, errors(['Felt = æøå', 'to']), { outcome: 'refused', texts: ['Felt = æøå', 'to'] }],
  ['refused with a single text', 201, errors('alene'), { outcome: 'refused', texts: ['alene'] }],
  ['refused by status', 401, { detail: 'Ugyldigt token' }, { outcome: 'refused', texts: ['Ugyldigt token'] }],
  ['refused without words', 404, '', { outcome: 'refused', texts: ['HTTP 404'] }],
])('interprets an answer that is %s', (_, status, body, expected) => {
  expect(answerOf(answer(status, body))).toEqual(expected);
});

it('reports a call that was not executed, and how long to wait', () => {
  expect(answerOf(answer(429, '', 7))).toMatchObject({ outcome: 'not-sent', retryAfterSeconds: 7 });
  expect(answerOf(answer(503, '<html>', 2))).toMatchObject({ outcome: 'not-sent', retryAfterSeconds: 2 });
});

it.each([
  ['a fault of the server', 500, ''],
  ['a gateway on the way', 504, '<h1>504</h1>'],
  ['half a body', 201, '{"Response":{"Expen'],
  ['nothing', 201, ''],
])('is unclear after %s', (_, status, body) => {
  expect(answerOf(answer(status, body))).toMatchObject({ outcome: 'unclear' });
});

it('never interprets an unreadable answer as accepted, and never throws', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, text) => {
      const { outcome } = answerOf({ status, retryAfterSeconds: null, text });
      if (outcome !== 'accepted') return;
      expect(status).toBeLessThan(300);
      expect(JSON.parse(text)).toEqual(expect.any(Object));
    }),
  );
});

it('reports whether an expense exists, or that this is unknown', () => {
  expect(lookUpOf(answer(200, { Response: { Expenses: [{ ExpenseId: 'E-7' }] } }))).toEqual({
    outcome: 'found',
    reference: 'E-7',
  });
  expect(lookUpOf(answer(200, { Response: { Expenses: [] } }))).toEqual({ outcome: 'absent' });
  for (const body of ['{', '{}', { Response: {} }]) expect(lookUpOf(answer(200, body)).outcome).toBe('cannot-tell');
  expect(lookUpOf(answer(501, {})).outcome).toBe('cannot-tell');
  expect(lookUpOf(answer(404, { Response: { Expenses: [] } })).outcome).toBe('cannot-tell');
});

it.each([
  ['a text', { detail: 'nej\0 \ud800' }, { texts: ['nej \ufffd'] }],
  ['a validation error', errors('010190-1234 mangler\0'), { texts: ['••••••-•••• mangler'] }],
])('keeps of %s only what can be stored', (_, body, expected) => {
  expect(answerOf(answer(400, body))).toMatchObject({ outcome: 'refused', ...expected });
});

it('keeps a reference as it is, but for NUL', () => {
  const body = { Response: { ExpenseId: '0101901234\0' } };
  expect(answerOf(answer(201, body))).toEqual({ outcome: 'accepted', reference: '0101901234' });
});
