import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { addDays, danishDay } from '#shared-kernel';
import type { RunningProduct } from '../features/running-api.js';
import { until } from '../until.js';
import { RECORDED_OPERATOR, type RecordedAnswer } from './recorded.js';

const example = JSON.parse(readFileSync('test/examples/task-new.json', 'utf8')) as { payload: { case: object } };
const money = (amount: string) => ({ amount, currency: 'DKK' });
export const line = (amount: string) => ({
  ...{ text: 'Udskiftning af gulv, æøå', quantity: '1', unit: 'stk' },
  ...{ unitPrice: money(amount), vatCategory: 'S' },
});

const DRYING_TEMPLATE = '01990000-0000-7000-8000-00000000d005';
const DRYING = {
  ...{ title: 'Udtørringsrapport', visitedAt: '2026-11-25T08:30:00.000Z', remarks: null, rooms: [], photos: [] },
  answers: [{ questionId: 'udstyr', roomId: null, value: 'En affugter' }],
  points: [
    {
      ...{ id: 'p1', name: 'Gulv', roomId: null, material: null, unit: 'wood-moisture', target: '16' },
      readings: [{ at: '2026-11-25T08:30:00.000Z', value: '24.5' }],
    },
  ],
  signatures: [],
};

/** A task with a claim of its own. */
export function taskMessage(serial: number) {
  const taskId = randomUUID();
  const own = { taskId, referenceNumber: `UPG-${serial}`, approvedAmount: '90000.00' };
  const claim = { ...example.payload.case, id: randomUUID(), number: `UPG-${serial}` };
  return { taskId, message: { ...example, payload: { ...example.payload, ...own, case: claim } } };
}

/** Messages about bookings by SMS, at any time of the day. */
function turnedOn(settings: unknown) {
  const on = structuredClone(settings) as { templates: { booked: { sms: object } } };
  Object.assign(on.templates.booked.sms, { on: true });
  return { ...on, enabled: true, quietHours: null };
}

/** Puts a running product through every kind of aggregate, as its users, the operator and Scalepoint. */
export async function playRelease(product: RunningProduct, receiverUrl: string): Promise<{ webhookId: string }> {
  const anna = await product.as('anna');
  const operator = supertest.agent(product.app.getHttpServer()).set('authorization', `Bearer ${RECORDED_OPERATOR}`);
  await operator.post('/operator/v1/companies').send({ key: 'acme', name: 'Acme ApS', cvr: '12345674' }).expect(201);
  await anna
    .post('/v1/api-keys')
    .send({ name: 'ERP', scopes: ['tasks:read'] })
    .expect(201);
  const types = ['case-intake.case-opened.v1'];
  const webhook = await anna.post('/v1/webhooks').send({ url: receiverUrl, types });
  const template = { kind: 'rejection', title: 'For langt væk', text: 'Uden for vores område', insurerId: null };
  await anna
    .put('/v1/text-templates')
    .set('if-match', '*')
    .send({ templates: [template] })
    .expect(200);
  const week = [1, 2, 3, 4].map((weekday) => ({ weekday, from: '07:00', to: '15:30' }));
  const closings = [{ from: '2027-07-12', to: '2027-07-30', name: 'Industriferie' }];
  const calendar = { week, daysOff: [], closings, warnBefore: { count: 2, unit: 'working-days' } };
  await anna.put('/v1/calendar').set('if-match', '*').send(calendar).expect(200);
  const views = [{ name: 'Nye opgaver', query: 'status=case-opened' }];
  await anna.put('/v1/me/saved-views').set('if-match', '*').send({ views }).expect(200);
  const absence = { deputyId: 'bo', from: '2026-12-21', until: '2027-01-02' };
  await anna.put('/v1/absences/anna').set('if-match', '*').send(absence).expect(200);
  const rule = { insurerId: null, postalCodes: [{ from: '8000', to: '8299' }], damageType: 'vand' };
  const rules = [{ ...rule, caseManagerId: 'anna', caseGroupId: null }];
  await anna.put('/v1/assignment-rules').set('if-match', '*').send({ rules }).expect(200);
  const { body: told } = await anna.get('/v1/me/notice-preferences').expect(200);
  await anna
    .put('/v1/me/notice-preferences')
    .set('if-match', '*')
    .send({ ...(told as object), digestAt: '07:30' })
    .expect(200);
  const { body: messages } = await anna.get('/v1/policyholder-message-settings').expect(200);
  await anna.put('/v1/policyholder-message-settings').set('if-match', '*').send(turnedOn(messages)).expect(200);
  await anna.put('/v1/event-source').set('if-match', '"0"').send({ tenant: 'demo', active: false }).expect(200);
  await anna.put('/v1/personal-data/retention').send({ months: 60 }).expect(200);
  await anna.post('/v1/users/bo/sign-out').expect(204);

  const tasks: { id: string; caseId: string }[] = [];
  for (const serial of [1, 2, 3, 4]) {
    const { taskId, message } = taskMessage(serial);
    await product.scalepoint().post('/scalepoint/v1/demo/tasks').send(message).expect(200);
    await product.settled();
    const text = `select id, case_id from case_intake.task where scalepoint_task_id = $1`;
    const [task] = await product.database.sql(text, [taskId]);
    tasks.push({ id: String(task?.['id']), caseId: String(task?.['case_id']) });
  }
  type Tasks = [(typeof tasks)[0], (typeof tasks)[0], (typeof tasks)[0], (typeof tasks)[0]];
  const [first, second, third, double] = tasks as Tasks;
  await anna.post(`/v1/tasks/${first.id}/messages`).send({ text: 'Vi kommer tirsdag', send: false }).expect(201);
  await anna
    .post(`/v1/tasks/${first.id}/files`)
    .field('send', 'false')
    .attach('file', Buffer.from('Rapport æøå'), { filename: 'rapport.txt', contentType: 'text/plain' })
    .expect(201);
  const visit = {
    taskId: first.id,
    kind: 'work',
    employeeId: 'bo',
    startsAt: '2099-01-15T09:00:00Z',
    note: 'Nøglen er hos naboen',
  };
  const { body: booked } = (await anna.post('/v1/visits').send(visit).expect(201)) as { body: { id: string } };
  await anna.post('/v1/calendar-feeds').send({ employeeId: 'bo' }).expect(201);
  const firm = await anna.post('/v1/subcontractors').send({ name: 'Lunds VVS', phone: '70203040' }).expect(201);
  const work = { text: 'Udskift vandrør', fileIds: [], deadline: null, price: { kind: 'asked', amount: null } };
  await anna
    .post('/v1/subcontracts')
    .send({
      ...work,
      taskId: first.id,
      firmId: (firm.body as { id: string }).id,
      showsAddress: true,
      showsContact: false,
    })
    .expect(201);
  await anna.post('/v1/invitations').send({ visitId: booked.id }).expect(201);
  await anna.put(`/v1/tasks/${first.id}/opt-outs`).send({ mail: false, sms: true }).expect(200);
  const offer = await anna
    .post('/v1/offers')
    .send({ caseId: second.caseId, number: 'T-1', lines: [line('8000.00')] })
    .expect(201);
  const { id: offerId } = offer.body as { id: string };
  await anna
    .put(`/v1/offers/${offerId}/pdf`)
    .set('content-type', 'application/pdf')
    .send(Buffer.from('%PDF-1.7 tilbud'))
    .expect(204);
  await anna.post(`/v1/offers/${offerId}/sending`).expect(200);
  await product.settled();
  const draft = { caseId: first.caseId, number: 'T-2', lines: [line('500.00')] };
  await anna.post('/v1/offers').send(draft).expect(201);
  await anna.post(`/v1/offers/${offerId}/answer`).send({ outcome: 'approved', answeredBy: 'Nordlys' }).expect(200);
  const today = danishDay(new Date());
  for (const [number, kind] of [
    ['F-1', 'onAccount'],
    ['F-2', 'repair'],
  ]) {
    const dates = { issueDate: today, dueDate: addDays(today, 14), deliveryDate: today };
    const payment = { fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678' } };
    const body = { number, kind, caseId: second.caseId, ...dates, lines: [line('9000.00')], payment };
    const { body: made } = await anna.post('/v1/invoices').send(body).expect(201);
    const { id } = made as { id: string };
    if (number === 'F-2') continue;
    await anna.post(`/v1/invoices/${id}/posting`).send({ confirmAboveApproved: true }).expect(202);
    const state = async () => ((await anna.get(`/v1/invoices/${id}/posting`)).body as { state: string }).state;
    await until(async () => (await state()) === 'posted');
  }
  const templates = await anna.get('/v1/report-templates').expect(200);
  const [{ id: _id, ...terms }] = (templates.body as { items: [{ id: string }] }).items;
  await anna.post('/v1/report-templates').send(terms).expect(201);
  await anna.put('/v1/report-mark').set('if-match', '"0"').send({ image: 'iVBORw0KGgo=' }).expect(200);
  const report = await anna
    .post('/v1/reports')
    .send({ taskId: first.id, kind: 'drying-log', templateId: DRYING_TEMPLATE })
    .expect(201);
  const { id: reportId } = report.body as { id: string };
  const filled = await anna.put(`/v1/reports/${reportId}`).set('if-match', '"1"').send(DRYING).expect(200);
  await anna.post(`/v1/reports/${reportId}/finishing`).set('if-match', String(filled.headers['etag'])).expect(200);
  await anna.post(`/v1/tasks/${double.id}/acceptance`).expect(200);
  await anna.post(`/v1/tasks/${double.id}/completion`).send({}).expect(200);
  await anna.post(`/v1/tasks/${double.id}/reopening`).expect(200);
  await anna.post(`/v1/tasks/${double.id}/merging`).send({ taskId: first.id }).expect(200);
  const { body: twice } = await anna.post('/v1/insurers').send({ name: 'Nordlys A/S' }).expect(201);
  const { body: insurers } = await anna.get('/v1/insurers').expect(200);
  const kept = (insurers as { items: { id: string }[] }).items.find(({ id }) => id !== (twice as { id: string }).id);
  await anna
    .post(`/v1/insurers/${(twice as { id: string }).id}/merging`)
    .send({ insurerId: kept?.id })
    .expect(200);
  await anna.post(`/v1/tasks/${third.id}/rejection`).send({ reason: 'Uden for vores område' }).expect(200);
  await anna
    .post('/v1/personal-data/erasures')
    .send({ reason: 'Anmodning', taskIds: [third.id] })
    .expect(200);
  await product.settled();
  return { webhookId: (webhook.body as { id: string }).id };
}

/** Without what depends on the time of reading. */
export function lasting(body: unknown): object {
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'overdue' ? undefined : value))) as object;
}

type Agent = ReturnType<typeof supertest.agent>;

/** What an office and the ERP read; the answers stay the same after an update. */
export async function readEverything(anna: Agent): Promise<RecordedAnswer[]> {
  const answers: RecordedAnswer[] = [];
  const read = async (path: string) => {
    const { body } = await anna.get(path).expect(200);
    answers.push({ path, body: lasting(body) });
    return body as { items?: { id: string }[] };
  };
  const each = async (path: string, ...parts: string[]) => {
    const { items = [] } = await read(path);
    for (const { id } of items) for (const part of parts) await read(`${path.split('?')[0]}/${id}${part}`);
  };
  await each('/v1/tasks', '', '/timeline', '/messages', '/files');
  await each('/v1/cases', '', '/approval');
  await each('/v1/invoices', '');
  await each('/v1/offers', '');
  await each('/v1/visits', '');
  await each('/v1/calendar-feeds', '');
  await each('/v1/webhooks', '');
  await each('/v1/api-keys', '');
  await each('/v1/security-tokens', '');
  for (const kind of ['debtors', 'employees', 'case-groups', 'departments']) await each(`/v1/directory/${kind}`, '');
  await each('/v1/report-templates', '');
  await each('/v1/reports', '', '/versions');
  for (const path of [
    'report-mark',
    'company',
    'users',
    'insurers',
    'text-templates',
    'scalepoint-settings',
    'event-source',
  ]) {
    await read(`/v1/${path}`);
  }
  for (const path of ['erasures', 'retention']) await read(`/v1/personal-data/${path}`);
  for (const path of ['deliveries', 'subscription/charges', 'audit?limit=200', 'dead-letters'])
    await read(`/v1/${path}`);
  return answers;
}
