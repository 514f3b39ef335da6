import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import jpeg from 'jpeg-js';
import { ScalepointExpenses, type ExpenseToSubmit, ScalepointTasks } from '#scalepoint-gateway/contracts';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { runningProduct } from './running-api.js';
import { scalepointWorld } from './scalepoint-world.js';
import { seenFromOutside } from './seen-from-outside.js';
import { traceCollector } from '../trace-collector.js';
import { until, untilFound } from '../until.js';

const { simulator, env } = await scalepointWorld();
const collector = await traceCollector();
const product = runningProduct({ ...env, ...collector.env, METRICS_PORT: '0' });
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const COMPANY = DEMO_COMPANIES.demo.id;
const CLAIM = 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11';
let insurerId: string;

beforeAll(async () => {
  const [token] = await product.database.sql(`select insurer_id from tokens.security_token where alias = 'nordlys'`);
  insurerId = String(token?.['insurer_id']);
});

function expense(number: string): ExpenseToSubmit {
  const party = {
    name: 'Demo Byg & Søn',
    email: null,
    phone: null,
    cvr: '12345674',
    street: null,
    postalCode: null,
    city: null,
  };
  return {
    scalepointCaseId: CLAIM,
    insurerId,
    tenant: null,
    scalepointUsername: 'anna@demo.example',
    number,
    date: '2026-11-24',
    dueDate: '2026-12-08',
    invoiceType: 'repair',
    creditsNumber: null,
    fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678' },
    account: null,
    issuer: party,
    payer: { ...party, name: 'Nordlys Forsikring' },
    settlement: null,
    items: [
      {
        title: 'Rør',
        quantity: '2',
        unit: 'stk',
        unitPrice: 40000,
        net: 80000,
        vatRate: 25,
        vat: 20000,
        total: 100000,
      },
    ],
  };
}

const submit = (number: string) => product.app.get(ScalepointExpenses).submit(COMPANY, expense(number));
const find = (number: string) => product.app.get(ScalepointExpenses).find(COMPANY, insurerId, CLAIM, number);
const booked = (number: string) => simulator.expenses.find(number, undefined).length;

describe('an expense', () => {
  it('is booked, and found again', async () => {
    expect(await find('1001')).toEqual({ outcome: 'absent' });
    const answer = await submit('1001');
    expect(answer).toMatchObject({ outcome: 'accepted', reference: expect.any(String) });
    expect(await find('1001')).toEqual({ outcome: 'found', reference: 'reference' in answer && answer.reference });
  });

  it.each([
    ['429' as const, 'not-sent', 0],
    ['503' as const, 'not-sent', 0],
    ['validation-errors' as const, 'refused', 0],
    ['accept-then-drop' as const, 'unclear', 1],
    ['malformed-answer' as const, 'unclear', 1],
    ['504-after-processing' as const, 'unclear', 1],
    ['drop-before-processing' as const, 'unclear', 0],
  ])('under %s is %s', async (kind, outcome, times) => {
    simulator.faults.add({ route: 'expense-submit', kind, times: 1, retryAfterSeconds: 3, errors: ['Felt = æøå'] });
    const answer = await submit(`fault ${kind}`);
    expect(answer.outcome).toBe(outcome);
    if (answer.outcome === 'not-sent') expect(answer.retryAfterSeconds).toBe(3);
    if (answer.outcome === 'refused') expect(answer.texts).toEqual(['Felt = æøå']);
    expect(booked(`fault ${kind}`)).toBe(times);
  });

  it('gets a new access token when the old one is not taken any more', async () => {
    await fetch(`${simulator.url}/_control/access-tokens`, { method: 'DELETE' });
    expect((await submit('1002')).outcome).toBe('accepted');
  });

  it('is not sent when nothing can be exchanged with the insurer', async () => {
    const other = { ...expense('1003'), insurerId: '01997c00-0000-7000-8000-00000000ffff' };
    const answer = await product.app.get(ScalepointExpenses).submit(COMPANY, other);
    expect(answer).toMatchObject({ outcome: 'not-sent', reason: { code: 'gateway.no-security-token' } });
  });
});

describe('a task', () => {
  const told = () =>
    simulator.record
      .received('task-feedback')
      .map(({ body }) => JSON.parse((body as { jsonString: string }).jsonString) as Record<string, unknown>);

  it('that is accepted here is accepted at Scalepoint, once, and its timeline shows the answer', async () => {
    await product.scalepoint().post('/scalepoint/v1/demo/tasks').set('content-type', 'application/json').send(example);
    await product.settled();
    const anna = await product.as('anna');
    const { body } = await anna.get('/v1/tasks').expect(200);
    const [task] = (body as { items: { id: string; scalepointTaskId: string }[] }).items;
    const { headers } = await anna.get(`/v1/tasks/${task?.id}`);
    await anna.post(`/v1/tasks/${task?.id}/acceptance`).set('if-match', String(headers['etag'])).expect(200);
    await product.settled();
    expect(told()).toMatchObject([{ taskId: task?.scalepointTaskId, feedback: 'accepted' }]);
    const timeline = await anna.get(`/v1/tasks/${task?.id}/timeline`).expect(200);
    expect(JSON.stringify(timeline.body)).toContain('accepted');
    const seen = [...product.log, JSON.stringify(timeline.body)];
    expect(seen.filter((text) => text.includes('0f6f7c52-6f0e-4a3b'))).toEqual([]);
  });

  it('counts as needing attention while Scalepoint’s refusal is not handled, and is told again on request', async () => {
    const message = JSON.parse(example.replaceAll('3e9f01', '3e9fa9')) as object;
    await product.scalepoint().post('/scalepoint/v1/demo/tasks').send(message).expect(200);
    await product.settled();
    const anna = await product.as('anna');
    const { body: found } = await anna.get('/v1/tasks?sort=newest&limit=1').expect(200);
    const [{ id }] = (found as { items: [{ id: string }] }).items;
    const needing = async () => {
      const { body: counts } = await anna.get('/v1/tasks/counts').expect(200);
      const { body: list } = await anna.get('/v1/tasks?attention=true').expect(200);
      const items = (list as { items: { id: string; attention: { about: string }[] }[] }).items;
      expect(items).toHaveLength((counts as { needsAttention: number }).needsAttention);
      return items.find((one) => one.id === id)?.attention ?? [];
    };
    const before = told().length;
    simulator.faults.add({ route: 'task-status', kind: 'validation-errors', times: 1, errors: ['Sagen er lukket'] });
    simulator.faults.add({ route: 'task-feedback', kind: 'validation-errors', times: 2, errors: ['Sagen er lukket'] });
    await anna.post(`/v1/tasks/${id}/acceptance`).expect(200);
    await product.settled();
    const [{ about } = { about: '' }] = await needing();
    const handle = (sendAgain: boolean) => anna.post(`/v1/tasks/${id}/answers/${about}/handling`).send({ sendAgain });
    await handle(true).expect(200);
    await product.settled();
    expect(await needing()).toMatchObject([{ code: 'case-intake.scalepoint-refused', about }]);
    await handle(true).expect(200);
    await product.settled();
    expect(await needing()).toEqual([]);
    expect(told()).toHaveLength(before + 3);
    expect((await handle(false).expect(404)).body).toMatchObject({ code: 'case-intake.scalepoint-answer-not-found' });
    simulator.faults.add({ route: 'task-message', kind: 'validation-errors', times: 1, errors: ['Ukendt sag'] });
    await anna.post(`/v1/tasks/${id}/messages`).send({ text: 'Vi ringer', send: true }).expect(201);
    await product.settled();
    const [refused] = await needing();
    await anna.post(`/v1/tasks/${id}/answers/${refused?.about}/handling`).send({ sendAgain: false }).expect(200);
    expect(await needing()).toEqual([]);
  });

  it('in XML gets its answer only where Scalepoint is known to be', async () => {
    const tasks = product.app.get(ScalepointTasks);
    const about = { scalepointTaskId: CLAIM, scalepointCaseId: null, referenceNumber: 'x', insurerId };
    const tell = (replyAddress: string) => tasks.tell(COMPANY, { ...about, replyAddress }, { kind: 'accepted' }, 'key');
    const before = told().length;
    expect((await tell(`${simulator.url}/ws/task_feedback.action`)).outcome).toBe('accepted');
    expect(told()).toHaveLength(before + 1);
    for (const elsewhere of [
      'http://127.0.0.1:1/ws',
      'https://scalepoint.example.evil/ws',
      'file:///etc/passwd',
      'x',
    ]) {
      expect((await tell(elsewhere)).outcome).toBe('refused');
    }
  });
});

describe('a report', () => {
  interface Report {
    readonly id: string;
    readonly version: number;
    readonly signatures: readonly { readonly isValid: boolean }[];
  }
  const SIGNATURE = {
    ...{ id: '01997c00-0000-7000-8000-0000000000a1', signatory: 'policyholder', name: 'Karen Holm', isValid: true },
    ...{ path: 'M20,150 L80,60 L140,150', signedAt: '2026-11-25T09:10:00.000Z' },
  };
  const content = (omfang: string) => ({
    ...{ title: 'Besigtigelsesrapport', visitedAt: '2026-11-25T09:30:00+01:00', remarks: null, photos: [], points: [] },
    rooms: [{ id: 'r1', name: 'Badeværelse' }],
    answers: [
      { questionId: 'forklaring', roomId: null, value: 'Et rør sprang' },
      { questionId: 'beboelig', roomId: null, value: 'yes' },
      { questionId: 'asbest', roomId: null, value: 'no' },
      { questionId: 'omfang', roomId: 'r1', value: omfang },
      { questionId: 'udbedring', roomId: 'r1', value: 'Nyt gulv' },
    ],
    signatures: [SIGNATURE],
  });
  const sent = () =>
    simulator.record
      .received('file-submit')
      .map(({ body }) => (body as { payload: { fileName: string } }).payload)
      .filter(({ fileName }) => fileName.endsWith('.pdf'));

  it('is filled in, finished, and sent to Scalepoint as a PDF, once for each version', async () => {
    const anna = await product.as('anna');
    const { body: tasks } = await anna.get('/v1/tasks?limit=1').expect(200);
    const [{ id: taskId }] = (tasks as { items: [{ id: string }] }).items;
    const data = Buffer.alloc(8 * 8 * 4, 200);
    const photo = await anna
      .post(`/v1/tasks/${taskId}/files`)
      .field('send', 'false')
      .attach('file', jpeg.encode({ data, width: 8, height: 8 }).data, {
        filename: 'bad.jpg',
        contentType: 'image/jpeg',
      })
      .expect(201);
    const { id: fileId } = photo.body as { id: string };
    const templateId = '01990000-0000-7000-8000-00000000d004';
    const started = await anna.post('/v1/reports').send({ taskId, kind: 'inspection', templateId }).expect(201);
    const { id } = started.body as Report;
    const put = async (body: object, version: number) =>
      (await anna.put(`/v1/reports/${id}`).set('if-match', `"${version}"`).send(body)) as {
        status: number;
        body: Report;
      };
    const finish = () => anna.post(`/v1/reports/${id}/finishing`).set('if-match', '*');

    const { body: refused } = await finish().expect(422);
    expect(refused).toMatchObject({ code: 'inspection-reports.incomplete' });
    expect((refused as { errors: { detail: string }[] }).errors.map(({ detail }) => detail)).toContain(
      'Er der mistanke om asbest, PCB, bly eller andre farlige stoffer?',
    );
    const filled = { ...content('Gulvet'), photos: [{ fileId, roomId: 'r1', caption: 'Gulv æøå', takenAt: null }] };
    const { body: first } = await put(filled, 1);
    expect(first).toMatchObject({ version: 2, visitedAt: '2026-11-25T08:30:00.000Z', isChanged: true });
    expect((await put(filled, 1)).status).toBe(412);
    expect((await finish().expect(200)).body).toMatchObject({ finishedNumber: 1, isChanged: false, version: 2 });
    await finish().expect(200);
    await product.settled();
    const versions = async () =>
      (
        (await anna.get(`/v1/reports/${id}/versions`).expect(200)).body as {
          items: { fileId: string; outcome: string }[];
        }
      ).items;
    expect(await versions()).toMatchObject([{ number: 1, finishedBy: 'anna', outcome: 'accepted' }]);
    expect(sent()).toHaveLength(1);
    const [{ fileId: pdf } = { fileId: '' }] = await versions();
    const { body: bytes } = await anna.get(`/v1/tasks/${taskId}/files/${pdf}`).expect(200);
    expect((bytes as Buffer).subarray(0, 5).toString()).toBe('%PDF-');

    const { body: changed } = await put({ ...filled, remarks: 'Nu også gangen' }, 2);
    expect(changed.signatures).toMatchObject([{ isValid: false }]);
    simulator.faults.add({ route: 'file-submit', kind: 'validation-errors', times: 1, errors: ['Sagen er lukket'] });
    expect((await finish().expect(200)).body).toMatchObject({ finishedNumber: 2, isChanged: false });
    await product.settled();
    expect(await versions()).toMatchObject([
      { number: 2, outcome: 'refused', texts: ['Sagen er lukket'] },
      { number: 1, outcome: 'accepted' },
    ]);
    expect(sent()).toHaveLength(2);
    expect((await anna.delete(`/v1/reports/${id}`).set('if-match', '*').expect(409)).body).toMatchObject({
      code: 'inspection-reports.finished',
    });
  });

  it('belongs to its company, and is written by those who manage tasks', async () => {
    const [anna, bo] = [await product.as('anna'), await product.as('bo')];
    const { body } = await bo.get('/v1/reports').expect(200);
    const [report] = (body as { items: { id: string; taskId: string }[] }).items;
    await bo.post(`/v1/reports/${report?.id}/finishing`).set('if-match', '*').expect(403);
    const elsewhere = randomUUID();
    await product.database.sql(`update inspection_reports.report set company_id = $1`, [elsewhere]);
    await anna.get(`/v1/reports/${report?.id}`).expect(404);
    await anna.get(`/v1/reports/${report?.id}/versions`).expect(404);
    await anna.put(`/v1/reports/${report?.id}`).set('if-match', '*').send(content('x')).expect(404);
    await product.database.sql(`update inspection_reports.report set company_id = $1`, [COMPANY]);
  });

  it('is started from the company’s own template before a standard one, which cannot be changed', async () => {
    const anna = await product.as('anna');
    const { body: known } = await anna.get('/v1/report-templates').expect(200);
    const standard = (known as { items: { id: string; name: string }[] }).items.find(
      ({ name }) => name === 'Vandskade',
    );
    const change = { ...standard, name: 'Vandskade, vores egen' };
    const refused = await anna
      .put(`/v1/report-templates/${standard?.id}`)
      .set('if-match', '*')
      .send(change)
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'inspection-reports.standard-template' });
    const { body: copy } = await anna.post('/v1/report-templates').send(change).expect(201);
    const { id } = copy as { id: string };
    const [task] = await product.database.sql('select id from case_intake.task limit 1');
    const start = { taskId: String(task?.['id']), kind: 'inspection' };
    const { body: report } = await anna.post('/v1/reports').send(start).expect(201);
    expect(report).toMatchObject({ templateId: id, template: { name: 'Vandskade, vores egen' } });
    await anna.delete(`/v1/report-templates/${id}`).set('if-match', '"1"').expect(204);
    await anna
      .delete(`/v1/reports/${(report as { id: string }).id}`)
      .set('if-match', '"1"')
      .expect(204);
    await anna.put('/v1/report-mark').set('if-match', '"0"').send({ image: 'aGVq' }).expect(422);
    await (await product.as('bo')).put('/v1/report-mark').set('if-match', '"0"').send({ image: null }).expect(403);
  });
});

describe('the connections', () => {
  const connections = async (language = 'da') => {
    const { body } = await (
      await product.as('anna')
    )
      .get('/v1/connections')
      .set('accept-language', language)
      .expect(200);
    return (body as { items: { insurerName: string; state: string; lastError: { detail: string } | null }[] }).items;
  };

  it('say of each insurer with a token what last came, went and failed', async () => {
    const of = async (name: string, language?: string) =>
      (await connections(language)).find(({ insurerName }) => insurerName === name);
    expect(await of('Nordlys Forsikring')).toMatchObject({ state: 'ok', lastReceivedAt: expect.any(String) });
    expect(await of('Bøgely Gensidige')).toMatchObject({ state: 'silent', lastReceivedAt: null, lastSentAt: null });
    simulator.faults.add({ route: 'task-message', kind: '503', times: 1 });
    const anna = await product.as('anna');
    const test = () => anna.post(`/v1/connections/${insurerId}/test`);
    expect((await test()).body).toMatchObject({
      outcome: 'not-sent',
      detail: expect.stringContaining('ikke tilgængelig'),
    });
    expect(await of('Nordlys Forsikring', 'en')).toMatchObject({
      state: 'failing',
      lastError: { code: 'gateway.unavailable' },
    });
    expect((await test()).body).toEqual({ outcome: 'accepted', detail: null });
    expect(await of('Nordlys Forsikring')).toMatchObject({ state: 'ok' });
    await (await product.as('bo')).post(`/v1/connections/${insurerId}/test`).expect(403);
  });

  it('say when what did not get through is sent again', async () => {
    const anna = await product.as('anna');
    const { body: list } = await anna.get('/v1/tasks').expect(200);
    const [task] = (list as { items: { id: string }[] }).items;
    simulator.faults.add({ route: 'task-message', kind: '503', times: 1 });
    await anna.post(`/v1/tasks/${task?.id}/messages`).send({ text: 'Vi kommer på tirsdag', send: true }).expect(201);
    const nextRetry = async () => {
      const { body } = await anna.get('/v1/connections').expect(200);
      const { items } = body as { items: { insurerId: string; nextRetryAt: string | null }[] };
      return items.find((one) => one.insurerId === insurerId)?.nextRetryAt ?? null;
    };
    const retryAt = await untilFound(nextRetry);
    expect(Date.parse(retryAt)).toBeGreaterThan(Date.now() - 60_000);
    await until(async () => (await nextRetry()) === null);
    await product.settled();
    expect(simulator.record.received('task-message').some(({ accepted }) => accepted)).toBe(true);
  });

  it('begin with a letter that holds what Scalepoint needs', async () => {
    const { body } = await (await product.as('anna')).get('/v1/connections/start-up-letter').expect(200);
    const { text } = body as { text: string };
    for (const part of ['Demo Byg & Søn', 'CVR 12345674', '/scalepoint/v1/demo/tasks', 'BEGIN PUBLIC KEY']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('PRIVATE');
  });
});

describe('a kept delivery', () => {
  it('is reprocessed without duplicates; one of an unknown sender is not', async () => {
    const anna = await product.as('anna');
    const list = async (query: string) =>
      (
        (await anna.get(`/v1/deliveries?${query}`).expect(200)).body as {
          items: { id: string; scalepointTaskIds: string[] }[];
        }
      ).items;
    const [delivery] = await list('state=processed');
    const tasks = () => product.database.sql('select count(*)::int as many from case_intake.task');
    const before = await tasks();
    const answers = await Promise.all([1, 2].map(() => anna.post(`/v1/deliveries/${delivery?.id}/reprocess`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await tasks()).toEqual(before);
    // As after a bug that lost the task but not the stored delivery.
    await product.database.sql('delete from case_intake.task_word');
    await product.database.sql('delete from case_intake.task where scalepoint_task_id = any ($1::uuid[])', [
      delivery?.scalepointTaskIds,
    ]);
    await product.database.sql(`update scalepoint_gateway.delivery set state = 'failed' where id = $1`, [delivery?.id]);
    const many = await anna.post('/v1/deliveries/reprocessing').send({ state: 'failed' }).expect(200);
    await anna.post('/v1/deliveries/reprocessing').send({ state: 'failed', cursor: 'x' }).expect(400);
    expect(many.body).toMatchObject({ reprocessed: 1, withNews: 1, next: null });
    expect(await tasks()).toEqual(before);
    await product
      .scalepoint()
      .post('/scalepoint/v1/demo/tasks')
      .send({ securityToken: 'forkert-kode', payload: { taskId: CLAIM } });
    const [stranger] = await list('state=refused');
    const refused = await anna.post(`/v1/deliveries/${stranger?.id}/reprocess`).expect(409);
    expect(refused.body).toMatchObject({ code: 'gateway.delivery-not-reprocessable' });
    await (await product.as('bo')).post(`/v1/deliveries/${delivery?.id}/reprocess`).expect(403);
  });
});

seenFromOutside({ product, collector, simulator, insurerId: () => insurerId });
