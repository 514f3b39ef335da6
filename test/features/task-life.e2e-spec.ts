import { readFileSync } from 'node:fs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { mailReceiver } from '#platform/testing/mail-receiver.js';
import { UnitOfWork } from '#platform/transactions';
import { Timers } from '#platform/messaging';
import { addDays, danishDay, danishDayEnd } from '#shared-kernel';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { until } from '../until.js';
import { runningProduct } from './running-api.js';

const receiver = await mailReceiver();
const product = runningProduct({ SMTP_URL: receiver.url, MAIL_FROM: 'erp@contractor.example' });
afterAll(() => receiver.stop());
const companyId = DEMO_COMPANIES.demo.id;
const template = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');

type Item = Record<string, unknown>;
interface Task extends Item {
  readonly id: string;
  readonly caseId: string;
}

/** A task with a new GUID and claim, with its case. */
async function taskNamed(suffix: string, change: (payload: Item) => void = () => {}): Promise<Task> {
  const text = template.replaceAll('3e9f01', `3e9f${suffix}`).replaceAll('20261124-07', `L-${suffix}`);
  const message = JSON.parse(text) as { payload: Item };
  change(message.payload);
  await product.scalepoint().post('/scalepoint/v1/demo/tasks').send(message).expect(200);
  await product.settled();
  const { body } = await (await product.as('anna')).get('/v1/tasks?limit=200').expect(200);
  const task = (body as { items: Task[] }).items.find(({ scalepointTaskId }) =>
    String(scalepointTaskId).endsWith(suffix),
  );
  if (!task) throw new Error(`No task ${suffix}`);
  return task;
}

it('a case tells invoicing whom to bill, and what the insurer approved', async () => {
  const { id, caseId, scalepointTaskId } = await taskNamed('a1', (payload) => (payload['approvedAmount'] = '42000.50'));
  const find = (wanted: string, company: string = companyId) =>
    product.app
      .get(UnitOfWork)
      .read(company, () => product.app.get(CasesForInvoicing).find(company, { caseId: wanted }));
  expect(await find(caseId)).toMatchObject({
    caseId,
    name: 'Scalepoint: L-a1',
    task: {
      id,
      scalepointTaskId,
      status: 'case-opened',
      scalepointCaseNumber: 'L-a1',
      referenceNumber: 'L-a1-1',
      insurerName: 'Nordlys Forsikring',
      debtorId: 'nordlys',
      policyholder: { name: 'Åse Ørskov Bækgård' },
      approvedAmount: 4_200_050,
    },
  });
  expect(await find(id)).toBeNull();
  expect(await find(caseId, DEMO_COMPANIES.nabo.id)).toBeNull();
});

describe('the life of a task', () => {
  it('goes from acceptance to closing, each step on the timeline with who did it', async () => {
    const { id, version } = await taskNamed('b1');
    const anna = await product.as('anna');
    const step = (path: string, body: Item = {}) => anna.post(`/v1/tasks/${id}/${path}`).send(body);
    const refused = await step('completion').expect(409);
    expect(refused.body).toMatchObject({
      code: 'case-intake.move-not-possible',
      detail: expect.stringContaining('Den kan accepteres eller afvises.'),
    });
    const { body: accepted } = await step('acceptance').expect(200);
    expect(accepted).toMatchObject({ status: 'accepted', version: Number(version) + 1 });
    const { body: scheduled } = await step('inspection', { at: '2099-01-14T09:00:00+01:00' }).expect(200);
    expect(scheduled).toMatchObject({ status: 'inspection-scheduled', inspectionAt: '2099-01-14T08:00:00.000Z' });
    await step('inspection-report').expect(200);
    await step('repair').expect(200);
    await step('completion').expect(200);
    const { body: closed } = await step('closing').expect(200);
    expect(closed).toMatchObject({ status: 'closed', dueAt: null, overdue: false });
    const { body: timeline } = await anna
      .get(`/v1/tasks/${id}/timeline?limit=4`)
      .set('accept-language', 'en')
      .expect(200);
    expect(timeline.items).toMatchObject([
      { what: 'The task was closed', actor: 'user:anna', actorName: 'Anna Åkjær', scalepoint: null },
      { what: 'The task was completed' },
      { what: 'The repair was started' },
      { what: 'The damage was inspected' },
    ]);
    const { body: rest } = await anna.get(`/v1/tasks/${id}/timeline?cursor=${timeline.next}`).expect(200);
    expect(rest.items.at(-1)).toMatchObject({ type: 'case-intake.task-received.v1', actor: 'scalepoint' });
    expect(rest.next).toBeNull();
    await (await product.as('bo')).post(`/v1/tasks/${id}/acceptance`).expect(403);
    const nina = await product.as('nina');
    await nina.post('/v1/subscription/activation').send({ registration: 'contractorAdjuster' }).expect(200);
    for (const path of ['', '/timeline', '/messages', '/files']) await nina.get(`/v1/tasks/${id}${path}`).expect(404);
    await nina.post(`/v1/tasks/${id}/acceptance`).expect(404);
  });

  it('is taken back: a rejection, the completion and the closing, each on the timeline', async () => {
    const { id } = await taskNamed('d9');
    const anna = await product.as('anna');
    const step = (path: string, body: Item = {}) => anna.post(`/v1/tasks/${id}/${path}`).send(body);
    const early = await step('reopening').expect(409);
    expect(early.body).toMatchObject({ code: 'case-intake.move-not-possible' });
    await step('acceptance').expect(200);
    await step('rejection', { reason: 'Ingen tid' }).expect(200);
    await anna.post(`/v1/tasks/${id}/reopening?ifStatus=completed`).expect(409);
    const { body: accepted } = await anna.post(`/v1/tasks/${id}/reopening?ifStatus=rejected`).expect(200);
    expect(accepted).toMatchObject({ status: 'accepted', rejectionReason: null, dueAt: expect.any(String) });
    await step('completion').expect(200);
    await step('closing').expect(200);
    expect((await step('reopening').expect(200)).body).toMatchObject({
      status: 'completed',
      completedAt: expect.any(String),
    });
    expect((await step('reopening').expect(200)).body).toMatchObject({ status: 'in-repair', completedAt: null });
    const { body: timeline } = await anna.get(`/v1/tasks/${id}/timeline`).expect(200);
    const reopened = timeline.items.filter(({ type }: Item) => type === 'case-intake.task-reopened.v1');
    expect(reopened).toMatchObject([
      { data: { from: 'completed', to: 'in-repair' }, scalepoint: {}, what: 'Opgaven blev genåbnet' },
      { data: { from: 'closed', to: 'completed' }, scalepoint: null },
      { data: { from: 'rejected', to: 'accepted' }, scalepoint: {}, actor: 'user:anna' },
    ]);
    expect(timeline.items.find(({ type }: Item) => type === 'case-intake.task-rejected.v1')).toMatchObject({
      text: 'Ingen tid',
    });
    const audit = await anna.get(`/v1/audit?entity=case-intake.task:${id}&limit=200`);
    if (audit.status === 200) expect(JSON.stringify(audit.body)).not.toContain('Ingen tid');
    await (await product.as('bo')).post(`/v1/tasks/${id}/reopening`).expect(403);
    await (await product.as('nina')).post(`/v1/tasks/${id}/reopening`).expect(404);
  });

  it('is shown with the other tasks of its claim, and merged with one that is the same, with everything kept', async () => {
    const policy = (number: string) => (payload: Item) => {
      payload['policy'] = { number };
      payload['policyholder'] = { name: `Dublet ${number}`, address: { street: `Vej ${number}`, postalCode: '4581' } };
      payload['damageAddress'] = null;
      payload['deadlines'] = [];
    };
    const kept = await taskNamed('a5', policy('dublet-1'));
    const sibling = await taskNamed('a6', (payload) => {
      policy('dublet-2')(payload);
      payload['case'] = { ...(payload['case'] as Item), number: 'L-a5', id: kept['scalepointCaseId'] };
    });
    const double = await taskNamed('a7', (payload) => {
      policy('dublet-1')(payload);
      payload['case'] = { ...(payload['case'] as Item), id: 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1dd3' };
    });
    const anna = await product.as('anna');
    const read = async (id: string, part = '') => (await anna.get(`/v1/tasks/${id}${part}`).expect(200)).body as Item;
    const ids = (list: unknown) => (list as Item[]).map(({ id }) => id);
    expect(ids((await read(kept.id))['claimTasks'])).toContain(sibling.id);
    await until(async () => ids((await read(kept.id))['possibleDoubles']).includes(double.id));
    const counted = async () => ((await anna.get('/v1/tasks/counts').expect(200)).body as Item)['possibleDoubles'];
    const listed = async () =>
      ids(((await anna.get('/v1/tasks?possibleDouble=true&limit=200').expect(200)).body as Item)['items']);
    expect(await listed()).toEqual(expect.arrayContaining([kept.id, double.id]));
    expect(await counted()).toBe((await listed()).length);
    await (await product.as('bo')).post(`/v1/tasks/${double.id}/merging`).send({ taskId: kept.id }).expect(403);
    await (await product.as('nina')).post(`/v1/tasks/${double.id}/merging`).send({ taskId: kept.id }).expect(404);
    await anna.post(`/v1/tasks/${double.id}/messages`).send({ text: 'Skrevet på dubletten' }).expect(201);
    const { body: file } = await anna
      .post(`/v1/tasks/${double.id}/files`)
      .attach('file', Buffer.from('fra dubletten'), { filename: 'dublet.txt', contentType: 'text/plain' })
      .expect(201);
    const { body: merged } = await anna.post(`/v1/tasks/${double.id}/merging`).send({ taskId: kept.id }).expect(200);
    expect(merged).toMatchObject({ status: 'closed', mergedIntoId: kept.id, dueAt: null });
    await product.settled();
    expect(await read(kept.id)).toMatchObject({ mergedTasks: [{ id: double.id }], possibleDoubles: [] });
    expect(await listed()).not.toContain(double.id);
    expect(await counted()).toBe((await listed()).length);
    const texts = ((await read(kept.id, '/messages'))['items'] as Item[]).map(({ text }) => text);
    expect(texts).toContain('Skrevet på dubletten');
    expect(ids((await read(kept.id, '/files'))['items'])).toContain(file.id);
    await anna.get(`/v1/tasks/${kept.id}/files/${file.id}`).expect(200);
    const { body: opened } = await anna.get(`/v1/cases/${double.caseId}`).expect(200);
    expect(opened).toMatchObject({ flags: ['task-merged'] });
    // A later message about the double is applied to it, and shown on the kept task.
    const later = JSON.parse(template.replaceAll('3e9f01', '3e9fa7')) as { payload: Item };
    Object.assign(later.payload, { kind: 'update', revision: 2, note: 'Rettet på dubletten' });
    await product.scalepoint().post('/scalepoint/v1/demo/tasks').send(later).expect(200);
    await product.settled();
    expect(await read(double.id)).toMatchObject({ note: 'Rettet på dubletten', status: 'closed' });
    const timeline = (await read(kept.id, '/timeline?limit=100'))['items'] as Item[];
    const ofDouble = timeline.filter(({ taskId }) => taskId === double.id).map(({ type }) => type);
    expect(ofDouble).toEqual(
      expect.arrayContaining([
        'case-intake.task-merged.v1',
        'case-intake.task-updated.v1',
        'case-intake.message-added.v1',
      ]),
    );
    expect(timeline.filter(({ taskId }) => taskId === kept.id).length).toBeGreaterThan(0);
    expect(timeline.find(({ type }) => type === 'case-intake.task-merged.v1')).toMatchObject({ scalepoint: null });
    await anna.post(`/v1/tasks/${double.id}/reopening`).expect(409);
    const { body: separated } = await anna.post(`/v1/tasks/${double.id}/separation`).expect(200);
    expect(separated).toMatchObject({ status: 'case-opened', mergedIntoId: null });
    await product.settled();
    expect((await anna.get(`/v1/cases/${double.caseId}`).expect(200)).body).toMatchObject({ flags: [] });
    const own = ((await read(kept.id, '/timeline?limit=100'))['items'] as Item[]).map(({ taskId }) => taskId);
    expect(new Set(own)).toEqual(new Set([kept.id]));
    await until(async () => ids((await read(kept.id))['possibleDoubles']).includes(double.id));
    await anna.post(`/v1/tasks/${kept.id}/possible-doubles/${double.id}/dismissal`).expect(200);
    expect((await read(double.id))['possibleDoubles']).toEqual([]);
    await anna.post(`/v1/tasks/${kept.id}/possible-doubles/${sibling.id}/dismissal`).expect(404);
  });

  it('shares the case of another task of its claim, by choice, and has its own one again', async () => {
    const main = await taskNamed('a8', (payload) => (payload['deadlines'] = []));
    const other = await taskNamed('a9', (payload) => {
      payload['case'] = { ...(payload['case'] as Item), number: 'L-a8', id: main['scalepointCaseId'] };
      payload['deadlines'] = [];
    });
    const anna = await product.as('anna');
    const read = async (path: string) => (await anna.get(`/v1/${path}`).expect(200)).body as Item;
    const ids = (list: unknown) => (list as Item[]).map(({ id }) => id);
    const sharing = `/v1/tasks/${other.id}/case-sharing`;
    await (await product.as('bo')).post(sharing).send({ taskId: main.id }).expect(403);
    await (await product.as('nina')).post(sharing).send({ taskId: main.id }).expect(404);
    // Of two requests in opposite directions one succeeds.
    const crossed = await Promise.all([
      anna.post(sharing).send({ taskId: main.id }),
      anna.post(`/v1/tasks/${main.id}/case-sharing`).send({ taskId: other.id }),
    ]);
    expect(crossed.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    if (crossed[1].status === 200) {
      await anna.post(`/v1/tasks/${main.id}/case-separation`).expect(200);
      await anna.post(sharing).send({ taskId: main.id }).expect(200);
    }
    const shared = await read(`cases/${main.caseId}`);
    expect(await read(`tasks/${other.id}`)).toMatchObject({
      ...{ caseId: main.caseId, caseNumber: shared['number'], caseOfTaskId: main.id, status: 'case-opened' },
      claimTasks: expect.arrayContaining([
        expect.objectContaining({ id: main.id, caseNumber: shared['number'], caseOfTaskId: null }),
      ]),
    });
    const tasks = [
      { id: main.id, referenceNumber: 'L-a8-1', status: 'case-opened' },
      { id: other.id, referenceNumber: 'L-a9-1', status: 'case-opened' },
    ];
    expect(shared).toMatchObject({ taskIds: [main.id, other.id], tasks, continuedOnCaseId: null });
    expect(await read(`cases/${other.caseId}`)).toMatchObject({
      ...{ taskIds: [], tasks: [], flags: ['task-on-other-case'], continuedOnCaseId: main.caseId },
    });
    expect(ids((await read(`cases?taskId=${other.id}`))['items'])).toEqual([main.caseId]);
    // The manager of the case manages its tasks.
    const reassigned = { move: 'reassignment', caseManagerId: 'bo', tasks: [{ id: other.id }] };
    await anna.post('/v1/tasks/bulk-moves').send(reassigned).expect(200);
    const managed = async (by: string) =>
      ids((await read(`tasks?${by}=bo&limit=200`))['items']).filter((id) => [main.id, other.id].includes(String(id)));
    for (const by of ['caseManagerId', 'responsibleId']) {
      expect(new Set(await managed(by))).toEqual(new Set([main.id, other.id]));
    }
    // The work of one task leaves the other alone, and each is told on the timeline of its own.
    await anna.post(`/v1/tasks/${other.id}/acceptance`).expect(200);
    expect(await read(`tasks/${main.id}`)).toMatchObject({ status: 'case-opened' });
    const types = ((await read(`tasks/${other.id}/timeline?limit=100`))['items'] as Item[]).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['case-intake.task-case-shared.v1', 'case-intake.case-tasks-changed.v1']),
    );
    expect(types.filter((type) => type === 'case-intake.case-opened.v1')).toHaveLength(2);
    const separated = await anna.post(`/v1/tasks/${other.id}/case-separation`).expect(200);
    expect(separated.body).toMatchObject({ caseId: other.caseId, caseOfTaskId: null, status: 'accepted' });
    expect(await read(`cases/${other.caseId}`)).toMatchObject({
      taskIds: [other.id],
      flags: [],
      continuedOnCaseId: null,
    });
    expect(await read(`cases/${main.caseId}`)).toMatchObject({ taskIds: [main.id] });
    expect(new Set(await managed('caseManagerId'))).toEqual(new Set([main.id]));
    await anna.patch(`/v1/cases/${main.caseId}`).set('if-match', '*').send({ caseManagerId: null }).expect(200);
  });

  it('is not moved by a page that shows an outdated status', async () => {
    const { id } = await taskNamed('b3');
    const [anna, other] = [await product.as('anna'), await product.as('anna')];
    const at = (path: string) => `/v1/tasks/${id}/${path}?ifStatus=case-opened`;
    await anna.post(at('acceptance')).expect(200);
    const { body } = await other.post(at('rejection')).send({ reason: 'For langt væk' }).expect(409);
    expect(body).toMatchObject({
      code: 'case-intake.task-status-changed',
      detail:
        'Opgaven er nu accepteret. Den var oprettet som sag, da siden blev vist. Se opgaven igen, før du går videre.',
    });
    expect((await anna.get(`/v1/tasks/${id}`).expect(200)).body).toMatchObject({ status: 'accepted' });
    await anna.post(`/v1/tasks/${id}/rejection?ifStatus=nonsense`).send({ reason: 'x' }).expect(400);
  });

  it('ends with a reason, and keeps private what is not sent', async () => {
    const { id } = await taskNamed('b2');
    const anna = await product.as('anna');
    await anna.post(`/v1/tasks/${id}/rejection`).send({ reason: ' ' }).expect(400);
    const { body } = await anna.post(`/v1/tasks/${id}/rejection`).send({ reason: 'Uden for vores område' }).expect(200);
    expect(body).toMatchObject({ status: 'rejected', rejectionReason: 'Uden for vores område', overdue: false });
    await anna.post(`/v1/tasks/${id}/messages`).send({ text: 'Kun til os æøå' }).expect(201);
    const { body: messages } = await anna.get(`/v1/tasks/${id}/messages`).expect(200);
    expect(messages.items).toMatchObject([{ text: 'Kun til os æøå', send: false, author: 'anna' }]);
    const { body: timeline } = await anna.get(`/v1/tasks/${id}/timeline`).expect(200);
    expect(timeline.items.slice(0, 2)).toMatchObject([
      { text: 'Kun til os æøå', scalepoint: null },
      { text: 'Uden for vores område' },
    ]);
    const events = await product.database.sql(
      `select data::text from platform.event where data::text like '%Kun til os%'`,
    );
    expect(events).toEqual([]);
  });

  it('keeps files and gives them back as downloads under safe names', async () => {
    const { id } = await taskNamed('b3');
    const anna = await product.as('anna');
    const upload = () => anna.post(`/v1/tasks/${id}/files`);
    const { body: file } = await upload()
      .attach('file', Buffer.from('vand æ'), { filename: '../../Før <é>.txt', contentType: 'text/plain' })
      .expect(201);
    expect(file).toMatchObject({
      name: 'Før _é_.txt',
      size: 7,
      send: false,
      addedBy: 'anna',
      addedByName: 'Anna Åkjær',
      kindCheck: 'passed',
      virusScan: 'unscanned',
    });
    const answer = await anna.get(`/v1/tasks/${id}/files/${file.id}`).buffer().expect(200);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="Fr _e_.txt"; filename*=UTF-8''F%C3%B8r%20_%C3%A9_.txt`
        .replace('Fr', 'F_r')
        .replace('_e_', '_e__'),
    });
    await upload().field('send', 'perhaps').attach('file', Buffer.from('a'), 'a.txt').expect(400);
    await upload().attach('other', Buffer.from('a'), 'a.txt').expect(400);
    await upload().attach('file', Buffer.alloc(0), 'a.txt').expect(400);
    const refused = await upload()
      .set('accept-language', 'en')
      .attach('file', Buffer.from('<svg onload="alert(1)">'), { filename: 'a.png', contentType: 'image/png' })
      .expect(415);
    expect(refused.body).toMatchObject({
      code: 'files.type-refused',
      detail: expect.stringContaining('pdf, jpg, jpeg, png'),
      errors: [{ pointer: '/file' }],
    });
    await upload()
      .attach('file', Buffer.alloc(11 * 1024 * 1024), 'a.bin')
      .expect(413);
    const { body: files } = await anna.get(`/v1/tasks/${id}/files`).expect(200);
    expect(files.items).toHaveLength(1);
    const { id: other } = await taskNamed('b4');
    await anna.get(`/v1/tasks/${other}/files/${file.id}`).expect(404);
  });

  it('keeps a file once for each Idempotency-Key, and no other file under the same key', async () => {
    const { id } = await taskNamed('b4');
    const anna = await product.as('anna');
    const upload = (content: string) =>
      anna.post(`/v1/tasks/${id}/files`).set('idempotency-key', 'a-file').attach('file', Buffer.from(content), 'a.txt');
    const { body: first } = await upload('first').expect(201);
    // Each form has its own boundary.
    const { body: again, headers } = await upload('first').expect(201);
    expect([again, headers['idempotent-replayed']]).toEqual([first, 'true']);
    const { body: other } = await upload('other').expect(422);
    expect(other).toMatchObject({ code: 'http.idempotency-key-reused' });
    const { body: files } = await anna.get(`/v1/tasks/${id}/files`).expect(200);
    expect(files.items).toHaveLength(1);
  });

  it('takes a file of ten megabytes, and no form of many parts', async () => {
    const { id } = await taskNamed('b4');
    const anna = await product.as('anna');
    const upload = () => anna.post(`/v1/tasks/${id}/files`);
    await upload()
      .attach('file', Buffer.alloc(10 * 1024 * 1024, '%PDF-1.7\n'), {
        filename: 'a.pdf',
        contentType: 'application/pdf',
      })
      .expect(201);
    const { body } = await upload()
      .set('content-type', 'multipart/form-data; boundary=b')
      .send('--b\r\n'.repeat(2_080_000))
      .expect(400);
    expect(body).toMatchObject({ code: 'http.invalid-form' });
  });

  it('has deadlines of its own and of the company, which can be postponed with a reason', async () => {
    const { id } = await taskNamed('b5', (payload) => {
      payload['deadlines'] = [{ name: 'inspection', at: '2020-01-01T12:00:00Z' }];
    });
    const anna = await product.as('anna');
    const read = async () => (await anna.get(`/v1/tasks/${id}`).expect(200)).body as Item;
    expect(await read()).toMatchObject({
      overdue: true,
      scalepointCaseNumber: 'L-b5',
      damageCause: 'Vand',
      deductible: { amount: { amount: '2500.00', currency: 'DKK' }, collectedBy: 'servicePartner' },
      attachments: [{ name: 'foto 1.jpg', link: expect.stringContaining('https://') }],
      deadlines: [
        { name: 'inspection', origin: 'task', overdue: true },
        { name: 'contact', origin: 'settings', overdue: false },
      ],
    });
    const postpone = (name: string, at: string) =>
      anna.post(`/v1/tasks/${id}/deadlines/${name}`).send({ at, reason: 'Kunden er bortrejst' });
    await postpone('inspection', '2099-01-01T12:00:00Z').expect(200);
    expect(await read()).toMatchObject({
      overdue: false,
      deadlines: [{ name: 'inspection', at: '2099-01-01T12:00:00.000Z', origin: 'postponed' }, { name: 'contact' }],
    });
    const met = await taskNamed('b6', (payload) => {
      payload['deadlines'] = [
        { name: 'inspection', at: '2020-01-01T12:00:00Z' },
        { name: 'contact', at: '2020-02-01T12:00:00Z' },
      ];
    });
    const { body: accepted } = await anna.post(`/v1/tasks/${met.id}/acceptance`).expect(200);
    expect(accepted.deadlines).toMatchObject([{ overdue: true }, { name: 'contact', overdue: false }]);
    const { body: overdue } = await anna.get('/v1/tasks?overdue=true&limit=200').expect(200);
    expect(overdue.items.map((one: Item) => one['id'])).not.toContain(id);
  });
});

describe('working time', () => {
  const day = (days: number) => addDays(danishDay(new Date()), days);

  it('gives days until their end, and warns of each deadline once', async () => {
    const anna = await product.as('anna');
    const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '23:59' }));
    const calendar = { week, daysOff: [], closings: [], warnBefore: { count: 48, unit: 'hours' } };
    await anna.put('/v1/calendar').set('if-match', '*').send(calendar).expect(200);
    const [tomorrow, later] = [day(1), day(4)];
    const { id } = await taskNamed('b7', (payload) => (payload['deadlines'] = [{ name: 'inspection', at: tomorrow }]));
    const read = async () => (await anna.get(`/v1/tasks/${id}`).expect(200)).body as Item;
    const ends = danishDayEnd(tomorrow).toISOString();
    expect(await read()).toMatchObject({
      overdue: false,
      dueSoon: true,
      deadlines: [{ at: ends }, { name: 'contact' }],
    });
    const soon = async () => {
      const { body: counts } = await anna.get('/v1/tasks/counts').expect(200);
      const { body: listed } = await anna.get('/v1/tasks?dueSoon=true&limit=200').expect(200);
      const items = listed.items as Item[];
      expect(items.filter(({ dueSoon, overdue }) => dueSoon !== true || overdue !== false)).toEqual([]);
      expect(counts.dueSoon).toBe(items.length);
      return items.map((one) => one['id']);
    };
    expect(await soon()).toContain(id);
    const { body: rest } = await anna.get('/v1/tasks?dueSoon=false&limit=200').expect(200);
    expect((rest.items as Item[]).filter(({ dueSoon }) => dueSoon)).toEqual([]);

    // A task that has just arrived is announced as new only.
    const timer = 'case-intake.warn-of-deadlines-every-ten-minutes';
    const warn = () => product.app.get(Timers, { strict: false }).run(timer);
    const warnings = async () => {
      const { body } = await anna.get(`/v1/tasks/${id}/timeline?limit=50`).expect(200);
      const near = (body.items as Item[]).filter(({ type }) => type === 'case-intake.deadline-near.v1');
      return near.map(({ actor, data }) => [actor, (data as Item)['name']]).toSorted();
    };
    await warn();
    expect(await warnings()).toEqual([]);
    await product.database.sql(`update case_intake.task set received_at = now() - interval '1 day' where id = $1`, [
      id,
    ]);
    await warn();
    await warn();
    expect(await warnings()).toEqual([
      [`timer:${timer}`, 'contact'],
      [`timer:${timer}`, 'inspection'],
    ]);

    const reason = 'Kunden er bortrejst';
    await anna.post(`/v1/tasks/${id}/acceptance`).expect(200);
    await anna.post(`/v1/tasks/${id}/deadlines/inspection`).send({ at: later, reason }).expect(200);
    expect(await read()).toMatchObject({ dueAt: danishDayEnd(later).toISOString(), dueSoon: false });
    expect(await soon()).not.toContain(id);
    const bulk = (body: object) => anna.post('/v1/tasks/bulk-moves').send({ tasks: [{ id }], ...body });
    await bulk({ move: 'postponement', deadline: 'inspection', reason, at: day(5) }).expect(200);
    expect(await read()).toMatchObject({ dueAt: danishDayEnd(day(5)).toISOString() });
    await bulk({ move: 'inspection', at: later }).expect(400);
    const nina = await product.as('nina');
    await nina.post('/v1/subscription/activation').send({ registration: 'contractorAdjuster' });
    expect((await nina.get('/v1/tasks?dueSoon=true').expect(200)).body.items).toEqual([]);
  });
});

describe('the debtor of a task', () => {
  it('is chosen among those that fit, and afterwards on the case', async () => {
    const anna = await product.as('anna');
    const tokens = await product.database.sql('update tokens.security_token set debtor_id = null returning id');
    expect(tokens).not.toEqual([]);
    for (const id of ['tvilling-1', 'tvilling-2']) {
      await anna
        .put(`/v1/directory/debtors/${id}`)
        .send({ name: 'Nordlys  Forsikring', cvr: 'DK 12 34 56 74' })
        .expect(200);
    }
    const { id, status, attention } = await taskNamed('c8');
    await product.database.sql('update tokens.security_token set debtor_id = alias');
    expect({ status, attention }).toMatchObject({
      status: 'needs-attention',
      attention: [{ code: 'case-intake.debtor-ambiguous', candidates: ['nordlys', 'tvilling-1', 'tvilling-2'] }],
    });
    const choose = (debtorId: string) => anna.post(`/v1/tasks/${id}/debtor`).send({ debtorId });
    await choose('tvilling-2').expect(200);
    const debtor = async () => {
      const { body: task } = await anna.get(`/v1/tasks/${id}`).expect(200);
      const { body } = await anna.get(`/v1/cases/${String(task.caseId)}`).expect(200);
      return { status: task.status as string, debtorId: body.debtorId as string, reason: body.debtorReason as string };
    };
    // Neither of the twins has a case group, so the settings' is used.
    expect(await debtor()).toEqual({ status: 'case-opened', debtorId: 'tvilling-2', reason: 'user' });
    await choose('laerkehuset').expect(200);
    expect(await debtor()).toEqual({ status: 'case-opened', debtorId: 'laerkehuset', reason: 'user' });
  });
});

describe('edits of a case', () => {
  it('win over the insurer, who is heard beside them', async () => {
    const { caseId } = await taskNamed('c1');
    const anna = await product.as('anna');
    const url = `/v1/cases/${caseId}`;
    const { headers } = await anna.get(url).expect(200);
    const patch = (body: Item) => anna.patch(url).send(body);
    await patch({ name: 'Vandskade' }).expect(428);
    await patch({ caseGroupId: null }).set('if-match', '*').expect(400);
    const { body: edited } = await patch({ name: 'Vandskade', description: 'Vores ord', carrierId: 'hus' })
      .set('if-match', String(headers['etag']))
      .expect(200);
    expect(edited).toMatchObject({
      name: 'Vandskade',
      origins: { name: 'user', description: 'user', carrierId: 'user', requisitionNumber: 'task' },
      differences: [],
    });
    await patch({ name: 'For sent' }).set('if-match', String(headers['etag'])).expect(412);
    await taskNamed('c1', (payload) => {
      payload['kind'] = 'update';
      payload['revision'] = 2;
      payload['referenceNumber'] = 'NY-1';
      (payload['case'] as Item)['damageDescription'] = 'Nye ord';
    });
    const { body: followed } = await anna.get(url).expect(200);
    expect(followed).toMatchObject({
      description: 'Vores ord',
      requisitionNumber: 'NY-1',
      differences: [{ field: 'description', user: 'Vores ord', insurer: expect.stringContaining('Nye ord') }],
    });
    const resolve = (field: string, keep: string) => anna.post(`${url}/differences/${field}`).send({ keep });
    const { body: resolved } = await resolve('description', 'insurer').expect(200);
    expect(resolved).toMatchObject({
      description: expect.stringContaining('Nye ord'),
      origins: { description: 'task' },
      differences: [],
    });
    await (await product.as('bo')).patch(url).set('if-match', '*').send({ name: 'Bo' }).expect(403);
  });
});

describe('the overview', () => {
  const ids = ({ body }: { body: { items: Task[] } }) =>
    body.items.map(({ scalepointTaskId }) => String(scalepointTaskId).slice(-2));

  it('shows what is most overdue first and pages through all of it once', async () => {
    for (const [suffix, at] of [
      ['d1', '2019-03-01T12:00:00Z'],
      ['d2', '2019-01-01T12:00:00Z'],
      ['d3', '2019-02-01T12:00:00Z'],
    ] as const) {
      await taskNamed(suffix, (payload) => (payload['deadlines'] = [{ name: 'contact', at }]));
    }
    const anna = await product.as('anna');
    expect(ids(await anna.get('/v1/tasks?limit=3').expect(200))).toEqual(['d2', 'd3', 'd1']);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await anna.get(`/v1/tasks?limit=2${next && `&cursor=${next}`}`).expect(200);
      seen.push(...body.items.map(({ id }: Task) => id));
      next = body.next as string | null;
    }
    const { body: all } = await anna.get('/v1/tasks?limit=200&sort=newest').expect(200);
    expect(seen.toSorted()).toEqual(all.items.map(({ id }: Task) => id).toSorted());
    const { body: counts } = await anna.get('/v1/tasks/counts').expect(200);
    const { body: overdue } = await anna.get('/v1/tasks?overdue=true&limit=200').expect(200);
    expect(counts).toMatchObject({ overdue: overdue.items.length, needsAttention: 0 });
  });

  it('finds tasks by the beginnings of words, and by several statuses', async () => {
    const anna = await product.as('anna');
    await taskNamed('e1', (payload) => {
      (payload['policyholder'] as Item)['name'] = 'Ærø Ångström-Öst';
    });
    for (const q of ['ærø', 'ÅNGSTRÖM', 'öst l-e1', 'L-e1-1', 'ærø 4405.09 strands']) {
      expect([q, ids(await anna.get('/v1/tasks').query({ q }).expect(200))]).toEqual([q, ['e1']]);
    }
    for (const q of ['%', "o'", 'rø', '\\']) {
      expect([q, ids(await anna.get('/v1/tasks').query({ q }).expect(200))]).not.toContain('e1');
    }
    expect(ids(await anna.get('/v1/tasks?status=closed,rejected').expect(200)).toSorted()).toEqual(['b1', 'b2']);
    await anna.get('/v1/tasks?status=closed,nix').expect(400);
    expect(ids(await anna.get('/v1/tasks?to=2019-12-31').expect(200))).toEqual([]);
    const found = async (period: object) =>
      ids(
        await anna
          .get('/v1/tasks')
          .query({ q: 'ærø', ...period })
          .expect(200),
      );
    const today = danishDay(new Date());
    expect(await found({ from: today, to: today })).toEqual(['e1']);
    expect(await found({ from: new Date().toISOString() })).toEqual([]);
  });

  it('is exported as CSV that no spreadsheet runs', async () => {
    await taskNamed('f1', (payload) => {
      (payload['policyholder'] as Item)['name'] = '=HYPERLINK("http://x";"y")';
    });
    const anna = await product.as('anna');
    const { text, headers } = await anna.get('/v1/tasks/export?q=L-f1').expect(200);
    expect(headers['content-type']).toContain('text/csv');
    expect(text.startsWith('\uFEFFOpgave;Sagsnummer i Scalepoint;')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x"";""y"")"`);
    expect(text.trim().split('\r\n')).toHaveLength(2);
  });
});

it('key figures count the tasks of the own company, with amounts for those who may read invoices', async () => {
  const { id } = await taskNamed('f9');
  const anna = await product.as('anna');
  await anna.post(`/v1/tasks/${id}/acceptance`).expect(200);
  const { body } = await anna.get('/v1/statistics?days=1').expect(200);
  const { answers, standing, overdue, months, employees, insurers } = body as Record<string, Item[]> & {
    answers: { answered: number };
  };
  expect(answers.answered).toBeGreaterThan(0);
  expect(standing?.find(({ status }) => status === 'accepted')?.['count']).toBeGreaterThan(0);
  expect(insurers?.map(({ name }) => name)).toContain('Nordlys Forsikring');
  expect(employees?.map(({ name }) => name)).toContain('Anna Åkjær');
  expect(overdue).toHaveLength(7);
  expect(months?.at(-1)).toMatchObject({ posted: { currency: 'DKK' } });
  const nina = await product.as('nina');
  // Refused if the module is on already.
  await nina.post('/v1/subscription/activation').send({ registration: 'contractorAdjuster' });
  const { body: theirs } = await nina.get('/v1/statistics').expect(200);
  expect(theirs).toMatchObject({ received: [], standing: [], employees: [], answers: { answered: 0 } });
  await anna.get('/v1/statistics?days=367').expect(400);
  const { body: times } = await anna.get('/v1/statistics/times').expect(200);
  const ours = (times.insurers as Item[]).find(
    ({ step, insurerName }) => step === 'contact' && insurerName === 'Nordlys Forsikring',
  );
  const { body: listed } = await anna
    .get('/v1/tasks')
    .query({ step: 'contact', stepFrom: times.from, stepTo: times.to, insurerId: ours?.['insurerId'], limit: 200 })
    .expect(200);
  expect((listed.items as Item[]).map((one) => one['id'])).toContain(id);
  expect(ours?.['count']).toBe(listed.items.length);
  const { text: csv } = await anna.get('/v1/statistics/times/export').expect(200);
  expect(csv).toContain('Gruppe;Navn;Trin;Opgaver;Med frist;For sent;Til tiden %;Median timer');
  expect(csv).toContain('Forsikringsselskab;Nordlys Forsikring;Kontakt;');
  expect((await nina.get('/v1/statistics/times').expect(200)).body).toMatchObject({ all: [], insurers: [] });
});

describe('the list of tasks', () => {
  const listed = async (query: string): Promise<Task[]> => {
    const items: Task[] = [];
    for (let cursor = ''; ;) {
      const { body } = await (await product.as('anna')).get(`/v1/tasks?limit=7${query}${cursor}`).expect(200);
      const page = body as { items: Task[]; next: string | null };
      items.push(...page.items);
      if (page.next === null) return items;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
  };
  const STATUSES = ['received', 'needs-attention', 'case-opened', 'accepted', 'rejected', 'inspection-scheduled'];
  STATUSES.push('inspected', 'in-repair', 'completed', 'invoiced', 'closed', 'cancelled');
  beforeAll(async () => {
    await taskNamed('e1', (payload) => ((payload['policyholder'] as Item)['name'] = 'Aage Ærø'));
    await taskNamed('e2', (payload) => ((payload['policyholder'] as Item)['name'] = 'Ånd Østergård'));
  });
  const nameOf = ({ policyholder }: Item) => (policyholder as { name: string | null }).name ?? '';
  const danish = new Intl.Collator('da');

  it.each([
    ['name', (one: Item, next: Item) => danish.compare(nameOf(one), nameOf(next))],
    ['insurer', (one: Item, next: Item) => danish.compare(String(one['insurerName']), String(next['insurerName']))],
    [
      'status',
      (one: Item, next: Item) => STATUSES.indexOf(String(one['status'])) - STATUSES.indexOf(String(next['status'])),
    ],
    ['oldest', (one: Item, next: Item) => String(one['id']).localeCompare(String(next['id']))],
  ])('is sorted by %s, page by page, in both directions', async (sort, compare) => {
    const all = await listed('');
    const sorted = await listed(`&sort=${sort}`);
    expect(new Set(sorted.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
    expect(sorted).toHaveLength(all.length);
    for (const [index, task] of sorted.entries()) {
      if (index > 0) expect(compare(sorted[index - 1] as Item, task)).toBeLessThanOrEqual(0);
    }
    const reverse = await listed(`&sort=${sort === 'oldest' ? 'newest' : `${sort}-desc`}`);
    expect(reverse.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id).reverse());
  });

  it('shows and filters by who manages the case', async () => {
    const { id, caseId } = await taskNamed('e3');
    const anna = await product.as('anna');
    const put = (caseManagerId: string | null) =>
      anna.patch(`/v1/cases/${caseId}`).set('if-match', '*').send({ caseManagerId }).expect(200);
    await put('bo');
    const ids = async (query: string) => (await listed(query)).map((one) => one.id);
    expect(await ids('&caseManagerId=bo')).toContain(id);
    expect(await ids('&caseManagerId=anna')).not.toContain(id);
    expect(await ids('&hasCaseManager=false')).not.toContain(id);
    const { body } = await anna.get(`/v1/tasks/${id}`).expect(200);
    expect(body).toMatchObject({ caseManagerId: 'bo' });
    await put(null);
    expect(await ids('&hasCaseManager=false')).toContain(id);
    expect(await ids('&hasCaseManager=true')).not.toContain(id);
  });

  it('finds a task by telephone number, insurer, kind of damage and description', async () => {
    const { id } = await taskNamed('e4', (payload) => {
      (payload['policyholder'] as Item)['phone'] = '+4599887766';
      (payload['case'] as Item)['damageDescription'] = 'Regnvandet stod op gennem aafløbet i vaskekælderen';
    });
    const found = async (text: string) => (await listed(`&q=${encodeURIComponent(text)}`)).map((one) => one.id);
    for (const text of ['99887766', '99 88 77 66', '+45 99 88 77 66', '9988', 'vaskekæl', 'åfløb', 'nordlys regnv']) {
      expect([text, await found(text)]).toEqual([text, expect.arrayContaining([id])]);
    }
    expect(await found('havblik regnv')).toEqual([]);
    const [task] = await listed('&q=vaskekæl');
    expect(task).toMatchObject({ damageSummary: 'Regnvandet stod op gennem aafløbet i vaskekælderen' });
  });
});

describe('the people of a task', () => {
  it('are changed for many tasks at once, and handed over with everything open', async () => {
    const [first, second] = [await taskNamed('71'), await taskNamed('72')];
    const anna = await product.as('anna');
    const managerOf = async ({ caseId }: Task) => (await anna.get(`/v1/cases/${caseId}`).expect(200)).body as Item;
    await anna.patch(`/v1/cases/${second.caseId}`).set('if-match', '*').send({ deputyId: 'bo' }).expect(200);
    const tasks = [{ id: first.id }, { id: DEMO_COMPANIES.nabo.id }];
    const { body: bulk } = await anna
      .post('/v1/tasks/bulk-moves')
      .send({ move: 'reassignment', caseManagerId: 'bo', tasks })
      .expect(200);
    expect(bulk).toMatchObject({ moved: 1, refused: 1, results: [{ task: { caseManagerId: 'bo' } }, { status: 404 }] });
    await anna.post('/v1/tasks/bulk-moves').send({ move: 'reassignment', tasks }).expect(400);
    const handOver = (fromEmployeeId: string, toEmployeeId: string) =>
      anna.post('/v1/tasks/handovers').send({ fromEmployeeId, toEmployeeId }).expect(200);
    expect((await handOver('bo', 'bo')).body).toMatchObject({ moved: 0, more: false });
    expect((await handOver('bo', 'anna')).body).toMatchObject({ moved: 1, refused: 0, more: false });
    expect(await managerOf(first)).toMatchObject({ caseManagerId: 'anna', origins: { caseManagerId: 'user' } });
    expect(await managerOf(second)).toMatchObject({ deputyId: 'bo', origins: { deputyId: 'user' } });
    const { body: timeline } = await anna.get(`/v1/tasks/${first.id}/timeline?limit=1`).expect(200);
    expect(timeline.items).toMatchObject([{ what: 'Opgaven fik en anden sagsansvarlig' }]);
  });

  it('include the deputy on the days on which the case manager is away', async () => {
    const [covered, own] = [await taskNamed('73'), await taskNamed('74')];
    const anna = await product.as('anna');
    for (const { caseId } of [covered, own])
      await anna.patch(`/v1/cases/${caseId}`).set('if-match', '*').send({ caseManagerId: 'anna' }).expect(200);
    await anna.patch(`/v1/cases/${own.caseId}`).set('if-match', '*').send({ deputyId: 'anna' }).expect(200);
    const ofBo = async () => {
      const { body } = await anna.get('/v1/tasks?responsibleId=bo&limit=200').expect(200);
      return (body as { items: Task[] }).items.map(({ id }) => id).filter((id) => [covered.id, own.id].includes(id));
    };
    const away = (facts: Item, version: string) =>
      anna
        .put('/v1/absences/anna')
        .set('if-match', version)
        .send({ deputyId: 'bo', from: null, until: null, ...facts });
    const { body: saved } = await away({}, '"0"').expect(200);
    expect(saved).toMatchObject({ employeeId: 'anna', deputyId: 'bo', from: null, version: 1 });
    expect(await ofBo()).toEqual([]);
    const manager = async ({ id }: Task) => (await anna.get(`/v1/tasks/${id}`).expect(200)).body.caseManager as Item;
    expect(await manager(covered)).toEqual({ id: 'anna', name: expect.any(String), isAway: false, coveredBy: null });
    await away({ from: danishDay(new Date()) }, '"1"').expect(200);
    expect(await ofBo()).toEqual([covered.id]);
    expect(await manager(covered)).toMatchObject({ isAway: true, coveredBy: { id: 'bo' } });
    // The deputy of the case comes before the standing one, and covers for another employee only.
    expect(await manager(own)).toMatchObject({ isAway: true, coveredBy: null });
    await away({ from: '2099-01-01', until: '2099-01-02' }, '"1"').expect(412);
    await away({ from: '2099-01-01', until: '2099-01-02' }, '"2"').expect(200);
    expect(await ofBo()).toEqual([]);
    const { body: list } = await anna.get('/v1/absences').expect(200);
    expect(list).toMatchObject({ items: [{ employeeId: 'anna', until: '2099-01-02', version: 3 }], next: null });
    await away({ deputyId: 'nix' }, '*').expect(422);
    await (await product.as('bo')).put('/v1/absences/anna').set('if-match', '*').send(saved).expect(403);
    await (await product.as('nina')).get('/v1/absences/anna').expect(404);
  });
});

describe('rules of assignment', () => {
  it('choose the manager of a new case, and can be tried before', async () => {
    const anna = await product.as('anna');
    const { body: users } = await anna.get('/v1/directory/employees').expect(200);
    const ids = (users as { items: { id: string }[] }).items.map(({ id }) => id);
    const rule = { insurerId: null, postalCodes: [], damageType: null, caseManagerId: 'bo', caseGroupId: null };
    expect(ids).toContain('bo');
    const { body: saved } = await anna
      .put('/v1/assignment-rules')
      .set('if-match', '"0"')
      .send({ rules: [rule] })
      .expect(200);
    expect(saved).toMatchObject({ rules: [rule], version: 1 });
    const { id, caseId } = await taskNamed('75');
    const { body: opened } = await anna.get(`/v1/cases/${caseId}`).expect(200);
    expect(opened).toMatchObject({ caseManagerId: 'bo', origins: { caseManagerId: 'assignmentRule' } });
    const { body: timeline } = await anna.get(`/v1/tasks/${id}/timeline`).expect(200);
    const said = (timeline as { items: { what: string }[] }).items.map(({ what }) => what);
    expect(said).toContain('Sagen blev tildelt efter regel 1.');
    const never = { ...rule, postalCodes: [{ from: '0001', to: '0001' }] };
    const { body: tried } = await anna
      .post('/v1/assignment-rules/preview')
      .send({ rules: [never, rule], taskId: id })
      .expect(200);
    expect(tried).toMatchObject({ taskId: id, rule: 2, caseManagerId: 'bo', skipped: [] });
    await anna.put('/v1/assignment-rules').set('if-match', '"0"').send(saved).expect(412);
    await anna.put('/v1/assignment-rules').set('if-match', '"1"').send({ rules: [] }).expect(200);
    await (await product.as('bo')).get('/v1/assignment-rules').expect(403);
  });
});

describe('notices', () => {
  it('reach the one responsible in the console and by mail, once, and no other user', async () => {
    const { id, caseId } = await taskNamed('76');
    const [anna, bo] = [await product.as('anna'), await product.as('bo')];
    await anna
      .put('/v1/users/bo')
      .set('if-match', '*')
      .send({ name: 'Bo Ørsted', email: 'bo@demo.example', active: true })
      .expect(200);
    const { body: preferences } = await bo.get('/v1/me/notice-preferences').expect(200);
    expect(preferences).toMatchObject({ email: 'bo@demo.example', mail: 'smtp', digestAt: null, version: 0 });
    const channels = { ...preferences.channels, reassigned: { console: true, desktop: false, mail: true } };
    const changed = { language: 'en', channels, digestAt: '07:30' };
    await bo.put('/v1/me/notice-preferences').set('if-match', '"0"').send(changed).expect(200);
    await bo.put('/v1/me/notice-preferences').set('if-match', '"0"').send(changed).expect(412);
    await anna.patch(`/v1/cases/${caseId}`).set('if-match', '*').send({ caseManagerId: 'bo' }).expect(200);
    await product.settled();
    const ofTask = async (user: typeof anna) => {
      const { body } = await user.get('/v1/me/notices?limit=200&unread=true').expect(200);
      return (body as { items: Item[] }).items.filter(({ taskId }) => taskId === id);
    };
    const [notice, ...others] = await ofTask(bo);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ kind: 'reassigned', taskNumber: 'L-76-1', desktop: false, readAt: null });
    expect((await ofTask(anna)).map(({ kind }) => kind)).not.toContain('reassigned');
    await until(async () => (await ofTask(bo))[0]?.['mailOutcome'] === 'sent');
    const mails = receiver.mails.filter(({ to }) => to.includes('bo@demo.example'));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`/console/scalepoint/${id}`);
    expect(mails[0]?.text).not.toContain('Åse');
    expect(product.log.filter((line) => line.includes('bo@demo.example'))).toEqual([]);
    const unread = async () => ((await bo.get('/v1/me/notices/counts').expect(200)).body as { unread: number }).unread;
    const before = await unread();
    await anna.post(`/v1/me/notices/${String(notice?.['id'])}/read`).expect(404);
    await bo.post(`/v1/me/notices/${String(notice?.['id'])}/read`).expect(204);
    expect(await unread()).toBe(before - 1);
    await bo.post('/v1/me/notices/read').expect(204);
    expect(await unread()).toBe(0);
  });

  it('of a delivery that could not be used are listed for those who may process it again, once', async () => {
    const [anna, bo] = [await product.as('anna'), await product.as('bo')];
    const message = JSON.parse(template) as { payload: Item };
    const { taskId: _, ...unnamed } = message.payload;
    for (const attempt of [1, 2]) {
      const { status } = await product
        .scalepoint()
        .post('/scalepoint/v1/demo/tasks')
        .send({ ...message, payload: { ...unnamed, referenceNumber: 'L-UDEN-ID-1' } });
      expect([attempt, status]).toEqual([attempt, 200]);
    }
    await product.settled();
    const failures = async (user: typeof anna) => {
      const { body } = await user.get('/v1/me/notices?limit=200&unread=true').expect(200);
      return (body as { items: Item[] }).items.filter(({ kind }) => kind === 'delivery-failed');
    };
    expect(await failures(anna)).toMatchObject([{ taskId: null, taskNumber: null, detail: null, desktop: true }]);
    expect(await failures(bo)).toEqual([]);
    const { body: counts } = await bo.get('/v1/me/notices/counts').expect(200);
    const { body: listed } = await bo.get('/v1/me/notices?limit=200&unread=true').expect(200);
    expect(counts).toEqual({ unread: (listed as { items: Item[] }).items.length });
    const byMail = async (user: typeof anna) => {
      const { body } = await user.get('/v1/me/notice-preferences').expect(200);
      const channels = { ...body.channels, 'delivery-failed': { console: true, desktop: true, mail: true } };
      const saved = await user
        .put('/v1/me/notice-preferences')
        .set('if-match', '*')
        .send({ ...body, channels });
      return (saved.body as { channels: Record<string, Item> }).channels['delivery-failed']?.['mail'];
    };
    expect([await byMail(anna), await byMail(bo)]).toEqual([true, false]);
  });
});
