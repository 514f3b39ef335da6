import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { UnitOfWork } from '#platform/transactions';
import { TaskVisits } from '#visits/contracts';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { runningProduct } from './running-api.js';
import { scalepointWorld } from './scalepoint-world.js';

const { simulator, env } = await scalepointWorld();
const product = runningProduct(env);
const companyId = DEMO_COMPANIES.demo.id;
const template = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const MORNING = '2098-06-02T07:00:00.000Z';
const NOON = '2098-06-02T10:00:00.000Z';

type Item = Record<string, unknown>;
interface Visit extends Item {
  readonly id: string;
  readonly version: number;
  readonly conflicts: readonly Item[];
}

/** An accepted task with a case. */
async function aTask(suffix: string, accept = true): Promise<{ id: string; scalepointTaskId: string }> {
  const text = template.replaceAll('3e9f01', `3e9f${suffix}`).replaceAll('20261124-07', `V-${suffix}`);
  await product
    .scalepoint()
    .post('/scalepoint/v1/demo/tasks')
    .send(JSON.parse(text) as object)
    .expect(200);
  await product.settled();
  const anna = await product.as('anna');
  const { body } = await anna.get('/v1/tasks?sort=newest&limit=1').expect(200);
  const [task] = (body as { items: [{ id: string; scalepointTaskId: string }] }).items;
  if (accept) await anna.post(`/v1/tasks/${task.id}/acceptance`).expect(200);
  await product.settled();
  return task;
}

const taskOf = async (id: string) => (await (await product.as('anna')).get(`/v1/tasks/${id}`).expect(200)).body as Item;
const visitsOf = async (taskId: string) =>
  ((await (await product.as('anna')).get(`/v1/visits?taskId=${taskId}`).expect(200)).body as { items: Visit[] }).items;

async function book(taskId: string, more: Item = {}): Promise<Visit> {
  const anna = await product.as('anna');
  const asked = { taskId, kind: 'work', startsAt: MORNING, minutes: 60, ...more };
  const { body } = await anna.post('/v1/visits').send(asked).expect(201);
  return body as Visit;
}

async function put(visit: Visit, change: Item): Promise<Visit> {
  const anna = await product.as('anna');
  const { body, headers } = await anna.get(`/v1/visits/${visit.id}`).expect(200);
  const asked = { ...(body as Item), ...change };
  const done = await anna
    .put(`/v1/visits/${visit.id}`)
    .set('if-match', String(headers['etag']))
    .send(asked)
    .expect(200);
  return done.body as Visit;
}

/** The inspection times of a task that Scalepoint was told, in order. */
const toldOf = (scalepointTaskId: string) =>
  simulator.record
    .received('task-feedback')
    .map(({ body }) => JSON.parse((body as { jsonString: string }).jsonString) as Item)
    .filter((one) => one['taskId'] === scalepointTaskId && JSON.stringify(one).includes('2098'))
    .map((one) => /2098-[\d:T-]+/.exec(JSON.stringify(one))?.[0]);

describe('visits of a task', () => {
  it('are booked, moved and listed, with the visits of the same employee at the same time', async () => {
    const { id: taskId } = await aTask('a1');
    const first = await book(taskId, { employeeId: 'anna', note: 'Nøglen er hos naboen.' });
    const second = await book(taskId, { employeeId: 'anna', startsAt: '2098-06-02T07:30:00.000Z' });
    const after = await book(taskId, { employeeId: 'anna', startsAt: '2098-06-02T08:30:00.000Z' });
    expect(first).toMatchObject({ status: 'planned', outcome: null, conflicts: [], version: 1, timesMoved: 0 });
    expect(second.conflicts).toEqual([{ visitId: first.id, taskId, startsAt: MORNING, minutes: 60 }]);
    expect(after.conflicts).toEqual([]);
    const anna = await product.as('anna');
    const list = (query: string) => anna.get(`/v1/visits?${query}`).expect(200);
    const { body } = await list('employeeId=anna&from=2098-06-02&to=2098-06-02&limit=2');
    expect(body.items.map((one: Visit) => [one.id, one.conflicts.length])).toEqual([
      [first.id, 1],
      [second.id, 1],
    ]);
    expect(body.items[0].task).toMatchObject({ caseNumber: expect.any(Number), address: { city: expect.any(String) } });
    const { body: rest } = await list(`employeeId=anna&from=2098-06-02&to=2098-06-02&limit=2&cursor=${body.next}`);
    expect(rest.items.map(({ id }: Visit) => id)).toEqual([after.id]);
    expect((await list(`taskId=${taskId}&assigned=false`)).body.items).toEqual([]);
    const moved = await put(second, { startsAt: NOON, employeeId: null });
    expect(moved).toMatchObject({ conflicts: [], outcome: 'moved', timesMoved: 1, employeeId: null });
    expect((await list(`taskId=${taskId}&assigned=false`)).body.items).toHaveLength(1);
    await anna.put(`/v1/visits/${second.id}`).set('if-match', '"1"').send(moved).expect(412);
  });

  it('report that the employee is on the way, was not there for nothing, and was there', async () => {
    const { id: taskId } = await aTask('a2');
    const { id } = await book(taskId);
    const anna = await product.as('anna');
    const report = (what: string, body: Item = {}) => anna.post(`/v1/visits/${id}/${what}`).send(body).expect(200);
    expect((await report('departure', { arrivesAt: MORNING })).body).toMatchObject({
      status: 'on-the-way',
      arrivesAt: MORNING,
    });
    await report('failed-attempts');
    const { body: missed } = await report('failed-attempts');
    expect(missed).toMatchObject({ status: 'not-reached', outcome: 'not-reached', attempts: [{}, {}] });
    expect(await put(missed as Visit, { startsAt: NOON })).toMatchObject({ status: 'planned', outcome: 'moved' });
    expect((await report('completion')).body).toMatchObject({ status: 'made', outcome: 'made' });
    await anna.post(`/v1/visits/${id}/cancellation`).expect(409);
  });

  it('belong to their company, and people who only read tasks do not change them', async () => {
    const { id: taskId } = await aTask('a3');
    const visit = await book(taskId);
    const [bo, nina] = [await product.as('bo'), await product.as('nina')];
    await bo.get(`/v1/visits/${visit.id}`).expect(200);
    await bo.post('/v1/visits').send({ taskId, kind: 'work', startsAt: MORNING }).expect(403);
    await nina.post('/v1/subscription/activation').send({ registration: 'contractorAdjuster' }).expect(200);
    await nina.get(`/v1/visits/${visit.id}`).expect(404);
    expect((await nina.get('/v1/visits').expect(200)).body.items).toEqual([]);
    await nina.post(`/v1/visits/${visit.id}/cancellation`).expect(404);
    const { body } = await nina.post('/v1/visits').send({ taskId, kind: 'work', startsAt: MORNING }).expect(422);
    expect(body).toMatchObject({ code: 'visits.task-unknown' });
  });

  it('are written by the planning of the ERP with a key for visits only, which may repeat a booking', async () => {
    const { id: taskId } = await aTask('a4');
    const anna = await product.as('anna');
    const { body: key } = await anna
      .post('/v1/api-keys')
      .send({ name: 'Planlægning', scopes: ['visits:manage'] })
      .expect(201);
    const planning = product.scalepoint().set('x-api-key', String(key.key));
    const asked = { id: '0190f0c4-7a3b-7c11-8b52-2f4c8e1d9a44', taskId, kind: 'inspection', startsAt: NOON };
    for (const employeeId of ['anna', 'anna']) {
      await planning
        .post('/v1/visits')
        .send({ ...asked, employeeId })
        .expect(201);
    }
    const { body } = await planning.get(`/v1/visits?taskId=${taskId}`).expect(200);
    expect(body.items).toMatchObject([{ id: asked.id, kind: 'inspection', employeeId: 'anna', version: 1 }]);
    await planning.get('/v1/tasks').expect(403);
    await product.settled();
    expect(await taskOf(taskId)).toMatchObject({ status: 'inspection-scheduled', inspectionAt: NOON });
  });

  it('show a time that the policyholder proposed, which the office accepts', async () => {
    const { id: taskId } = await aTask('a5');
    const { id } = await book(taskId, { kind: 'inspection' });
    const anna = await product.as('anna');
    const proposal = { startsAt: NOON, note: 'Efter frokost' };
    await anna.post(`/v1/visits/${id}/proposal`).send(proposal).expect(200);
    const { body } = await anna.get(`/v1/visits/${id}`).expect(200);
    expect(body).toMatchObject({ startsAt: MORNING, proposal: { startsAt: NOON, note: 'Efter frokost' } });
    const { body: accepted } = await anna.post(`/v1/visits/${id}/proposal-answer`).send({ accept: true }).expect(200);
    expect(accepted).toMatchObject({ startsAt: NOON, proposal: null });
    await anna.post(`/v1/visits/${id}/proposal-answer`).send({ accept: true }).expect(409);
    await product.settled();
    expect(await taskOf(taskId)).toMatchObject({ inspectionAt: NOON });
  });
});

describe('the inspection of a task and its visit', () => {
  it('are one, whichever is written, and Scalepoint is told each time once', async () => {
    const { id: taskId, scalepointTaskId } = await aTask('b1');
    const anna = await product.as('anna');
    await anna.post(`/v1/tasks/${taskId}/inspection`).send({ at: MORNING }).expect(200);
    await product.settled();
    const [visit, ...more] = await visitsOf(taskId);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ kind: 'inspection', startsAt: MORNING, employeeId: null, status: 'planned' });
    await put(visit as Visit, { startsAt: NOON, employeeId: 'anna' });
    await product.settled();
    expect(await taskOf(taskId)).toMatchObject({ status: 'inspection-scheduled', inspectionAt: NOON });
    const { body } = await anna.post('/v1/visits').send({ taskId, kind: 'inspection', startsAt: MORNING }).expect(409);
    expect(body).toMatchObject({ code: 'visits.inspection-is-planned', visitId: visit?.id });
    await anna.post(`/v1/tasks/${taskId}/inspection`).send({ at: '2098-06-03T07:00:00Z' }).expect(200);
    await product.settled();
    expect(await visitsOf(taskId)).toMatchObject([
      { id: visit?.id, startsAt: '2098-06-03T07:00:00.000Z', employeeId: 'anna', timesMoved: 2 },
    ]);
    await anna.post(`/v1/visits/${visit?.id}/completion`).expect(200);
    await product.settled();
    expect(await taskOf(taskId)).toMatchObject({ status: 'inspected' });
    expect(toldOf(scalepointTaskId)).toEqual(['2098-06-02T07:00:00', '2098-06-02T10:00:00', '2098-06-03T07:00:00']);
  });

  it('agree in the end when both are written at once, many times', async () => {
    const { id: taskId } = await aTask('b2');
    const anna = await product.as('anna');
    await anna.post(`/v1/tasks/${taskId}/inspection`).send({ at: MORNING }).expect(200);
    await product.settled();
    const [visit] = await visitsOf(taskId);
    const at = (day: number, hour: number) =>
      `2098-07-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;
    for (let day = 1; day <= 5; day += 1) {
      await Promise.all([
        anna.post(`/v1/tasks/${taskId}/inspection`).send({ at: at(day, 8) }),
        anna
          .put(`/v1/visits/${visit?.id}`)
          .set('if-match', '*')
          .send({ startsAt: at(day, 12), minutes: 60 }),
      ]);
    }
    await product.settled();
    const [found, ...more] = await visitsOf(taskId);
    expect(more).toEqual([]);
    expect((await taskOf(taskId))['inspectionAt']).toBe(found?.['startsAt']);
    expect([at(5, 8), at(5, 12)]).toContain(found?.['startsAt']);
  });

  it('begin with the visit when the task is accepted later, and end with the report at the task', async () => {
    const { id: taskId } = await aTask('b3', false);
    await book(taskId, { kind: 'inspection' });
    await product.settled();
    expect(await taskOf(taskId)).toMatchObject({ status: 'case-opened', inspectionAt: null });
    const anna = await product.as('anna');
    await anna.post(`/v1/tasks/${taskId}/acceptance`).expect(200);
    await product.settled();
    expect(await taskOf(taskId)).toMatchObject({ status: 'inspection-scheduled', inspectionAt: MORNING });
    await anna.post(`/v1/tasks/${taskId}/inspection-report`).expect(200);
    await product.settled();
    expect(await visitsOf(taskId)).toMatchObject([{ status: 'made' }]);
  });

  it('show when the visit lies after the inspection deadline, until the task is inspected', async () => {
    const { id: taskId } = await aTask('b4');
    const { id } = await book(taskId, { kind: 'inspection' });
    const anna = await product.as('anna');
    const { body } = await anna.get(`/v1/visits/${id}`).expect(200);
    expect(body).toMatchObject({ afterDeadline: true, task: { inspectionDueAt: expect.any(String) } });
    await anna.post(`/v1/visits/${id}/completion`).expect(200);
    await product.settled();
    expect((await anna.get(`/v1/visits/${id}`).expect(200)).body).toMatchObject({ afterDeadline: false });
    const deadlines = (await taskOf(taskId))['deadlines'] as Item[];
    expect(deadlines.find(({ name }) => name === 'inspection')).toMatchObject({ overdue: false });
  });

  it('ends with the task: what was planned is cancelled', async () => {
    const { id: taskId } = await aTask('b5');
    const work = await book(taskId);
    const anna = await product.as('anna');
    await anna.post(`/v1/tasks/${taskId}/rejection`).send({ reason: 'Uden for vores område' }).expect(200);
    await product.settled();
    expect(await visitsOf(taskId)).toMatchObject([{ id: work.id, status: 'cancelled' }]);
    const { body } = await anna.post('/v1/visits').send({ taskId, kind: 'work', startsAt: NOON }).expect(409);
    expect(body).toMatchObject({ code: 'visits.task-takes-no-visits' });
    const answers = product.app.get(TaskVisits);
    const read = <T>(work: () => Promise<T>) => product.app.get(UnitOfWork).read(companyId, work);
    expect(await read(() => answers.upcoming(companyId, taskId))).toEqual([]);
    expect(await read(() => answers.visit(companyId, work.id))).toMatchObject({ status: 'cancelled', taskId });
  });
});

describe('a calendar to subscribe to', () => {
  const pathOf = (address: string) => new URL(address).pathname;
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => ({ event: new ICAL.Event(one), status: one.getFirstPropertyValue('status') }));

  it('shows the visits of an employee at a secret address, which can be renewed and removed', async () => {
    const { id: taskId } = await aTask('c1');
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const visit = await book(taskId, { employeeId: 'bo', startsAt: soon, note: 'Koden er 4711' });
    await book(taskId, { employeeId: 'anna', startsAt: soon });
    const anna = await product.as('anna');
    const { body: feed } = await anna.post('/v1/calendar-feeds').send({ employeeId: 'bo' }).expect(201);
    expect(feed).toMatchObject({ employeeId: 'bo', address: expect.stringMatching(/\/calendar\/spc_\w+.*\.ics$/) });
    const path = pathOf(String(feed.address));
    const { text, headers } = await product.scalepoint().get(path).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
    expect(text).not.toContain('4711');
    const [found, ...more] = eventsIn(text);
    expect(more).toEqual([]);
    expect(found?.event).toMatchObject({ uid: `${visit.id}@visits.scalepoint-module`, sequence: 1 });
    expect(found?.event.startDate.toJSDate()).toEqual(new Date(Math.floor(Date.parse(soon) / 1000) * 1000));
    await product.scalepoint().get(path).set('if-none-match', String(headers['etag'])).expect(304);

    await anna.post(`/v1/visits/${visit.id}/cancellation`).expect(200);
    const { text: later } = await product
      .scalepoint()
      .get(path)
      .set('if-none-match', String(headers['etag']))
      .expect(200);
    expect(eventsIn(later)).toMatchObject([{ status: 'CANCELLED', event: { sequence: 2 } }]);

    const { body: listed } = await anna.get('/v1/calendar-feeds').expect(200);
    expect(JSON.stringify(listed)).not.toContain('spc_');
    const { body: renewed } = await anna.post(`/v1/calendar-feeds/${feed.id}/renewal`).expect(200);
    const { body } = await product.scalepoint().get(path).expect(404);
    expect(body).toMatchObject({ code: 'visits.calendar-address-unknown' });
    await product
      .scalepoint()
      .get(pathOf(String(renewed.address)))
      .expect(200);
    await anna.delete(`/v1/calendar-feeds/${feed.id}`).expect(204);
    await product
      .scalepoint()
      .get(pathOf(String(renewed.address)))
      .expect(404);
    const stored = await product.database.sql(`select to_jsonb(one)::text as row from platform.event one
      where type like 'visits.%' union all select to_jsonb(one)::text from platform.audit one`);
    expect(stored.filter(({ row }) => String(row).includes('spc_'))).toEqual([]);
    expect(product.log.filter((line) => line.includes('spc_'))).toEqual([]);
  });

  it('of the company shows everything, of another company nothing, and one is made for each', async () => {
    const anna = await product.as('anna');
    const nina = await product.as('nina');
    const { body: feed } = await anna.post('/v1/calendar-feeds').send({}).expect(201);
    await anna.post('/v1/calendar-feeds').send({}).expect(409);
    await anna.post('/v1/calendar-feeds').send({ employeeId: 'ukendt' }).expect(422);
    const { text } = await product
      .scalepoint()
      .get(pathOf(String(feed.address)))
      .expect(200);
    expect(eventsIn(text).length).toBeGreaterThan(0);
    await nina.get(`/v1/calendar-feeds/${feed.id}`).expect(404);
    await nina.delete(`/v1/calendar-feeds/${feed.id}`).expect(404);
    const { body: theirs } = await nina.post('/v1/calendar-feeds').send({}).expect(201);
    const { text: empty } = await product
      .scalepoint()
      .get(pathOf(String(theirs.address)))
      .expect(200);
    expect(eventsIn(empty)).toEqual([]);
    await product
      .scalepoint()
      .get(`${pathOf(String(feed.address)).slice(0, -9)}AAAAA.ics`)
      .expect(404);
    await product.scalepoint().get('/calendar/favicon.ico').expect(404);
  });
});
