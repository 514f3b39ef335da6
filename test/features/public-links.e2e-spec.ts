import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { runningProduct } from './running-api.js';

const product = runningProduct();
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

it('an address that tries many secrets has to wait', async () => {
  const tried = async () => (await outside('x'.repeat(54)).get('/v1/links/subcontract')).status;
  for (let count = 0; count < 20; count += 1) await tried();
  expect(await tried()).toBe(429);
});
