import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runningProduct } from './running-api.js';
import { scalepointWorld } from './scalepoint-world.js';

const { simulator, env } = await scalepointWorld();
const product = runningProduct(env);
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const money = (amount: string) => ({ amount, currency: 'DKK' });
let serial = 0;

interface OfferView {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** A case of a task with an approved amount, and a way to send the task's later versions. */
async function aCase(approvedAmount: string | null = null) {
  serial += 1;
  const taskId = randomUUID();
  const message = JSON.parse(example) as { payload: Record<string, unknown> & { case: object } };
  const scalepointCase = { ...message.payload.case, id: randomUUID(), number: `OFF-${serial}` };
  const payload = {
    ...message.payload,
    taskId,
    referenceNumber: `OFF-${serial}-1`,
    approvedAmount,
    case: scalepointCase,
  };
  const deliver = async (change: object) => {
    const body = { ...message, payload: { ...payload, ...change } };
    await product.scalepoint().post('/scalepoint/v1/demo/tasks').send(body).expect(200);
    await product.settled();
  };
  await deliver({});
  const [task] = await product.database.sql(`select case_id from case_intake.task where scalepoint_task_id = $1`, [
    taskId,
  ]);
  return { caseId: String(task?.['case_id']), deliver, scalepointTaskId: taskId };
}

const line = (amount: string) => {
  return { text: 'Udskiftning af gulv, æøå', quantity: '1', unit: 'stk', unitPrice: money(amount), vatCategory: 'S' };
};

async function drafted(caseId: string, amount: string, change: object = {}): Promise<OfferView> {
  const body = { caseId, number: `T-${randomUUID().slice(0, 8)}`, lines: [line(amount)], ...change };
  return (await (await product.as('anna')).post('/v1/offers').send(body).expect(201)).body as OfferView;
}

describe('an offer', () => {
  it('goes to Scalepoint with its PDF, is recalled, changed and sent again', async () => {
    const { caseId, scalepointTaskId } = await aCase();
    const anna = await product.as('anna');
    const { id, version } = await drafted(caseId, '8000.00', { note: 'Ring endelig', validUntil: '2030-12-31' });
    const pdf = Buffer.from('%PDF-1.7 tilbud');
    await anna.put(`/v1/offers/${id}/pdf`).set('content-type', 'application/pdf').send(pdf).expect(204);
    const sent = await anna.post(`/v1/offers/${id}/sending`).expect(200);
    expect(sent.body).toMatchObject({ state: 'sent', sentBy: 'anna', total: money('10000.00'), answer: null });
    await product.settled();
    expect((await anna.get(`/v1/offers/${id}`).expect(200)).body).toMatchObject({ delivery: 'accepted', hasPdf: true });
    expect(simulator.offers.list(scalepointTaskId)).toMatchObject([
      { offerId: id, total: '10000.00', state: 'received', validUntil: '2030-12-31' },
    ]);
    const files = simulator.record.received('file-submit', { contains: 'tilbud-T-' });
    expect(files.map(({ accepted }) => accepted)).toEqual([true]);
    const late = await anna.put(`/v1/offers/${id}/pdf`).set('content-type', 'application/pdf').send(pdf);
    expect([late.status, (late.body as { code: string }).code]).toEqual([409, 'invoicing.offer-move-not-possible']);

    await anna.post(`/v1/offers/${id}/recall`).expect(200);
    await product.settled();
    expect(simulator.offers.list(scalepointTaskId)).toMatchObject([{ state: 'recalled' }]);
    const body = { number: 'T-ændret', lines: [line('6400.00')] };
    await anna.put(`/v1/offers/${id}`).set('if-match', `"${version}"`).send(body).expect(412);
    const revised = await anna.put(`/v1/offers/${id}`).set('if-match', '*').send(body).expect(200);
    expect(revised.body).toMatchObject({ state: 'draft', total: money('8000.00'), note: null });
    await anna.post(`/v1/offers/${id}/sending`).expect(200);
    await product.settled();
    expect(simulator.offers.list(scalepointTaskId)).toMatchObject([{ state: 'received', total: '8000.00' }]);
    expect((await anna.get(`/v1/offers/${id}/pdf`).expect(200)).body).toEqual(pdf);
    await (await product.as('bo')).post(`/v1/offers/${id}/recall`).expect(403);
    const nina = await product.as('nina');
    await nina.post('/v1/subscription/activation').send({ registration: 'networkContractor' }).expect(200);
    for (const path of ['', '/pdf']) await nina.get(`/v1/offers/${id}${path}`).expect(404);
    expect((await nina.get('/v1/offers').expect(200)).body).toMatchObject({ items: [] });
  });

  it('is sent again by itself while Scalepoint is away, and shows what Scalepoint refused', async () => {
    const { caseId } = await aCase();
    const anna = await product.as('anna');
    const { id } = await drafted(caseId, '800.00');
    simulator.faults.add({ route: 'task-message', kind: '503', times: 1 });
    await anna.post(`/v1/offers/${id}/sending`).expect(200);
    await product.settled();
    expect((await anna.get(`/v1/offers/${id}`)).body).toMatchObject({ delivery: 'waiting' });
    await product.database.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    await product.settled();
    expect((await anna.get(`/v1/offers/${id}`)).body).toMatchObject({ delivery: 'accepted' });
  });

  it('is not sent any more once the person of its task was erased', async () => {
    const { caseId, scalepointTaskId } = await aCase();
    const anna = await product.as('anna');
    const { id } = await drafted(caseId, '800.00');
    simulator.faults.add({ route: 'task-message', kind: '503', times: 1 });
    await anna.post(`/v1/offers/${id}/sending`).expect(200);
    await product.settled();
    const [task] = await product.database.sql('select id from case_intake.task where scalepoint_task_id = $1', [
      scalepointTaskId,
    ]);
    const taskId = String(task?.['id']);
    await anna.post(`/v1/tasks/${taskId}/rejection`).send({ reason: 'For langt væk' }).expect(200);
    await product.settled();
    await anna
      .post('/v1/personal-data/erasures')
      .send({ reason: 'Anmodning', taskIds: [taskId] })
      .expect(200);
    await product.database.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    await product.settled();
    expect((await anna.get(`/v1/offers/${id}`).expect(200)).body).toMatchObject({ delivery: 'Slettet' });
    expect(simulator.offers.list(scalepointTaskId)).toEqual([]);
  });

  it('is answered by an update or by what a user types, adds to the approved amount, and lets more be posted', async () => {
    const { caseId, deliver } = await aCase('1000.00');
    const anna = await product.as('anna');
    const approval = async () => (await anna.get(`/v1/cases/${caseId}/approval`).expect(200)).body as object;
    expect(await approval()).toMatchObject({ approved: money('1000.00'), left: money('1000.00') });
    const first = await drafted(caseId, '800.00');
    const post = async (path: string, body: object = {}) => anna.post(`/v1/offers/${path}`).send(body);
    await post(`${first.id}/sending`);
    await deliver({
      kind: 'update',
      revision: 7,
      offerAnswers: [{ offerId: first.id, outcome: 'partly-approved', amount: '600.00', answeredBy: 'Mette Kjær' }],
    });
    expect((await anna.get(`/v1/offers/${first.id}`)).body).toMatchObject({
      state: 'partly-approved',
      answer: { amount: money('600.00'), answeredBy: 'Mette Kjær', source: 'update' },
    });
    const supplement = await drafted(caseId, '320.00', { supplementsId: first.id });
    await post(`${supplement.id}/sending`);
    const whole = { outcome: 'partly-approved', amount: money('400.00') };
    expect((await post(`${supplement.id}/answer`, whole)).body).toMatchObject({
      code: 'invoicing.approved-amount-unusable',
    });
    const typed = await post(`${supplement.id}/answer`, { outcome: 'approved', answeredBy: 'Taksator Holm' });
    expect(typed.body).toMatchObject({ state: 'approved', answer: { source: 'user', recordedBy: 'anna' } });
    expect((await post(`${supplement.id}/answer`, { outcome: 'refused' })).status).toBe(409);
    expect(await approval()).toMatchObject({
      approved: money('2000.00'),
      history: [
        { amount: money('1000.00'), source: 'insurer', by: null },
        { amount: money('1600.00'), source: 'offer', by: 'Mette Kjær' },
        { amount: money('2000.00'), source: 'offer', by: 'Taksator Holm' },
      ],
      sharedWith: null,
    });

    const today = new Date().toISOString().slice(0, 10);
    const invoice = async (amount: string) => {
      const dates = { issueDate: today, deliveryDate: today };
      const body = { number: `O-${randomUUID().slice(0, 8)}`, kind: 'repair', caseId, ...dates, lines: [line(amount)] };
      return ((await anna.post('/v1/invoices').send(body).expect(201)).body as { id: string }).id;
    };
    const [within, above] = [await invoice('1600.00'), await invoice('0.01')];
    expect((await anna.post(`/v1/invoices/${within}/posting`)).status).toBe(202);
    const refused = await anna.post(`/v1/invoices/${above}/posting`);
    expect(refused.body).toMatchObject({
      code: 'invoicing.above-approved-amount',
      approvedAmount: money('2000.00'),
      excess: money('0.01'),
    });
    await product.settled();
    expect(await approval()).toMatchObject({ posted: money('2000.00'), left: money('0.00') });
    await anna.get(`/v1/cases/${randomUUID()}/approval`).expect(404);
  });
});
