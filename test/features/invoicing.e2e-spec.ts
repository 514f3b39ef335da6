import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Commands } from '#platform/cqrs';
import { addDays, danishDay } from '#shared-kernel';
import { PostToScalepoint } from '../../libs/invoicing/outbound/post-to-scalepoint.js';
import { type PostingOutcome, RecordPosting } from '../../libs/invoicing/commands/record-posting.js';
import { StartAttempt } from '../../libs/invoicing/commands/start-attempt.js';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { runningProduct } from './running-api.js';
import { scalepointWorld } from './scalepoint-world.js';
import { ownRules } from '../peppol/own-rules.js';

const { simulator, env } = await scalepointWorld();
const product = runningProduct(env);
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const COMPANY = DEMO_COMPANIES.demo.id;

interface Invoice {
  readonly id: string;
  readonly total: { amount: string };
  readonly posting: { state: string; attempts: number; answer: string[]; scalepointReference: string | null } | null;
}

const TODAY = danishDay(new Date());
const money = (amount: string) => ({ amount, currency: 'DKK' });
let serial = 0;

/** A new case, with an approved amount in kroner, or null. */
async function aCase(
  approvedAmount: string | null = null,
  claim: string = randomUUID(),
): Promise<{ caseId: string; taskId: string; scalepointCaseId: string }> {
  serial += 1;
  const [taskId, scalepointCaseId] = [randomUUID(), claim];
  const message = JSON.parse(example) as { payload: Record<string, unknown> & { case: object } };
  const { payload } = message;
  const body = {
    ...message,
    payload: {
      ...payload,
      taskId,
      referenceNumber: `INV-${serial}`,
      approvedAmount,
      case: { ...payload.case, id: scalepointCaseId, number: `INV-${serial}` },
    },
  };
  await product.scalepoint().post('/scalepoint/v1/demo/tasks').send(body).expect(200);
  await product.settled();
  const [task] = await product.database.sql(`select id, case_id from case_intake.task where scalepoint_task_id = $1`, [
    taskId,
  ]);
  return { caseId: String(task?.['case_id']), taskId: String(task?.['id']), scalepointCaseId };
}

const bodyOf = (caseId: string, change: object = {}) => ({
  number: `F-${randomUUID().slice(0, 8)}`,
  kind: 'repair',
  caseId,
  issueDate: TODAY,
  dueDate: addDays(TODAY, 14),
  deliveryDate: addDays(TODAY, -1),
  lines: [
    { text: 'Udskiftning af rør, æøå', quantity: '2.5', unit: 'timer', unitPrice: money('450.00'), vatCategory: 'S' },
    { text: 'Kørsel', quantity: '1', unit: 'stk', unitPrice: money('75.00'), vatCategory: 'S' },
  ],
  payment: { fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678' } },
  ...change,
});

async function registered(caseId: string, change: object = {}): Promise<Invoice> {
  const anna = await product.as('anna');
  const { body } = await anna.post('/v1/invoices').send(bodyOf(caseId, change)).expect(201);
  return body as Invoice;
}

const ofAmount = (amount: string) => ({
  lines: [{ text: 'Arbejde', quantity: '1', unit: 'stk', unitPrice: money(amount), vatCategory: 'Z' }],
});

async function post(id: string, body: object = {}) {
  return (await product.as('anna')).post(`/v1/invoices/${id}/posting`).send(body);
}

/** Waits until the posting is done; retries are brought forward. */
async function settledPosting(id: string) {
  for (let rounds = 0; rounds < 12; rounds += 1) {
    await product.database.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    await product.settled();
    const [row] = await product.database.sql(`select state from invoicing.invoice where id = $1`, [id]);
    if (!['queued', 'sending'].includes(String(row?.['state']))) break;
  }
  const { body } = await (await product.as('anna')).get(`/v1/invoices/${id}/posting`).expect(200);
  return body as NonNullable<Invoice['posting']>;
}

function turn(knobs: Parameters<typeof simulator.setKnobs>[0]): void {
  simulator.setKnobs(knobs);
}

const atScalepoint = (scalepointCaseId: string) => simulator.expenses.find(undefined, scalepointCaseId);

describe('an invoice', () => {
  it('is taken with its amounts, once, and its content is never another', async () => {
    const { caseId } = await aCase();
    const anna = await product.as('anna');
    const body = bodyOf(caseId);
    const first = await anna.post('/v1/invoices').send(body).expect(201);
    expect(first.body).toMatchObject({
      net: money('1200.00'),
      vat: money('300.00'),
      total: money('1500.00'),
      buyer: { name: 'Nordlys Forsikring', cvr: '12345674', address: { street: 'Havnegade 1', city: 'København K' } },
      vatBreakdown: [{ category: 'S', rate: 25, base: money('1200.00'), vat: money('300.00') }],
      posting: null,
    });
    const again = await anna.post('/v1/invoices').send(body).expect(201);
    expect((again.body as Invoice).id).toBe((first.body as Invoice).id);
    const other = await anna
      .post('/v1/invoices')
      .send({ ...body, dueDate: addDays(TODAY, 15) })
      .expect(409);
    expect(other.body).toMatchObject({ code: 'invoicing.number-taken' });
    await expect(
      product.database.sql(`update invoicing.invoice set total = 1 where id = $1`, [(first.body as Invoice).id]),
    ).rejects.toThrow('never changes');
  });

  it('is refused with everything that is wrong, at once', async () => {
    const { caseId } = await aCase();
    const anna = await product.as('anna');
    const faulty = bodyOf(caseId, {
      dueDate: addDays(TODAY, -20),
      creditsInvoiceId: randomUUID(),
      payment: { fik: { type: '71', identifier: '123456789012348', creditorNumber: '1' } },
      totals: { net: money('1200.00'), vat: money('299.99'), total: money('1499.99') },
    });
    const { body } = await anna.post('/v1/invoices').send(faulty).expect(422);
    const pointers = (body as { errors: { pointer: string; detail: string }[] }).errors;
    expect(pointers.map(({ pointer }) => pointer)).toEqual([
      '/dueDate',
      '/creditsInvoiceId',
      '/payment/fik/identifier',
      '/payment/fik/creditorNumber',
      '/totals/vat',
      '/totals/total',
    ]);
    expect(pointers[4]?.detail).toBe('Linjerne giver 300.00, men der står 299.99.');
    const unknown = await anna.post('/v1/invoices').send(bodyOf(randomUUID())).expect(422);
    expect(unknown.body).toMatchObject({ code: 'invoicing.case-unknown' });
    await anna
      .post('/v1/invoices')
      .send(bodyOf(caseId, { lines: [] }))
      .expect(422);
    await (await product.as('bo')).post('/v1/invoices').send(bodyOf(caseId)).expect(403);
  });

  it('keeps whom it is to, and asks for an address when neither the ERP nor the debtor has one', async () => {
    const { caseId } = await aCase();
    const anna = await product.as('anna');
    const entry = { name: 'Uden Adresse A/S', active: true };
    await anna.put('/v1/directory/debtors/uden-adresse').send(entry).expect(200);
    await anna.patch(`/v1/cases/${caseId}`).set('if-match', '*').send({ debtorId: 'uden-adresse' }).expect(200);
    const { body } = await anna.post('/v1/invoices').send(bodyOf(caseId)).expect(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/buyer/address', code: 'buyer-incomplete' }] });
    const buyer = { name: 'Æblegård ApS', cvr: null, address: { street: 'Å 1', postalCode: '0999', city: 'Ø' } };
    const given = await registered(caseId, { buyer });
    // A CVR number is read alike at every door; a wrong check digit is a warning.
    for (const [cvr, plausible] of [
      ['DK 12 34 56 74', true],
      ['12345678', false],
    ] as const) {
      const digits = cvr.replace(/\D/g, '');
      const shown = await registered(caseId, { buyer: { ...buyer, cvr } });
      expect(shown).toMatchObject({ buyer: { cvr: digits }, buyerCvrIsPlausible: plausible });
      const debtor = { ...entry, cvr };
      const { body: put } = await anna.put('/v1/directory/debtors/med-cvr').send(debtor).expect(200);
      expect(put).toMatchObject({ cvr: digits, cvrIsPlausible: plausible });
    }
    const noCvr = await anna.post('/v1/invoices').send(bodyOf(caseId, { buyer: { ...buyer, cvr: '123' } }));
    expect(noCvr.body).toMatchObject({ errors: [{ pointer: '/buyer/cvr', code: 'not-a-cvr' }] });
    await anna
      .put('/v1/directory/debtors/uden-adresse')
      .send({ ...entry, ...buyer })
      .expect(200);
    const same = bodyOf(caseId);
    const taken = (await anna.post('/v1/invoices').send(same).expect(201)).body as Invoice;
    await anna
      .put('/v1/directory/debtors/uden-adresse')
      .send({ ...entry, name: 'Et andet navn' })
      .expect(200);
    // Sent again after the debtor lost its address, it is still the same invoice.
    await anna.put('/v1/directory/debtors/uden-adresse').send(entry).expect(200);
    expect((await anna.post('/v1/invoices').send(same).expect(201)).body).toMatchObject({ id: taken.id });
    for (const { id } of [given, taken]) {
      const shown = (await anna.get(`/v1/invoices/${id}`).expect(200)).body as object;
      expect(shown).toMatchObject({ buyer: { name: 'Æblegård ApS', address: { street: 'Å 1', postalCode: '0999' } } });
    }
  });

  it('can be withdrawn until it is posted, and not posted after that', async () => {
    const { caseId, scalepointCaseId } = await aCase();
    const anna = await product.as('anna');
    const { id, number } = (await registered(caseId)) as Invoice & { number: string };
    const answers = await Promise.all([1, 2].map(() => anna.post(`/v1/invoices/${id}/withdrawal`)));
    expect(answers.map(({ status, body }) => [status, (body as Invoice).posting?.state])).toEqual([
      [200, 'withdrawn'],
      [200, 'withdrawn'],
    ]);
    expect((await post(id)).body).toMatchObject({ code: 'invoicing.invoice-withdrawn' });
    expect((await anna.post('/v1/invoices').send(bodyOf(caseId, { number, dueDate: null }))).status).toBe(409);
    await expect(
      product.database.sql(`update invoicing.invoice set state = 'queued' where id = $1`, [id]),
    ).rejects.toThrow('withdrawn');
    const posted = await registered(caseId);
    await post(posted.id);
    await settledPosting(posted.id);
    const late = await anna.post(`/v1/invoices/${posted.id}/withdrawal`).expect(409);
    expect(late.body).toMatchObject({ code: 'invoicing.withdrawal-not-possible' });
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
    await (await product.as('bo')).post(`/v1/invoices/${id}/withdrawal`).expect(403);
  });

  it('comes in many lines too, each bad one reported', async () => {
    const { caseId } = await aCase();
    const lines = [bodyOf(caseId), bodyOf(randomUUID()), bodyOf(caseId)].map((line) => JSON.stringify(line));
    const anna = await product.as('anna');
    const { body } = await anna
      .post('/v1/invoices/import')
      .set('content-type', 'application/x-ndjson')
      .send([lines[0], '{', lines[1], lines[2]].join('\n'))
      .expect(200);
    expect(body).toMatchObject({
      read: 4,
      refused: 2,
      faults: [{ line: 2 }, { line: 3, errors: [{ pointer: '/caseId' }] }],
    });
  });

  it('belongs to its company', async () => {
    const { caseId } = await aCase();
    const { id } = await registered(caseId);
    const nina = await product.as('nina');
    await nina.post('/v1/subscription/activation').send({ registration: 'networkContractor' }).expect(200);
    for (const path of ['', '/posting', '/pdf', '/e-invoice', '/policyholder-draft/e-invoice'])
      await nina.get(`/v1/invoices/${id}${path}`).expect(404);
    expect((await nina.get('/v1/invoices').expect(200)).body).toMatchObject({ items: [] });
    expect((await nina.post(`/v1/invoices/${id}/posting`)).status).toBe(404);
  });
});

describe('a posting', () => {
  it('brings the invoice to Scalepoint once, however often it is asked for, and marks the task', async () => {
    const { caseId, taskId, scalepointCaseId } = await aCase();
    const anna = await product.as('anna');
    for (const move of ['acceptance', 'completion']) {
      await anna.post(`/v1/tasks/${taskId}/${move}`).set('if-match', '*').expect(200);
    }
    const { id } = await registered(caseId);
    const pdf = Buffer.from('%PDF-1.7 æ');
    await anna.put(`/v1/invoices/${id}/pdf`).set('content-type', 'application/pdf').send(pdf).expect(204);
    const answers = await Promise.all([post(id), post(id), post(id)]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(answers[0]?.headers['location']).toBe(`/v1/invoices/${id}/posting`);
    expect(await settledPosting(id)).toMatchObject({
      state: 'posted',
      attempts: 1,
      scalepointReference: expect.any(String),
    });
    await product.settled();
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
    const [sent] = simulator.record.received('file-submit');
    expect(sent?.accepted).toBe(true);
    expect((await anna.get(`/v1/tasks/${taskId}`)).body).toMatchObject({ status: 'invoiced' });
    expect((await anna.post(`/v1/invoices/${id}/posting`)).status).toBe(202);
    await product.settled();
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
    await anna.put(`/v1/invoices/${id}/pdf`).set('content-type', 'application/pdf').send(pdf).expect(409);
    const download = await anna.get(`/v1/invoices/${id}/pdf`).expect(200);
    expect([download.headers['content-type'], download.headers['x-content-type-options']]).toEqual([
      'application/pdf',
      'nosniff',
    ]);
  });

  it('names its user, and shows that Scalepoint does not know the user', async () => {
    const { caseId } = await aCase();
    const { id } = await registered(caseId);
    const anna = await product.as('anna');
    const username = (scalepointUsername: string | null) =>
      anna.put('/v1/users/anna/scalepoint-username').send({ scalepointUsername }).set('if-match', '*').expect(200);
    await username('ingen@demo.example');
    await post(id);
    expect(await settledPosting(id)).toMatchObject({
      state: 'refused',
      sentAs: 'ingen@demo.example',
      answer: ['Felt = userEmail - brugeren findes ikke eller er ikke aktiv hos leverandøren'],
    });
    await username('anna@demo.example');
    await post(id);
    expect(await settledPosting(id)).toMatchObject({ state: 'posted', sentAs: 'anna@demo.example' });
  });

  it('shows what Scalepoint refuses in its own words, and may be asked for again', async () => {
    const { caseId, scalepointCaseId } = await aCase();
    const { id } = await registered(caseId);
    simulator.faults.add({
      route: 'expense-submit',
      kind: 'validation-errors',
      times: 1,
      errors: ['Felt = dueDate - æøå'],
    });
    await post(id);
    expect(await settledPosting(id)).toMatchObject({ state: 'refused', answer: ['Felt = dueDate - æøå'] });
    await post(id);
    expect(await settledPosting(id)).toMatchObject({ state: 'posted', attempts: 2 });
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
  });

  it.each(['accept-then-drop', 'malformed-answer', '504-after-processing'] as const)(
    'whose answer is lost (%s) asks before it sends again, and is there once',
    async (kind) => {
      const { caseId, scalepointCaseId } = await aCase();
      const { id } = await registered(caseId);
      turn({ duplicateExpense: 'accept-again' });
      simulator.faults.add({ route: 'expense-submit', kind, times: 1 });
      await post(id);
      expect(await settledPosting(id)).toMatchObject({ state: 'posted', attempts: 2 });
      expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
    },
  );

  it.each(['429', '503', 'drop-before-processing'] as const)(
    'that was not acted on (%s) is sent again',
    async (kind) => {
      const { caseId, scalepointCaseId } = await aCase();
      const { id } = await registered(caseId);
      simulator.faults.add({ route: 'expense-submit', kind, times: 1, retryAfterSeconds: 1 });
      await post(id);
      expect(await settledPosting(id)).toMatchObject({ state: 'posted' });
      expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
    },
  );

  it('whose process died after it was sent finds it at Scalepoint', async () => {
    const { caseId, scalepointCaseId } = await aCase();
    const { id } = await registered(caseId);
    turn({ duplicateExpense: 'accept-again' });
    await product.database.sql(
      `update invoicing.invoice set state = 'queued', requested_by = 'anna', requested_at = now() where id = $1`,
      [id],
    );
    // The outcome that it would have recorded is lost.
    await product.app.get(PostToScalepoint).post(COMPANY, id);
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
    const outcome = await product.app.get(PostToScalepoint).post(COMPANY, id);
    expect(outcome).toMatchObject({ outcome: { outcome: 'posted' } });
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
  });

  it('heeds nothing that a paused process says of an older try, but that the invoice is there', async () => {
    const { caseId } = await aCase();
    const { id } = await registered(caseId);
    await product.database.sql(
      `update invoicing.invoice set state = 'queued', requested_by = 'anna', requested_at = now() where id = $1`,
      [id],
    );
    const commands = product.app.get(Commands);
    const start = () => commands.execute(new StartAttempt(COMPANY, id));
    const [paused, later] = [await start(), await start()];
    expect([paused?.askFirst, later?.askFirst]).toEqual([false, true]);
    const reason = { code: 'gateway.timed-out', da: 'x', en: 'x' };
    const say = (attempt: number | undefined, outcome: PostingOutcome) =>
      commands.execute(new RecordPosting(COMPANY, id, attempt ?? 0, outcome));
    const state = async () =>
      (await product.database.sql(`select state from invoicing.invoice where id = $1`, [id]))[0];
    await say(paused?.attempt, { outcome: 'delayed', reason, mayBeThere: false });
    expect(await state()).toEqual({ state: 'sending' });
    await say(later?.attempt, { outcome: 'delayed', reason, mayBeThere: false });
    await say(paused?.attempt, { outcome: 'posted', reference: 'E-1' });
    expect(await state()).toEqual({ state: 'posted' });
  });

  const requestedHoursAgo = (hours: number, state: string, id: string) =>
    product.database.sql(
      `update invoicing.invoice set state = $2, requested_by = 'anna', requested_at = now() - $3 * interval '1 hour'
        where id = $1`,
      [id, state, hours],
    );

  it('gives up after twelve hours and says so, and goes on when it is asked for again', async () => {
    const { caseId, scalepointCaseId } = await aCase();
    const { id } = await registered(caseId);
    await requestedHoursAgo(13, 'queued', id);
    simulator.faults.add({ route: 'expense-submit', kind: '503', times: 1 });
    const outcome = await product.app.get(PostToScalepoint).post(COMPANY, id);
    expect(outcome).toMatchObject({ outcome: { outcome: 'failed', reason: { code: 'gateway.unavailable' } } });
    await product.app.get(Commands).execute(outcome!);
    expect(await settledPosting(id)).toMatchObject({ state: 'failed' });
    await post(id);
    expect(await settledPosting(id)).toMatchObject({ state: 'posted' });
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
  });

  it('gives up as unclear what may be there', async () => {
    const { caseId } = await aCase();
    const { id } = await registered(caseId);
    await requestedHoursAgo(13, 'sending', id);
    simulator.faults.add({ route: 'expense-read', kind: '503', times: 1 });
    const outcome = await product.app.get(PostToScalepoint).post(COMPANY, id);
    expect(outcome).toMatchObject({ outcome: { outcome: 'unclear' } });
  });

  it('that was abandoned is resumed by a second request, and is booked once', async () => {
    const { caseId, scalepointCaseId } = await aCase();
    const { id } = await registered(caseId);
    turn({ duplicateExpense: 'accept-again' });
    await requestedHoursAgo(1, 'queued', id);
    // The call succeeds, and the outcome is not recorded.
    await product.app.get(PostToScalepoint).post(COMPANY, id);
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
    await post(id);
    expect(await settledPosting(id)).toMatchObject({ state: 'sending' });
    await requestedHoursAgo(25, 'sending', id);
    await Promise.all([post(id), post(id)]);
    expect(await settledPosting(id)).toMatchObject({ state: 'posted' });
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
  });

  it('that a person did not find at Scalepoint is sent again', async () => {
    const { caseId, scalepointCaseId } = await aCase();
    const { id } = await registered(caseId);
    await requestedHoursAgo(0, 'unclear', id);
    const anna = await product.as('anna');
    await anna.post(`/v1/invoices/${id}/posting/resolution`).send({ outcome: 'sendAgain' }).expect(200);
    expect(await settledPosting(id)).toMatchObject({ state: 'posted' });
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
  });

  it('stops as unclear when Scalepoint cannot tell, and a person decides', async () => {
    const { caseId, scalepointCaseId } = await aCase();
    const { id } = await registered(caseId);
    turn({ duplicateExpense: 'accept-again' });
    turn({ expenseReadBack: false });
    simulator.faults.add({ route: 'expense-submit', kind: 'accept-then-drop', times: 1 });
    await post(id);
    expect(await settledPosting(id)).toMatchObject({ state: 'unclear', attempts: 2 });
    expect((await post(id)).body).toMatchObject({ code: 'invoicing.posting-unclear' });
    const anna = await product.as('anna');
    const resolve = (body: object) => anna.post(`/v1/invoices/${id}/posting/resolution`).send(body);
    const { body } = await resolve({ outcome: 'posted', reference: 'E-42' }).expect(200);
    expect(body).toMatchObject({ state: 'posted', scalepointReference: 'E-42' });
    await resolve({ outcome: 'sendAgain' }).expect(409);
    expect(atScalepoint(scalepointCaseId)).toHaveLength(1);
    turn({ expenseReadBack: true });
  });

  it('is refused before anything is sent, with what to do about it', async () => {
    const anna = await product.as('anna');
    const refusal = async (id: string) => ((await post(id)).body as { code: string }).code;
    const username = (scalepointUsername: string | null) =>
      anna.put('/v1/users/anna/scalepoint-username').send({ scalepointUsername }).set('if-match', '*').expect(200);
    const plain = await aCase();
    const one = await registered(plain.caseId);
    await username(null);
    expect(await refusal(one.id)).toBe('invoicing.scalepoint-username-missing');
    await username('anna@demo.example');

    const rejected = await aCase();
    await anna
      .post(`/v1/tasks/${rejected.taskId}/rejection`)
      .send({ reason: 'For langt væk' })
      .set('if-match', '*')
      .expect(200);
    expect(await refusal((await registered(rejected.caseId)).id)).toBe('invoicing.task-rejected');
    const forRejection = await registered(rejected.caseId, { kind: 'rejection' });
    expect((await post(forRejection.id)).status).toBe(202);

    const zero = await registered(plain.caseId, ofAmount('0.00'));
    expect(await refusal(zero.id)).toBe('invoicing.zero-total');
    await product.settled();
    expect(atScalepoint(plain.scalepointCaseId)).toEqual([]);
    await (await product.as('bo')).post(`/v1/invoices/${one.id}/posting`).expect(403);
  });

  it('is refused while the insurer has no token, the task is over, or its case at Scalepoint is not known', async () => {
    const anna = await product.as('anna');
    const refusal = async (id: string) => ((await post(id)).body as { code: string }).code;
    const change = (set: string, id: string) =>
      product.database.sql(`update case_intake.task set ${set} where id = $1`, [id]);
    const one = await aCase();
    const invoice = await registered(one.caseId);
    for (const status of ['cancelled', 'closed']) {
      await change(`status = '${status}'`, one.taskId);
      expect(await refusal(invoice.id)).toBe(`invoicing.task-${status}`);
    }
    await change(`status = 'accepted'`, one.taskId);
    await product.database.sql(
      `update tokens.security_token set insurer_id =
        (select id from tokens.insurer where company_id = security_token.company_id and id <> insurer_id limit 1)
        where alias = 'nordlys'`,
    );
    expect(await refusal(invoice.id)).toBe('invoicing.no-security-token');
    await product.database.sql(
      `update tokens.security_token set insurer_id = (select insurer_id from case_intake.task where id = $1)
        where alias = 'nordlys'`,
      [one.taskId],
    );

    await change(`content = jsonb_set(content, '{scalepointCaseId}', 'null')`, one.taskId);
    expect(await refusal(invoice.id)).toBe('invoicing.no-scalepoint-case-id');
    const name = (caseId: string) =>
      anna.post(`/v1/tasks/${one.taskId}/scalepoint-case`).send({ scalepointCaseId: caseId });
    await name('ikke-en-guid').expect(400);
    const named = await name(one.scalepointCaseId.toUpperCase()).expect(200);
    expect(named.body).toMatchObject({ scalepointCaseId: one.scalepointCaseId });
    expect((await post(invoice.id)).status).toBe(202);
    expect(await settledPosting(invoice.id)).toMatchObject({ state: 'posted' });
    expect(atScalepoint(one.scalepointCaseId)).toHaveLength(1);
    const timeline = await anna.get(`/v1/tasks/${one.taskId}/timeline`).expect(200);
    expect(timeline.text).toContain('Sags-id fra Scalepoint angivet');

    const other = await aCase();
    const known = await anna
      .post(`/v1/tasks/${other.taskId}/scalepoint-case`)
      .send({ scalepointCaseId: randomUUID() })
      .expect(409);
    expect(known.body).toMatchObject({
      code: 'case-intake.scalepoint-case-known',
      scalepointCaseId: other.scalepointCaseId,
    });
  });

  it('above the approved amount needs a confirmation, also when two are asked for at once', async () => {
    const { caseId, scalepointCaseId } = await aCase('1000.00');
    const [first, second] = [
      await registered(caseId, ofAmount('600.00')),
      await registered(caseId, ofAmount('600.00')),
    ];
    const answers = await Promise.all([post(first.id), post(second.id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'invoicing.above-approved-amount', excess: money('200.00') });
    const late = answers[0]?.status === 409 ? first : second;
    expect((await post(late.id, { confirmAboveApproved: true })).status).toBe(202);
    expect(await settledPosting(late.id)).toMatchObject({ state: 'posted', confirmedAboveApproved: true });
    await product.settled();
    expect(atScalepoint(scalepointCaseId)).toHaveLength(2);
  });
});

describe('a case with several tasks', () => {
  it('has invoices that each name their task, and everything of its tasks is shown together', async () => {
    const main = await aCase('1000.00');
    const other = await aCase('2000.00', main.scalepointCaseId);
    const anna = await product.as('anna');
    const share = () => anna.post(`/v1/tasks/${other.taskId}/case-sharing`).send({ taskId: main.taskId });
    // A posted invoice keeps the task on its case.
    const blocking = await registered(other.caseId, ofAmount('100.00'));
    expect((await post(blocking.id)).status).toBe(202);
    expect((await share()).body).toMatchObject({ code: 'case-intake.task-has-posted-invoices' });
    const third = await aCase('2000.01', main.scalepointCaseId);
    const old = await registered(third.caseId, ofAmount('300.00'));
    const lines = [{ text: 'Gulv', quantity: '1', unit: 'stk', unitPrice: money('500.00'), vatCategory: 'S' }];
    const offer = { number: `T-${serial}`, caseId: third.caseId, lines };
    const { body: drafted } = await anna.post('/v1/offers').send(offer).expect(201);
    await anna.post(`/v1/tasks/${third.taskId}/case-sharing`).send({ taskId: main.taskId }).expect(200);
    const nameless = await anna.post('/v1/invoices').send(bodyOf(main.caseId)).expect(422);
    expect(nameless.body).toMatchObject({ errors: [{ pointer: '/taskId', code: 'required' }] });
    expect(nameless.body.errors[0].detail).toContain(third.taskId);
    const strange = await anna
      .post('/v1/invoices')
      .send(bodyOf(main.caseId, { taskId: other.taskId }))
      .expect(422);
    expect(strange.body).toMatchObject({ errors: [{ pointer: '/taskId', code: 'unknown' }] });
    const ours = await registered(main.caseId, { ...ofAmount('900.00'), taskId: main.taskId });
    const theirs = await registered(main.caseId, { ...ofAmount('1500.00'), taskId: third.taskId });
    expect([ours, theirs]).toMatchObject([{ taskId: null }, { taskId: third.taskId }]);
    // Each is held to the approved amount of its own task, also the one that was booked on the case before.
    for (const { id } of [ours, theirs, old]) expect((await post(id)).status).toBe(202);
    const above = await registered(main.caseId, { ...ofAmount('400.00'), taskId: third.taskId });
    expect((await post(above.id)).body).toMatchObject({ excess: money('199.99') });
    for (const { id } of [ours, theirs, old, blocking]) {
      expect(await settledPosting(id)).toMatchObject({ state: 'posted' });
    }
    await product.settled();
    const approval = async (query = '') =>
      (await anna.get(`/v1/cases/${main.caseId}/approval${query}`).expect(200)).body;
    expect(await approval()).toMatchObject({ approved: money('3000.01'), posted: money('2700.00') });
    expect(await approval(`?taskId=${third.taskId}`)).toMatchObject({
      ...{ approved: money('2000.01'), posted: money('1800.00') },
    });
    await anna.get(`/v1/cases/${main.caseId}/approval?taskId=${other.taskId}`).expect(404);
    const list = await anna.get(`/v1/invoices?caseId=${main.caseId}`).expect(200);
    expect(new Set(list.body.items.map(({ id }: Invoice) => id))).toEqual(
      new Set([ours.id, theirs.id, above.id, old.id]),
    );
    const { body: offers } = await anna.get(`/v1/offers?caseId=${main.caseId}`).expect(200);
    expect(offers).toMatchObject({ items: [{ id: drafted.id, taskId: third.taskId }] });
    const refused = await anna.post(`/v1/tasks/${third.taskId}/case-separation`).expect(409);
    expect(refused.body).toMatchObject({ code: 'case-intake.task-has-posted-invoices', invoices: expect.any(Array) });
    expect(atScalepoint(main.scalepointCaseId)).toHaveLength(4);
  });

  it('marks the task of the invoice as invoiced, and no other', async () => {
    const main = await aCase();
    const other = await aCase(null, main.scalepointCaseId);
    const anna = await product.as('anna');
    await anna.post(`/v1/tasks/${other.taskId}/case-sharing`).send({ taskId: main.taskId }).expect(200);
    for (const { taskId } of [main, other]) {
      for (const move of ['acceptance', 'inspection-report', 'repair', 'completion']) {
        await anna.post(`/v1/tasks/${taskId}/${move}`).expect(200);
      }
    }
    const { id } = await registered(main.caseId, { taskId: other.taskId });
    await post(id);
    expect(await settledPosting(id)).toMatchObject({ state: 'posted' });
    await product.settled();
    const statusOf = async (taskId: string) => (await anna.get(`/v1/tasks/${taskId}`).expect(200)).body.status;
    expect([await statusOf(main.taskId), await statusOf(other.taskId)]).toEqual(['completed', 'invoiced']);
    const credit = await registered(main.caseId, { kind: 'creditNote', creditsInvoiceId: id });
    expect(credit).toMatchObject({ taskId: other.taskId });
  });
});

describe('the PDF of a posted invoice', () => {
  const withPdf = async () => {
    const { caseId } = await aCase();
    const { id } = await registered(caseId);
    const anna = await product.as('anna');
    const attach = (text: string) =>
      anna
        .put(`/v1/invoices/${id}/pdf`)
        .set('content-type', 'application/pdf')
        .send(Buffer.from(`%PDF-1.7 ${text}`));
    await attach('første').expect(204);
    return { id, attach, anna };
  };
  const outcome = async (id: string) => ((await settledPosting(id)) as unknown as { pdfOutcome: string }).pdfOutcome;

  it('may be replaced until it is sent, and not afterwards', async () => {
    const { id, attach, anna } = await withPdf();
    const wrong = anna.put(`/v1/invoices/${id}/pdf`).set('content-type', 'application/pdf');
    expect((await wrong.send(Buffer.from('<html>%PDF-1.7')).expect(415)).body).toMatchObject({
      code: 'files.type-refused',
      detail: expect.stringContaining('pdf'),
    });
    await attach('anden').expect(204);
    await post(id);
    await settledPosting(id);
    await attach('tredje').expect(409);
    await expect(
      product.database.sql(`update invoicing.pdf set content = '' where invoice_id = $1`, [id]),
    ).rejects.toThrow('never changes');
  });

  it('shows what kept it back, and is sent again on demand', async () => {
    const { id, anna } = await withPdf();
    const sent = () => simulator.record.received('file-submit').filter(({ accepted }) => accepted).length;
    const before = sent();
    const early = await anna.post(`/v1/invoices/${id}/pdf/sending`).expect(409);
    expect(early.body).toMatchObject({ code: 'invoicing.invoice-not-posted' });
    simulator.faults.add({ route: 'file-submit', kind: 'validation-errors', times: 1, errors: ['Filen er for stor'] });
    await post(id);
    await settledPosting(id);
    expect(await outcome(id)).toBe('Filen er for stor');
    simulator.faults.add({ route: 'file-submit', kind: '503', times: 1 });
    expect((await anna.post(`/v1/invoices/${id}/pdf/sending`)).status).toBe(202);
    await product.settled();
    const { body } = await anna.get(`/v1/invoices/${id}/posting`).expect(200);
    expect(body).toMatchObject({ pdfOutcome: 'waiting' });
    expect(await outcome(id)).toBe('accepted');
    expect(sent()).toBe(before + 1);
    await (await product.as('bo')).post(`/v1/invoices/${id}/pdf/sending`).expect(403);
    const bare = await registered((await aCase()).caseId);
    await anna.post(`/v1/invoices/${bare.id}/pdf/sending`).expect(404);
  });
});

describe('a credit note', () => {
  it('takes back what is left of a posted invoice, in parts, and never more', async () => {
    const { caseId } = await aCase();
    const invoice = await registered(caseId, ofAmount('1000.00'));
    const credit = (amount: string) =>
      bodyOf(caseId, { kind: 'creditNote', creditsInvoiceId: invoice.id, ...ofAmount(amount) });
    const anna = await product.as('anna');
    const early = (await anna.post('/v1/invoices').send(credit('400.00')).expect(201)).body as Invoice;
    expect((await post(early.id)).body).toMatchObject({ code: 'invoicing.credited-invoice-not-posted' });
    await post(invoice.id);
    expect(await settledPosting(invoice.id)).toMatchObject({ state: 'posted' });
    await post(early.id);
    expect(await settledPosting(early.id)).toMatchObject({ state: 'posted' });
    const atOnce = await Promise.all(
      [credit('500.00'), credit('500.00')].map((body) => anna.post('/v1/invoices').send(body)),
    );
    expect(atOnce.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    const tooMuch = await anna.post('/v1/invoices').send(credit('100.01')).expect(422);
    expect(tooMuch.body).toMatchObject({ code: 'invoicing.credits-too-much', left: money('100.00') });
    await anna.post('/v1/invoices').send(credit('100.00')).expect(201);
  });

  it('comes back after the task was cancelled, the token deleted and the case closed, under the name that it went out', async () => {
    const { caseId, taskId, scalepointCaseId } = await aCase();
    const lines = [1, 2].map(() => ({ ...bodyOf(caseId).lines[1], unitPrice: money('10.02') }));
    const invoice = await registered(caseId, { lines });
    await post(invoice.id);
    expect(await settledPosting(invoice.id)).toMatchObject({ state: 'posted', sentAs: 'anna@demo.example' });
    await product.database.sql(`update case_intake.task set status = 'cancelled' where id = $1`, [taskId]);
    await product.database.sql(
      `update tokens.security_token set insurer_id =
        (select id from tokens.insurer where company_id = security_token.company_id and id <> insurer_id limit 1)
        where alias = 'nordlys'`,
    );
    const closed = { id: scalepointCaseId, number: 'closed', insurerAlias: 'nordlys', companyKey: 'demo', open: false };
    simulator.registrations.register({ cases: [closed] });
    for (const total of ['12.53', '12.52']) {
      const credit = { kind: 'creditNote', creditsInvoiceId: invoice.id, lines: lines.slice(1) };
      const note = await registered(caseId, credit);
      expect(note.total).toEqual(money(total));
      expect((await post(note.id)).status).toBe(202);
      expect(await settledPosting(note.id)).toMatchObject({ state: 'posted' });
    }
    await product.database.sql(
      `update tokens.security_token set insurer_id = (select insurer_id from case_intake.task where id = $1)
        where alias = 'nordlys'`,
      [taskId],
    );
    const sent = atScalepoint(scalepointCaseId).map(({ content }) => (content as { items: { total: string }[] }).items);
    expect(sent.map((items) => items.map(({ total }) => total))).toEqual([['12.53', '12.52'], ['12.53'], ['12.52']]);
  });

  it('that is withdrawn gives its kroner back', async () => {
    const { caseId } = await aCase();
    const invoice = await registered(caseId, ofAmount('1000.00'));
    const credit = { kind: 'creditNote', creditsInvoiceId: invoice.id, ...ofAmount('1000.00') };
    const mistaken = await registered(caseId, credit);
    const anna = await product.as('anna');
    await anna.post('/v1/invoices').send(bodyOf(caseId, credit)).expect(422);
    await anna.post(`/v1/invoices/${mistaken.id}/withdrawal`).expect(200);
    await registered(caseId, credit);
  });

  it('that Scalepoint refused releases its amount, to the next one that uses it', async () => {
    const { caseId } = await aCase();
    const invoice = await registered(caseId, ofAmount('1000.00'));
    await post(invoice.id);
    await settledPosting(invoice.id);
    const anna = await product.as('anna');
    const credit = async () => {
      const body = bodyOf(caseId, { kind: 'creditNote', creditsInvoiceId: invoice.id, ...ofAmount('1000.00') });
      return (await anna.post('/v1/invoices').send(body).expect(201)).body as Invoice;
    };
    const refused = await credit();
    simulator.faults.add({ route: 'expense-submit', kind: 'validation-errors', times: 1, errors: ['Felt = nr'] });
    await post(refused.id);
    expect(await settledPosting(refused.id)).toMatchObject({ state: 'refused' });
    const second = await credit();
    expect((await post(refused.id)).body).toMatchObject({ code: 'invoicing.credits-too-much', left: money('0.00') });
    await post(second.id);
    expect(await settledPosting(second.id)).toMatchObject({ state: 'posted' });
  });
});

describe('the own payment of a claim', () => {
  it('takes the deductible once of all its documents, however many are posted at once, and gives it back', async () => {
    const { caseId, scalepointCaseId } = await aCase();
    const anna = await product.as('anna');
    const invoices = [
      await registered(caseId, { kind: 'onAccount' }),
      await registered(caseId, { depreciation: money('100.00') }),
      await registered(caseId),
    ];
    const answers = await Promise.all(invoices.map(({ id }) => post(id)));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    for (const { id } of invoices) expect(await settledPosting(id)).toMatchObject({ state: 'posted' });
    const ownPayment = async (id: string) =>
      (await anna.get(`/v1/claims/${id}/own-payment`).expect(200)).body as object;
    const known = await ownPayment(scalepointCaseId);
    expect(known).toMatchObject({
      claimId: scalepointCaseId,
      collectedBy: 'servicePartner',
      due: { deductible: money('2500.00'), depreciation: money('100.00') },
      left: money('0.00'),
      documents: [{ posted: true }, { posted: true }, { posted: true }],
    });
    expect(await ownPayment(caseId)).toEqual(known);
    const { documents } = known as { documents: { deductible: { amount: string } }[] };
    const parts = documents.map(({ deductible }) => Number(deductible.amount));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(2500);
    const sent = atScalepoint(scalepointCaseId).map(({ content }) => content as { settlement: object });
    expect(sent.map(({ settlement }) => settlement)).toEqual(
      expect.arrayContaining([expect.objectContaining({ deductible: expect.any(String) })]),
    );

    const [first] = invoices;
    const credit = await registered(caseId, { kind: 'creditNote', creditsInvoiceId: first?.id, payment: null });
    const preview = await anna.post(`/v1/invoices/${credit.id}/settlement-preview`).expect(200);
    expect(preview.body).toMatchObject({ fixed: false, total: money('-1500.00') });
    await post(credit.id);
    expect(await settledPosting(credit.id)).toMatchObject({ state: 'posted' });
    const later = await ownPayment(scalepointCaseId);
    expect(later).toMatchObject({ documents: [{}, {}, {}, { kind: 'creditNote' }] });
    const [back] = (later as { documents: { policyholderShare: { amount: string } }[] }).documents.slice(3);
    expect(Number(back?.policyholderShare.amount)).toBeLessThanOrEqual(0);
    const draft = await anna.get(`/v1/claims/${scalepointCaseId}/own-payment/draft`).expect(200);
    expect(draft.body).toMatchObject({ buyer: { name: expect.any(String) }, vatRate: 0 });
    expect(draft.text).toContain('Selvrisiko, skade');
    const events = await product.database.sql(
      `select data from platform.event where type = 'invoicing.own-payment-due.v1' and data ->> 'caseId' = $1`,
      [caseId],
    );
    expect(events).toHaveLength(4);
    await anna.get(`/v1/claims/${randomUUID()}/own-payment`).expect(404);
    await (await product.as('nina')).get(`/v1/claims/${scalepointCaseId}/own-payment`).expect(404);
  });
});

describe('of an invoice', () => {
  it('the settlement is shown with its steps', async () => {
    const { caseId } = await aCase();
    const { id } = await registered(caseId);
    const { body } = await (await product.as('anna')).post(`/v1/invoices/${id}/settlement-preview`).expect(200);
    expect(body).toMatchObject({
      total: money('1500.00'),
      deductible: money('1500.00'),
      deductibleDue: money('2500.00'),
      policyholderShare: money('1500.00'),
      insurerShare: money('0.00'),
    });
  });

  it('the period is exported, safe for spreadsheets', async () => {
    const { caseId } = await aCase();
    const { id } = await registered(caseId, {
      number: '=1+1',
      issueDate: '2025-01-31',
      confirmOldIssueDate: true,
      dueDate: null,
      deliveryDate: '2025-01-31',
    });
    const anna = await product.as('anna');
    const csv = await anna.get('/v1/invoices/export?from=2025-01-01&to=2025-01-31').expect(200);
    expect(csv.text).toContain(`'=1+1;Reparation;2025-01-31`);
    expect(csv.text).toContain('1500,00');
    const dates = { issueDate: '2025-01-30', confirmOldIssueDate: true, dueDate: null, deliveryDate: '2025-01-30' };
    await registered(caseId, { ...dates, number: 'K-2025', kind: 'creditNote', creditsInvoiceId: id });
    const both = await anna.get('/v1/invoices/export?from=2025-01-01&to=2025-01-31').expect(200);
    const [header = '', ...rows] = both.text.trimEnd().split('\r\n');
    const columns = header.replace('\ufeff', '').split(';');
    const column = (name: string) => rows.map((row) => row.split(';')[columns.indexOf(name)]);
    expect(column('I alt')).toEqual(['1500,00', '-1500,00']);
    expect(column('Moms')).toEqual(['300,00', '-300,00']);
    expect(column('Krediterer faktura')).toEqual(['', "'=1+1"]);
    expect(column('Forsikringsselskab')).toEqual(['Nordlys Forsikring', 'Nordlys Forsikring']);
    const signed = await anna.get('/v1/invoices/export?from=2025-01-30&to=2025-01-30&format=json').expect(200);
    expect(signed.body).toMatchObject({
      items: [{ total: money('-1500.00'), vatBreakdown: [{ vat: money('-300.00') }] }],
    });
    const json = await anna.get('/v1/invoices/export?from=2025-01-31&to=2025-01-31&format=json').expect(200);
    expect(json.body).toMatchObject({ items: [{ id }] });
    expect(csv.headers).toMatchObject({
      'content-type': expect.stringContaining('text/csv'),
      'cache-control': 'no-store',
    });
    const list = await anna.get(`/v1/invoices?caseId=${caseId}&posting=none`).expect(200);
    expect(list.body).toMatchObject({ items: [{ id }, { kind: 'creditNote' }], next: null });
  });

  it('every one of a long period is exported, once', async () => {
    const { caseId } = await aCase();
    const dates = { issueDate: '2024-03-31', confirmOldIssueDate: true, dueDate: null, deliveryDate: '2024-03-30' };
    const numbers = Array.from({ length: 1_050 }, (_, n) => `Å-${n}`);
    const lines = numbers.map((number) => JSON.stringify(bodyOf(caseId, { ...dates, number }))).join('\n');
    const anna = await product.as('anna');
    const report = await anna.post('/v1/invoices/import').type('application/x-ndjson').send(lines).expect(200);
    expect(report.body).toMatchObject({ refused: 0 });
    const period = 'from=2024-03-01&to=2024-03-31';
    const { body } = await anna.get(`/v1/invoices/export?${period}&format=json`).expect(200);
    const exported = (body as { items: { number: string }[] }).items.map(({ number }) => number);
    expect(exported.toSorted()).toEqual(numbers.toSorted());
    const csv = await anna.get(`/v1/invoices/export?${period}`).expect(200);
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(numbers.length + 1);
  }, 60_000);
});

describe('as a Peppol document', () => {
  const address = { street: 'Havnegade 1', street2: null, postalCode: '1058', city: 'København K' };
  const buyer = { name: 'Nordlys & Søn', cvr: '10526949', address };
  const get = async (path: string, language = 'en') =>
    (await product.as('anna')).get(`/v1/invoices/${path}`).set('accept-language', language);

  it('an invoice, its credit note and the draft for the policyholder are downloaded', async () => {
    const { caseId } = await aCase();
    const number = `Å/${randomUUID().slice(0, 8)}`;
    const invoice = await registered(caseId, { number, buyer });
    const credit = await registered(caseId, { kind: 'creditNote', creditsInvoiceId: invoice.id, buyer });
    const documents = await Promise.all(
      [`${invoice.id}/e-invoice`, `${credit.id}/e-invoice`, `${invoice.id}/policyholder-draft/e-invoice`].map((path) =>
        get(path),
      ),
    );
    expect(documents.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(documents.map(({ text }) => ownRules(text))).toEqual([[], [], []]);
    const [first, second, third] = documents.map(({ text }) => text);
    expect(first).toContain(`<cbc:ID>${number}</cbc:ID>`);
    expect(first).toContain('Nordlys &amp; Søn');
    expect(first).toContain(`<cbc:BuyerReference>INV-${serial}</cbc:BuyerReference>`);
    expect(first).toContain('<cbc:PayableAmount currencyID="DKK">1500.00</cbc:PayableAmount>');
    expect(second).toContain(`<cbc:Note>Krediterer faktura ${number}</cbc:Note>`);
    expect(third).toContain('Åse Ørskov Bækgård');
    expect(documents[0]?.headers).toMatchObject({
      'content-type': 'application/xml',
      'content-disposition': expect.stringContaining(`filename*=UTF-8''faktura-${encodeURIComponent(number)}.xml`),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('an invoice is refused with each missing field and its remedy, in both languages', async () => {
    const { caseId } = await aCase();
    const { id } = await registered(caseId, { buyer: { ...buyer, cvr: null } });
    const [danish, english] = [await get(`${id}/e-invoice`, 'da'), await get(`${id}/e-invoice`)];
    expect([danish.status, english.status]).toEqual([409, 409]);
    expect(danish.body).toMatchObject({
      code: 'invoicing.e-invoice-incomplete',
      errors: [
        { pointer: '/buyer/cvr', code: 'required', detail: expect.stringContaining('debitoren i ERP-systemet') },
      ],
    });
    expect(english.body).toMatchObject({
      errors: [{ pointer: '/buyer/cvr', detail: expect.stringContaining('debtor in the ERP') }],
    });
  });

  it('a withdrawn invoice and the draft of a credit note are refused', async () => {
    const { caseId } = await aCase();
    const invoice = await registered(caseId, { buyer });
    const credit = await registered(caseId, { kind: 'creditNote', creditsInvoiceId: invoice.id, buyer });
    const draft = await get(`${credit.id}/policyholder-draft/e-invoice`);
    expect([draft.status, draft.body]).toEqual([
      409,
      expect.objectContaining({ code: 'invoicing.no-draft-for-credit-note' }),
    ]);
    await (await product.as('anna')).post(`/v1/invoices/${credit.id}/withdrawal`).expect(200);
    const withdrawn = await get(`${credit.id}/e-invoice`);
    expect([withdrawn.status, withdrawn.body]).toEqual([
      409,
      expect.objectContaining({ code: 'invoicing.invoice-withdrawn' }),
    ]);
  });
});
