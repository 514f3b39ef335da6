import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { Timers } from '#platform/messaging';
import { addDays, danishDay, danishInstant } from '#shared-kernel';
import { runningProduct } from './running-api.js';
import { smsGateway } from './sms-gateway.js';

const gateway = await smsGateway();
afterAll(() => gateway.stop());
const product = runningProduct(gateway.env);
const example = JSON.parse(readFileSync('test/examples/task-new.json', 'utf8')) as { payload: object };
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const money = (amount: string) => ({ amount, currency: 'DKK' });
const WORK = { deadline: null, fileIds: [] as string[], price: { kind: 'asked', amount: null } };
const TERMS = { ...WORK, text: 'Udskift vandrør', showsAddress: true, showsContact: false };

type Agent = ReturnType<typeof supertest.agent>;
let anna: Agent;
let taskId: string;
let firmId: string;

const outside = (secret: string) =>
  supertest.agent(product.app.getHttpServer()).set({ 'x-link-secret': secret, 'accept-language': 'en' });
const secretOf = (link: string) => link.slice(link.indexOf('#') + 1);

async function newTask(): Promise<string> {
  const payload = { ...example.payload, taskId: randomUUID(), referenceNumber: randomUUID() };
  await product
    .scalepoint()
    .post('/scalepoint/v1/demo/tasks')
    .send({ ...example, payload })
    .expect(200);
  await product.settled();
  const { body } = await anna.get('/v1/tasks?sort=newest&limit=1');
  return (body as { items: [{ id: string }] }).items[0].id;
}

async function handOver(given: object = {}) {
  const { body } = await anna
    .post('/v1/subcontracts')
    .send({ ...TERMS, taskId, firmId, ...given })
    .expect(201);
  const { id, link } = body as { id: string; link: string };
  return { id, secret: secretOf(link) };
}

beforeAll(async () => {
  anna = await product.as('anna');
  taskId = await newTask();
  const { body } = await anna.post('/v1/subcontractors').send({ name: 'Lunds VVS', phone: '70203040' }).expect(201);
  firmId = (body as { id: string }).id;
});

describe('a subcontractor with a link', () => {
  it('names a price, gets the work, reports, writes and sends photos, all without a login', async () => {
    const { id, secret } = await handOver();
    const firm = outside(secret);
    const opened = await firm.get('/v1/links/subcontract').expect(200);
    expect(opened.headers['cache-control']).toBe('no-store');
    expect(opened.body).toMatchObject({ state: 'offered', company: { name: 'Demo Byg & Søn' } });
    expect(opened.body.work).toMatchObject({ text: TERMS.text, contact: null, price: { kind: 'asked', amount: null } });
    expect(opened.body.work.address).not.toBeNull();
    expect((await firm.post('/v1/links/subcontract/acceptance').expect(409)).body.code).toBe(
      'subcontracting.price-is-missing',
    );
    await firm
      .post('/v1/links/subcontract/price')
      .send({ price: money('1500.00') })
      .expect(200);
    await anna
      .post(`/v1/subcontracts/${id}/price-agreement`)
      .send({ price: money('1500.00') })
      .expect(200);
    await firm.post('/v1/links/subcontract/start').expect(200);
    await firm.post('/v1/links/subcontract/comments').send({ text: 'Vi er her' }).expect(200);
    await anna.post(`/v1/subcontracts/${id}/comments`).send({ text: 'Tak' }).expect(200);
    const sent = await firm
      .post('/v1/links/subcontract/files')
      .attach('file', PNG, { filename: 'efter.png', contentType: 'image/png' })
      .expect(200);
    const [photo] = sent.body.work.sentFiles as [{ id: string; name: string }];
    expect(photo.name).toBe('efter.png');
    const bytes = await firm.get(`/v1/links/subcontract/files/${photo.id}`).expect(200);
    expect(bytes.headers['content-disposition']).toMatch(/^attachment/);
    const done = await firm.post('/v1/links/subcontract/completion').expect(200);
    expect(done.body).toMatchObject({
      state: 'finished',
      work: { comments: [{ by: 'subcontractor' }, { by: 'office' }] },
    });
    // The office sees all of it at the task, and the insurer nothing.
    const files = await anna.get(`/v1/tasks/${taskId}/files`);
    expect(files.body.items[0]).toMatchObject({ id: photo.id, send: false, addedBy: `subcontract:${id}` });
    const timeline = await anna.get(`/v1/tasks/${taskId}/timeline?limit=20`).set('accept-language', 'da');
    const told = (timeline.body as { items: { what: string; text: string; actor: string; scalepoint: null }[] }).items;
    expect(told).toContainEqual(
      expect.objectContaining({
        what: 'Underleverandøren meldte færdig',
        text: 'Lunds VVS',
        actor: 'subcontractor',
        scalepoint: null,
      }),
    );
    expect(told).toContainEqual(expect.objectContaining({ text: 'Lunds VVS: Vi er her' }));
    const listed = await anna.get(`/v1/subcontracts?taskId=${taskId}`).expect(200);
    expect(listed.body.items).toMatchObject([{ id, state: 'finished', receivedFileIds: [photo.id], comments: 2 }]);
    const comments = await anna.get(`/v1/subcontracts/${id}/comments`).expect(200);
    expect(comments.body.items).toMatchObject([
      { text: 'Tak', author: 'anna' },
      { text: 'Vi er her', author: null },
    ]);
  });

  it('gets the files that were chosen, and no other file of the task', async () => {
    const upload = async (name: string) => {
      const added = await anna
        .post(`/v1/tasks/${taskId}/files`)
        .field('send', 'false')
        .attach('file', PNG, { filename: name, contentType: 'image/png' })
        .expect(201);
      return (added.body as { id: string }).id;
    };
    const [shown, hidden] = [await upload('vist.png'), await upload('skjult.png')];
    const { secret } = await handOver({ fileIds: [shown] });
    const firm = outside(secret);
    expect((await firm.get('/v1/links/subcontract')).body.work.files).toMatchObject([{ id: shown, name: 'vist.png' }]);
    await firm.get(`/v1/links/subcontract/files/${shown}`).expect(200);
    const refused = await firm.get(`/v1/links/subcontract/files/${hidden}`).expect(404);
    expect(refused.body.code).toBe('subcontracting.file-not-found');
  });

  it('sends pictures and PDFs only', async () => {
    const firm = outside((await handOver()).secret);
    const send = (name: string, content: Buffer, contentType: string) =>
      firm.post('/v1/links/subcontract/files').attach('file', content, { filename: name, contentType });
    await send('a.txt', Buffer.from('tekst'), 'text/plain').expect(415);
    await send('a.png', Buffer.from('<script>'), 'image/png').expect(415);
    const noFile = await firm.post('/v1/links/subcontract/files').field('send', 'true').expect(400);
    expect(noFile.body.code).toBe('http.invalid-form');
  });

  it('finds nothing with a link that was renewed, withdrawn or made up, nor with one of another company', async () => {
    const { id, secret } = await handOver();
    const opened = (text: string) => outside(text).get('/v1/links/subcontract');
    const renewed = await anna.post(`/v1/subcontracts/${id}/link`).send({}).expect(200);
    const newer = secretOf((renewed.body as { link: string }).link);
    await opened(newer).expect(200);
    const answers = [
      await opened(secret),
      await opened(`${newer.slice(0, -1)}${newer.endsWith('a') ? 'b' : 'a'}`),
      await opened('x'),
    ];
    // The same answer to all, so that it does not tell which ones were right once.
    expect(answers.map(({ status, body }) => [status, (body as { code: string }).code])).toEqual(
      answers.map(() => [404, 'links.link-unknown']),
    );
    const nina = await product.as('nina');
    for (const url of [`/v1/subcontracts/${id}`, `/v1/subcontractors/${firmId}`])
      expect([403, 404]).toContain((await nina.get(url)).status);
    await anna.delete(`/v1/subcontracts/${id}/link`).expect(200);
    await opened(newer).expect(404);
  });

  it('is told that the task was cancelled, or that the work was taken back, and sees nothing more', async () => {
    const other = { taskId: await newTask() };
    const { body: task } = await anna.get(`/v1/tasks/${other.taskId}`);
    const { secret } = await handOver(other);
    const withdrawn = await handOver(other);
    await anna.post(`/v1/subcontracts/${withdrawn.id}/withdrawal`).expect(200);
    const seen = await outside(withdrawn.secret).get('/v1/links/subcontract').expect(200);
    expect(seen.body).toMatchObject({ state: 'withdrawn', work: null });
    const { scalepointTaskId } = task as { scalepointTaskId: string };
    await product.database.sql(`update case_intake.task set status = 'cancelled' where scalepoint_task_id = $1`, [
      scalepointTaskId,
    ]);
    const over = await outside(secret).get('/v1/links/subcontract').expect(200);
    expect(over.body).toMatchObject({ state: 'cancelled', work: null });
    const refused = await outside(secret)
      .post('/v1/links/subcontract/price')
      .send({ price: money('1.00') })
      .expect(409);
    expect(refused.body.code).toBe('subcontracting.task-has-ended');
    // Its texts go with the texts of the task.
    await anna
      .post('/v1/personal-data/erasures')
      .send({ reason: 'Anmodning', taskIds: [other.taskId] })
      .expect(200);
    await outside(secret).get('/v1/links/subcontract').expect(404);
    const { body: listed } = await anna.get(`/v1/subcontracts?taskId=${other.taskId}`);
    expect((listed as { items: { text: string }[] }).items.map(({ text }) => text)).toEqual(['Slettet', 'Slettet']);
  });
});

describe('a policyholder with a link', () => {
  it('sees the appointment and proposes another time, which the office accepts', async () => {
    const booked = await anna
      .post('/v1/visits')
      .send({ taskId, kind: 'work', startsAt: '2099-01-15T09:00:00Z', minutes: 60 })
      .expect(201);
    const { id: visitId } = booked.body as { id: string };
    const { body: invited } = await anna.post('/v1/invitations').send({ visitId }).expect(201);
    const { id, link } = invited as { id: string; link: string };
    const policyholder = outside(secretOf(link));
    const opened = await policyholder.get('/v1/links/visit').expect(200);
    expect(opened.body).toEqual({
      ...{ company: { name: 'Demo Byg & Søn', phone: '+4546112233', email: 'kontor@demo.example' } },
      ...{ kind: 'work', status: 'planned', startsAt: '2099-01-15T09:00:00.000Z', minutes: 60 },
      ...{ arrivesAt: null, proposedStartsAt: null, linkExpiresAt: '2099-02-14T09:00:00.000Z' },
    });
    const wanted = { startsAt: '2099-01-16T12:00:00Z', note: 'Efter kl. 12' };
    const proposed = await policyholder.post('/v1/links/visit/proposal').send(wanted).expect(200);
    expect(proposed.body).toMatchObject({ proposedStartsAt: '2099-01-16T12:00:00.000Z' });
    const past = await policyholder.post('/v1/links/visit/proposal').send({ startsAt: '2020-01-01T12:00:00Z' });
    expect([past.status, past.body.code]).toEqual([422, 'policyholder-page.time-is-past']);
    await anna.post(`/v1/visits/${visitId}/proposal-answer`).send({ accept: true }).expect(200);
    expect((await policyholder.get('/v1/links/visit')).body).toMatchObject({
      startsAt: '2099-01-16T12:00:00.000Z',
      proposedStartsAt: null,
    });
    // A link opens its own page only, and a second link takes the place of the first.
    await policyholder.get('/v1/links/subcontract').expect(404);
    const { body: again } = await anna.post('/v1/invitations').send({ visitId }).expect(201);
    expect((again as { id: string }).id).toBe(id);
    await policyholder.get('/v1/links/visit').expect(404);
    const newer = outside(secretOf((again as { link: string }).link));
    await anna.post(`/v1/visits/${visitId}/cancellation`).send({}).expect(200);
    expect((await newer.get('/v1/links/visit')).body).toMatchObject({ status: 'cancelled' });
    const late = await newer.post('/v1/links/visit/proposal').send(wanted).expect(409);
    expect(late.body.code).toBe('policyholder-page.visit-has-ended');
    await anna.delete(`/v1/invitations/${id}`).expect(200);
    await newer.get('/v1/links/visit').expect(404);
    expect((await anna.get(`/v1/invitations?visitId=${visitId}`)).body.items).toMatchObject([
      { id, linkState: 'withdrawn' },
    ]);
    const timeline = await anna.get(`/v1/tasks/${taskId}/timeline?limit=100`).set('accept-language', 'en');
    const told = (timeline.body as { items: { what: string }[] }).items.map(({ what }) => what);
    expect(told).toEqual(
      expect.arrayContaining(['A link for the customer was made', 'The customer’s link was withdrawn']),
    );
  });
});

describe('a policyholder who gets text messages', () => {
  const OCCASIONS = ['booked', 'moved', 'cancelled', 'day-before', 'on-the-way', 'finished'];
  interface Listed {
    readonly occasion: string;
    readonly state: string;
    readonly reason: string | null;
    readonly text: string | null;
    readonly version: number;
  }
  const about = '/v1/policyholder-message-settings';

  async function turnOn(enabled: boolean) {
    const { body } = await anna.get(about).expect(200);
    const { templates, ...rest } = body as { templates: Record<string, { sms: object }> };
    const on = OCCASIONS.map((one) => [one, { ...templates[one], sms: { ...templates[one]?.sms, on: true } }]);
    const choices = { ...rest, enabled, quietHours: null, dayBeforeAt: '00:00', templates: Object.fromEntries(on) };
    await anna.put(about).set('if-match', '*').send(choices).expect(200);
  }

  async function book(task: string, startsAt: string): Promise<string> {
    const visit = { taskId: task, kind: 'work', startsAt, minutes: 60, employeeId: 'bo' };
    const { body } = await anna.post('/v1/visits').send(visit).expect(201);
    await product.settled();
    return (body as { id: string }).id;
  }

  const messagesOf = async (task: string) =>
    (await anna.get(`/v1/policyholder-messages?taskId=${task}`).expect(200)).body.items as Listed[];
  const linksIn = (text = '') => ({
    page: /\/link\/visit#([\w-]{54})/.exec(text)?.[1] ?? '',
    optOut: /\/link\/messages#([\w-]{54})/.exec(text)?.[1] ?? '',
  });

  it('is told of a booking, a move and a cancellation, can stop that, and is told nothing before it is turned on', async () => {
    const own = await newTask();
    await book(own, '2099-03-01T09:00:00Z');
    expect(await messagesOf(own)).toEqual([]);
    await turnOn(true);
    const visitId = await book(own, '2099-03-02T09:00:00Z');
    const [first, ...others] = gateway.received.splice(0);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ sender: 'Demo Byg', recipient: expect.any(Number) });
    expect(first?.message).toMatch(/^Vi kommer mandag den 2\. marts kl\. 10\.00\./);
    const { page, optOut } = linksIn(first?.message);
    expect((await outside(page).get('/v1/links/visit').expect(200)).body).toMatchObject({ kind: 'work' });
    const [listed] = await messagesOf(own);
    expect(listed).toMatchObject({ occasion: 'booked', channel: 'sms', state: 'sent', visitId, reason: null });
    expect(listed?.text).toContain('/link/visit#...');
    const move = { startsAt: '2099-03-03T09:00:00Z', minutes: 60, employeeId: 'bo', note: null };
    const change = (terms: object) => anna.put(`/v1/visits/${visitId}`).set('if-match', '*').send(terms).expect(200);
    await change(move);
    await change({ ...move, minutes: 90 });
    await product.settled();
    const [moved, ...more] = gateway.received.splice(0);
    expect(more).toEqual([]);
    expect(moved?.message).toMatch(/^Ny tid: vi kommer tirsdag den 3\. marts/);
    // Each message has the same link to the page.
    expect(linksIn(moved?.message).page).toBe(page);
    // Opening the page changes nothing; its button does.
    expect((await outside(optOut).get('/v1/links/messages').expect(200)).body).toMatchObject({
      ...{ company: { name: 'Demo Byg & Søn' }, channel: 'sms', optedOut: false },
    });
    expect((await outside(optOut).post('/v1/links/messages/opt-out').expect(200)).body).toMatchObject({
      optedOut: true,
    });
    await outside(page).get('/v1/links/messages').expect(404);
    const { body: asked } = await anna.get(`/v1/tasks/${own}/opt-outs`).expect(200);
    expect(asked).toMatchObject({
      mail: false,
      sms: true,
      smsRecipient: expect.stringMatching(/^\+45 •• •• •• \d\d$/),
    });
    await change({ ...move, startsAt: '2099-03-04T09:00:00Z' });
    await product.settled();
    expect(gateway.received).toEqual([]);
    expect((await messagesOf(own))[0]).toMatchObject({ occasion: 'moved', state: 'skipped', reason: 'opted-out' });
    await anna
      .put(`/v1/tasks/${own}/opt-outs`)
      .send({ ...(asked as object), sms: false })
      .expect(200);
    await anna.post(`/v1/visits/${visitId}/departure`).send({ arrivesAt: '2099-03-04T09:15:00Z' }).expect(200);
    await anna.post(`/v1/visits/${visitId}/cancellation`).send({}).expect(200);
    await product.settled();
    expect(gateway.received.splice(0).at(-1)?.message).toMatch(/^Aftalen onsdag den 4\. marts kl\. 10\.00 er aflyst/);
    // A mail program posts without opening a page.
    const click = (secret: string) =>
      product.scalepoint().post(`/unsubscribe/${secret}`).type('form').send('List-Unsubscribe=One-Click');
    await click(optOut).expect(204);
    await click('x'.repeat(54)).expect(404);
    expect((await anna.get(`/v1/tasks/${own}/opt-outs`)).body).toMatchObject({ sms: true });
    await anna.put(`/v1/tasks/${own}/opt-outs`).send({ mail: false, sms: false }).expect(200);
    const timeline = await anna.get(`/v1/tasks/${own}/timeline?limit=100`).set('accept-language', 'da');
    const told = (timeline.body as { items: { what: string; text: string | null; actor: string }[] }).items;
    expect(told).toContainEqual(
      expect.objectContaining({
        what: 'Besked sendt til kunden (SMS, besøg aftalt)',
        text: expect.stringContaining('Vi kommer mandag den 2. marts'),
      }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({
        what: 'Besked til kunden ikke sendt (SMS, besøg flyttet): kunden har afmeldt beskeder',
      }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ what: 'Kunden vil ikke have beskeder (SMS)', actor: 'policyholder' }),
    );
    const nina = await product.as('nina');
    for (const url of [`/v1/policyholder-messages?taskId=${own}`, `/v1/tasks/${own}/opt-outs`])
      expect([403, 404]).toContain((await nina.get(url)).status);
    await product.database.sql(`update case_intake.task set status = 'cancelled' where id = $1`, [own]);
    await anna
      .post('/v1/personal-data/erasures')
      .send({ reason: 'Anmodning', taskIds: [own] })
      .expect(200);
    expect((await messagesOf(own)).every(({ text }) => text === null)).toBe(true);
    await outside(optOut).get('/v1/links/messages').expect(200);
  });

  it('is reminded the day before, once, also of a visit that is booked late', async () => {
    await turnOn(true);
    const own = await newTask();
    const tomorrow = addDays(danishDay(new Date()), 1);
    const remind = async () => {
      await product.app.get(Timers).run('policyholder-messages.plan-reminders-every-five-minutes');
      await product.settled();
    };
    await book(own, danishInstant(tomorrow, 12 * 60).toISOString());
    await remind();
    await remind();
    const occasions = (await messagesOf(own)).map(({ occasion, state, reason }) => [occasion, state, reason]);
    // Told a moment ago, after the hour of the reminder: once is enough.
    expect(occasions).toEqual([
      ['day-before', 'skipped', 'told-already'],
      ['booked', 'sent', null],
    ]);
    await turnOn(false);
    await book(own, danishInstant(tomorrow, 15 * 60).toISOString());
    gateway.received.splice(0);
    await turnOn(true);
    await remind();
    await remind();
    expect(gateway.received.splice(0).map(({ message }) => message.split('.')[0])).toEqual([
      expect.stringMatching(/^Husk, at vi kommer/),
    ]);
    await turnOn(false);
  });

  it('has templates that say what is wrong with them', async () => {
    const preview = (text: string) =>
      anna.post(`${about}/preview`).set('accept-language', 'da').send({ channel: 'sms', text }).expect(200);
    const { body } = await preview('Vi kommer [Dato] kl. [Tid]. [Kunde]');
    expect(body.sample).toMatchObject({
      parts: 1,
      text: expect.stringMatching(/^Vi kommer tirsdag den 1\. december kl\. 8\.30\. Åse/),
    });
    expect(body.fromTask).not.toBeNull();
    expect((await preview('[Datoen]')).body).toMatchObject({
      sample: null,
      errors: [{ pointer: '/text', detail: 'Flettefeltet [Datoen] findes ikke. Mente du [Dato]?' }],
    });
    const { body: settings } = await anna.get(about).expect(200);
    const given = settings as { templates: { booked: { sms: object } } };
    const faulty = structuredClone(given);
    Object.assign(faulty.templates.booked.sms, { text: '[Datoen]' });
    const refused = await anna.put(about).set('if-match', '*').send(faulty).expect(422);
    expect(refused.body).toMatchObject({
      code: 'policyholder-messages.settings-unusable',
      errors: [{ pointer: '/templates/booked/sms/text' }],
    });
    const bo = await product.as('bo');
    await bo.get(about).expect(403);
  });
});

it('an address that tries many secrets has to wait', async () => {
  const tried = async () => (await outside('x'.repeat(54)).get('/v1/links/subcontract')).status;
  for (let count = 0; count < 20; count += 1) await tried();
  expect(await tried()).toBe(429);
});
