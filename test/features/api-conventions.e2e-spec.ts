import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { danishDay } from '#shared-kernel';
import { feedShown } from '../feed-shown.js';
import { until } from '../until.js';
import { Caller, exampleOf, OPERATOR_KEY, operationsIn, operationsOf, type WalkedOperation } from './api-walk.js';
import { runningProduct } from './running-api.js';

const product = runningProduct({ OPERATOR_KEY });
const task = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
let caller: Caller;
let operations: WalkedOperation[];

const money = (amount: string) => ({ amount, currency: 'DKK' });
const payment = { fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678' } };
const today = danishDay(new Date());
const line = { text: 'Gulv', quantity: '1', unit: 'stk', unitPrice: money('100.00'), vatCategory: 'S' };

/** One of everything that the demo begins without. */
beforeAll(async () => {
  caller = new Caller(product);
  operations = operationsOf(product);
  await product.scalepoint().post('/scalepoint/v1/demo/tasks').send(JSON.parse(task)).expect(200);
  await product.settled();
  const anna = await product.as('anna');
  const { body } = await anna.get('/v1/cases').expect(200);
  const { id: caseId } = (body as { items: [{ id: string }] }).items[0];
  await anna
    .post('/v1/offers')
    .send({ caseId, number: 'T-1', lines: [line] })
    .expect(201);
  const invoice = { kind: 'repair', caseId, issueDate: today, deliveryDate: today, lines: [line], payment };
  await anna
    .post('/v1/invoices')
    .send({ number: 'F-1', ...invoice })
    .expect(201);
  const url = 'https://erp.example/events';
  const { body: webhook } = (await anna.post('/v1/webhooks').send({ url }).expect(201)) as { body: { id: string } };
  await anna.put(`/v1/webhooks/${webhook.id}`).set('if-match', '*').send({ url, active: false }).expect(200);
  await anna.put('/v1/text-templates').set('if-match', '*').send({ templates: [] }).expect(200);
  const { body: calendar } = await anna.get('/v1/calendar').expect(200);
  await anna.put('/v1/calendar').set('if-match', '*').send(calendar).expect(200);
  const absence = { deputyId: 'bo', from: null, until: null };
  await anna.put('/v1/absences/anna').set('if-match', '*').send(absence).expect(200);
  await anna.put('/v1/assignment-rules').set('if-match', '*').send({ rules: [] }).expect(200);
  const told = (await anna.get('/v1/me/notice-preferences').expect(200)).body as object;
  await anna.put('/v1/me/notice-preferences').set('if-match', '*').send(told).expect(200);
  const views = [{ name: 'Nye opgaver', query: 'status=case-opened' }];
  await anna.put('/v1/me/saved-views').set('if-match', '*').send({ views }).expect(200);
  const { body: tasks } = (await anna.get('/v1/tasks').expect(200)) as { body: { items: [{ id: string }] } };
  await anna.post(`/v1/tasks/${tasks.items[0].id}/messages`).send({ text: 'Note' }).expect(201);
  const { body: firms } = (await anna.get('/v1/subcontractors').expect(200)) as { body: { items: [{ id: string }] } };
  const handed = { taskId: tasks.items[0].id, firmId: firms.items[0].id, text: 'Gulv', fileIds: [], deadline: null };
  const { body: made } = await anna
    .post('/v1/subcontracts')
    .send({ ...handed, price: { kind: 'asked', amount: null }, showsAddress: true, showsContact: true })
    .expect(201);
  const { id: subcontractId, link } = made as { id: string; link: string };
  caller.secrets.set('/v1/links/subcontract', link.slice(link.indexOf('#') + 1));
  await anna.post(`/v1/subcontracts/${subcontractId}/comments`).send({ text: 'Hej' }).expect(200);
  const messages = (await anna.get('/v1/policyholder-message-settings').expect(200)).body as {
    templates: { booked: { sms: object } };
  };
  Object.assign(messages.templates.booked.sms, { on: true });
  await anna
    .put('/v1/policyholder-message-settings')
    .set('if-match', '*')
    .send({ ...messages, enabled: true })
    .expect(200);
  const visit = { taskId: tasks.items[0].id, kind: 'work', startsAt: '2099-01-15T09:00:00Z', minutes: 60 };
  await anna.post('/v1/visits').send(visit).expect(201);
  // A later one, because the examples end the first one of the list.
  const later = { ...visit, startsAt: '2099-02-20T09:00:00Z' };
  const { body: booked } = (await anna.post('/v1/visits').send(later).expect(201)) as { body: { id: string } };
  const { body: invited } = await anna.post('/v1/invitations').send({ visitId: booked.id }).expect(201);
  const { link: visitLink } = invited as { link: string };
  caller.secrets.set('/v1/links/visit', visitLink.slice(visitLink.indexOf('#') + 1));
  await anna.post('/v1/calendar-feeds').send({ employeeId: 'bo' }).expect(201);
  const { body: templates } = await anna.get('/v1/report-templates').expect(200);
  await anna
    .post('/v1/report-templates')
    .send((templates as { items: object[] }).items[0])
    .expect(201);
  await anna.put('/v1/report-mark').set('if-match', '"0"').send({ image: null }).expect(200);
  await anna.post('/v1/reports').send({ taskId: tasks.items[0].id, kind: 'inspection' }).expect(201);
  const scopes = ['tasks:read'];
  await until(async () => (await anna.get('/v1/policyholder-messages')).body.items.length > 0);
  await anna.post('/v1/api-keys').send({ name: 'ERP', scopes }).expect(201);
});

/** Every operation for which `applies`, in one test; the names of those that fail are the difference that is shown. */
async function faultsIn(
  applies: (walked: WalkedOperation) => boolean,
  check: (walked: WalkedOperation, url: string) => Promise<string | null>,
  { isOptional = false } = {},
): Promise<string[]> {
  const faults: string[] = [];
  const walked = operations.filter(applies);
  expect(walked).not.toEqual([]);
  for (const one of walked) {
    const url = (await caller.filled(one.path)) ?? (isOptional ? one.path.replace(/\{\w+\}/g, NOTHING) : null);
    const fault = url === null ? 'the list has no item' : await check(one, url);
    if (fault !== null) faults.push(`${one.method} ${one.path}: ${fault}`);
  }
  return faults;
}

/** For lists that have no item. */
const NOTHING = '01997c00-0000-7000-8000-0000000000ff';

const has = (method: string, path: string) => operations.some((one) => one.method === method && one.path === path);

describe('every resource', () => {
  it('that has a version says when it was created and last changed', async () => {
    const isResource = ({ method, operation }: WalkedOperation) =>
      method === 'get' && JSON.stringify(operation.responses['200']).includes('application/json');
    const faults = await faultsIn(isResource, async (_walked, url) => {
      const { body } = (await caller.call('get', url)) as { body: Record<string, unknown> };
      const shown = (Array.isArray(body['items']) ? (body['items'] as unknown[]) : [body]) as Record<string, unknown>[];
      const without = shown.filter((one) => 'version' in one && !('createdAt' in one && 'updatedAt' in one));
      return without.length > 0 ? `no times in ${Object.keys(without[0] ?? {}).join()}` : null;
    });
    expect(faults).toEqual([]);
  });

  it.each(['put', 'patch'])('that can be got takes with %s what it gave, and is as it was', async (method) => {
    const faults = await faultsIn(
      (one) =>
        one.method === method &&
        has('get', one.path) &&
        'application/json' in (one.operation.requestBody?.content ?? {}),
      async (_walked, url) => {
        const got = await caller.call('get', url);
        const tag = 'version' in (got.body as object) ? String(got.headers['etag']) : '*';
        const put = await caller.call(method, url, { 'if-match': tag }, got.body);
        if (put.status !== 200) return `${put.status} ${JSON.stringify(put.body)}`;
        return isSame(put.body, got.body) ? null : `${JSON.stringify(got.body)} became ${JSON.stringify(put.body)}`;
      },
    );
    expect(faults).toEqual([]);
  });

  it('has a new time of its change with each change, and the first of its creation', async () => {
    const url = '/v1/directory/debtors/nordlys';
    const { body } = await caller.call('get', url);
    const before = body as Record<string, unknown>;
    const { body: after } = await caller.call('put', url, {}, { ...before, name: 'Nordlys Forsikring A/S' });
    expect(after).toMatchObject({ createdAt: before['createdAt'], version: Number(before['version']) + 1 });
    expect(after.updatedAt > String(before['updatedAt'])).toBe(true);
  });

  it('refuses a code of a security token that is not the masked one', async () => {
    const url = (await caller.filled('/v1/security-tokens/{id}')) ?? '';
    const { body, headers } = await caller.call('get', url);
    const tag = { 'if-match': String(headers['etag']) };
    const { status, body: refused } = await caller.call('put', url, tag, { ...body, code: 'another-code-1' });
    expect([status, refused.errors[0].pointer]).toEqual([400, '/code']);
  });
});

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

describe('a precondition', () => {
  it('of a GET is answered 304 while nothing changed, and 412 if it is about another version', async () => {
    const isRead = ({ method, operation }: WalkedOperation) =>
      method === 'get' && 'application/json' in (operation.responses['200']?.content ?? {});
    // What was written before appears in no list in between.
    await product.settled();
    await feedShown(product.database);
    const faults = await faultsIn(isRead, async (_walked, url) => {
      const { status, headers, body } = await caller.call('get', url);
      const etag = String(headers['etag']);
      if (status !== 200) return null;
      const again = await caller.call('get', url, { 'if-none-match': `"other", ${etag}` });
      if (again.status !== 304) return `${again.status} with its own ETag ${etag}`;
      if ((await caller.call('get', url, { 'if-none-match': '"other"' })).status !== 200) return 'not 200 with another';
      if (!('version' in (body as object))) return null;
      const stale = await caller.call('get', url, { 'if-match': '"999999"' });
      return stale.status === 412 ? null : `${stale.status} with a stale If-Match`;
    });
    expect(faults).toEqual([]);
  });

  it('of a change is never ignored', async () => {
    const isChange = ({ method, path }: WalkedOperation) =>
      ['post', 'put', 'patch', 'delete'].includes(method) && !path.startsWith('/scalepoint/');
    const faults = await faultsIn(
      isChange,
      async ({ method, operation }, url) => {
        const body = exampleOf(operation);
        const { status } = await caller.call(method, url, { 'if-match': '"999999"' }, body);
        return [400, 404, 409, 412, 415, 422].includes(status) ? null : String(status);
      },
      { isOptional: true },
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['post', '/v1/tasks/{id}/acceptance', {}],
    ['post', '/v1/tasks/{id}/messages', { text: 'Hej' }],
    ['post', '/v1/api-keys/{id}/revocation', {}],
    ['post', '/v1/offers/{id}/sending', {}],
    ['post', '/v1/invoices/{id}/withdrawal', {}],
    ['put', '/v1/directory/{kind}/{id}', { name: 'Nordlys' }],
    ['put', '/v1/users/{id}', { name: 'Anna' }],
    ['post', '/v1/users/{id}/sign-out', {}],
    ['post', '/v1/webhooks/{id}/test', {}],
    ['post', '/operator/v1/companies/{key}/resumption', {}],
    ['post', '/v1/subscription/activation', { registration: 'networkContractor' }],
  ])('is optional with %s %s, and compared in the transaction of the change', async (method, path, body) => {
    const url = (await caller.filled(path)) ?? '';
    const stale = await caller.call(method, url, { 'if-match': '"999999"' }, body);
    expect([stale.status, stale.body.code]).toEqual([412, 'http.stale-version']);
    const absent = await caller.call(method, url, { 'if-none-match': '*' }, body);
    expect([absent.status, absent.body.code]).toEqual([412, 'http.already-exists']);
    const malformed = await caller.call(method, url, { 'if-none-match': '"1"' }, body);
    expect([malformed.status, malformed.body.code]).toEqual([400, 'http.malformed-if-none-match']);
  });

  it('creates only what is not there yet, and changes only what is', async () => {
    const url = '/v1/directory/debtors/ny';
    const body = { name: 'Ny' };
    expect((await caller.call('put', url, { 'if-match': '*' }, body)).body.code).toBe('http.no-such-version');
    expect((await caller.call('put', url, { 'if-none-match': '*' }, body)).status).toBe(200);
    expect((await caller.call('put', url, { 'if-none-match': '*' }, body)).status).toBe(412);
    const { headers } = await caller.call('get', url);
    expect((await caller.call('put', url, { 'if-match': String(headers['etag']) }, { name: 'Nyt' })).status).toBe(200);
    expect((await caller.call('put', url, { 'if-match': String(headers['etag']) }, { name: 'X' })).status).toBe(412);
    // Settings exist from the beginning, and have the version 0 until they are saved.
    const settings = await caller.call('get', '/v1/scalepoint-settings');
    const saved = await caller.call('put', '/v1/scalepoint-settings', { 'if-none-match': '*' }, settings.body);
    expect(saved.status).toBe(412);
  });
});

describe('an address', () => {
  it('answers 405 with Allow for every method that it does not have', async () => {
    const paths = new Map(operations.map(({ path }) => [path, null]));
    const faults: string[] = [];
    for (const path of paths.keys()) {
      const methods = operations.filter((one) => one.path === path).map(({ method }) => method.toUpperCase());
      const wrong = ['PATCH', 'DELETE', 'PUT', 'POST'].find((method) => !methods.includes(method)) ?? 'TRACE';
      const url = path.replace(/\{\w+\}/g, 'x');
      const { status, headers, body } = await caller.call(wrong.toLowerCase(), url);
      const allowed = String(headers['allow']).split(', ');
      const isRight = status === 405 && body.code === 'http.method-not-allowed';
      if (!isRight || !methods.every((one) => allowed.includes(one))) faults.push(`${wrong} ${path}: ${status}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('cases', () => {
  it('are found by number, debtor, task and the time of their last change', async () => {
    const { body } = await caller.call('get', '/v1/cases');
    const [known] = (
      body as { items: [{ id: string; number: number; debtorId: string; taskIds: [string]; updatedAt: string }] }
    ).items;
    const found = async (query: string) =>
      ((await caller.call('get', `/v1/cases?${query}`)).body as { items: unknown[] }).items.length;
    const later = encodeURIComponent(new Date(Date.parse(known.updatedAt) + 1).toISOString());
    for (const [query, count] of [
      [`number=${known.number}`, 1],
      [`number=${known.number + 1}`, 0],
      [`debtorId=${known.debtorId}`, 1],
      ['debtorId=havblik', 0],
      [`taskId=${known.taskIds[0]}`, 1],
      [`taskId=${known.id}`, 0],
      [`updatedSince=${encodeURIComponent(known.updatedAt)}`, 1],
      [`updatedSince=${later}`, 0],
    ] as const) {
      expect([query, await found(query)]).toEqual([query, count]);
    }
  });

  it('and tasks name what they refer to when asked', async () => {
    const { body } = await caller.call('get', '/v1/cases?expand=names');
    const [one] = body.items;
    expect(one.names).toMatchObject({
      debtorId: 'Nordlys Forsikring A/S',
      caseManagerId: 'Anna Åkjær',
      carrierId: null,
    });
    expect((await caller.call('get', `/v1/cases/${one.id}?expand=names`)).body.names).toEqual(one.names);
    expect((await caller.call('get', `/v1/cases/${one.id}`)).body).not.toHaveProperty('names');
    const tasks = await caller.call('get', '/v1/tasks?expand=names');
    const names = {
      caseId: one.name,
      caseNumber: one.number,
      debtorId: 'Nordlys Forsikring A/S',
      caseManagerId: 'Anna Åkjær',
    };
    expect(tasks.body.items[0].names).toEqual({ ...names, candidates: {} });
    const detail = await caller.call('get', `/v1/tasks/${tasks.body.items[0].id}?expand=names`);
    expect(detail.body.names).toEqual(tasks.body.items[0].names);
    expect((await caller.call('get', '/v1/tasks?expand=cases')).status).toBe(400);
  });

  it('and a task brings what its page shows when asked, the same as by itself', async () => {
    const address = `/v1/tasks/${(await caller.call('get', '/v1/tasks')).body.items[0].id}`;
    const alone = (await caller.call('get', address)).body;
    const { body } = await caller.call('get', `${address}?expand=files&expand=timeline&expand=counts`);
    const files = (await caller.call('get', `${address}/files`)).body;
    const timeline = (await caller.call('get', `${address}/timeline?limit=50`)).body;
    const counts = (await caller.call('get', '/v1/tasks/counts')).body;
    expect(body).toEqual({ ...alone, files, timeline, counts });
    expect(timeline.items.length).toBeGreaterThan(0);
    expect((await caller.call('get', `${address}?expand=invoices`)).status).toBe(400);
  });
});

describe('moves of many tasks', () => {
  it('have a result each, which does not depend on the others, and are done once', async () => {
    const { body } = await caller.call('get', '/v1/tasks');
    const [task] = (body as { items: [{ id: string; version: number; status: string }] }).items;
    const missing = '01997c00-0000-7000-8000-0000000000ff';
    const ask = (tasks: object[], change: object = {}, key = 'bulk-1') =>
      caller.call('post', '/v1/tasks/bulk-moves', { 'idempotency-key': key }, { move: 'acceptance', tasks, ...change });
    const stale = await ask([{ id: task.id, version: task.version + 1 }], {}, 'bulk-0');
    expect(stale.body).toMatchObject({
      moved: 0,
      refused: 1,
      results: [{ status: 412, problem: { code: 'http.stale-version' } }],
    });
    const tasks = [{ id: missing }, { id: task.id, version: task.version, ifStatus: task.status }];
    const first = await ask(tasks);
    expect(first.body).toMatchObject({
      ...{ moved: 1, refused: 1 },
      results: [
        { id: missing, status: 404, task: null, problem: { code: 'case-intake.task-not-found' } },
        { id: task.id, status: 200, task: { id: task.id, status: 'accepted' }, problem: null },
      ],
    });
    const again = await ask(tasks);
    expect([again.headers['idempotent-replayed'], again.body.results[1]]).toEqual(['true', first.body.results[1]]);
    const rejection = await ask(tasks, { move: 'rejection' }, 'bulk-2');
    expect([rejection.status, rejection.body.errors[0].pointer]).toEqual([400, '/reason']);
  });
});

describe('a created resource', () => {
  it('is at its Location', async () => {
    const { body } = await caller.call('get', '/v1/tasks');
    for (const [url, sent] of [
      ['/v1/insurers', { name: 'Sydlys' }],
      [`/v1/tasks/${body.items[0].id}/messages`, { text: 'Hej' }],
      ['/v1/webhooks', { url: 'https://erp.example/2', types: ['sample.sample.v1'] }],
    ] as const) {
      const created = await caller.call('post', url, {}, sent);
      expect(created.status).toBe(201);
      const got = await caller.call('get', String(created.headers['location']));
      expect([got.status, got.body.id]).toEqual([200, created.body.id]);
    }
  });
});

describe('every example of the API description', () => {
  /** Where the first thing of its kind would not do: the id of one that was brought to the right state. */
  const BEFORE: Readonly<Record<string, () => Promise<string>>> = {
    'post /v1/tasks/{id}/rejection': () => newTask([]),
    'post /v1/tasks/{id}/inspection': () => newTask(['acceptance']),
    'post /v1/tasks/{id}/completion': () => newTask(['acceptance', 'inspection-report', 'repair']),
    'post /v1/tasks/{id}/deadlines/{name}': () => newTask([]),
    'post /v1/visits/{id}/proposal': () => newVisit(),
    'post /v1/visits/{id}/proposal-answer': async () => {
      const id = await newVisit();
      const proposal = { startsAt: '2099-01-16T09:00:00Z' };
      expect((await caller.call('post', `/v1/visits/${id}/proposal`, {}, proposal)).status).toBe(200);
      return id;
    },
    'post /v1/tasks/{id}/merging': () => newTask([]),
    'post /v1/tasks/{id}/case-sharing': () => newTask([]),
    'post /v1/insurers/{id}/merging': async () => {
      const { body } = await caller.call('post', '/v1/insurers', {}, { name: 'To gange' });
      return (body as { id: string }).id;
    },
    'post /v1/offers/{id}/answer': async () => {
      const url = (await firstOf('/v1/offers')) ?? '';
      expect((await caller.call('post', `/v1/offers/${url}/sending`)).status).toBe(200);
      return url;
    },
  };
  /** What an example meets if nothing went wrong before: there is no difference, no answer to handle, and so on. */
  const NOTHING_TO_DO: Readonly<Record<string, [status: number, code: string]>> = {
    'post /v1/cases/{id}/differences/{field}': [404, 'case-intake.no-such-difference'],
    'post /v1/tasks/{id}/answers/{about}/handling': [404, 'case-intake.scalepoint-answer-not-found'],
    'post /v1/invoices/{id}/posting/resolution': [409, 'invoicing.posting-not-unclear'],
    'post /v1/invitations': [404, 'policyholder-page.visit-not-found'],
    // The example of editing a case gave it another debtor.
    'post /v1/tasks/{id}/case-sharing': [409, 'case-intake.case-debtors-differ'],
    // The example before it declined the work.
    'post /v1/links/subcontract/price': [409, 'subcontracting.move-not-possible'],
    'post /v1/subcontracts/{id}/price-agreement': [409, 'subcontracting.price-is-missing'],
  };

  async function newTask(moves: readonly string[]): Promise<string> {
    const message = JSON.parse(task) as { payload: object };
    const payload = { ...message.payload, taskId: randomUUID(), referenceNumber: randomUUID() };
    await product
      .scalepoint()
      .post('/scalepoint/v1/demo/tasks')
      .send({ ...message, payload })
      .expect(200);
    await product.settled();
    const { body } = await caller.call('get', '/v1/tasks?sort=newest&limit=1');
    const { id } = (body as { items: [{ id: string }] }).items[0];
    for (const move of moves) expect((await caller.call('post', `/v1/tasks/${id}/${move}`)).status).toBe(200);
    return id;
  }

  async function newVisit(): Promise<string> {
    const taskId = await firstOf('/v1/tasks?status=case-opened,accepted&limit=1');
    const visit = { taskId, kind: 'work', startsAt: '2099-01-15T09:00:00Z' };
    return ((await caller.call('post', '/v1/visits', {}, visit)).body as { id: string }).id;
  }

  async function firstOf(list: string): Promise<string | undefined> {
    const { body } = await caller.call('get', list);
    return (body as { items: { id: string }[] }).items[0]?.id;
  }

  it('works in the demo as it stands', async () => {
    const load = async () => (await caller.call('get', '/openapi.json')).body as { paths: object };
    let document = await load();
    const faults: string[] = [];
    const names = operationsIn(document).filter(({ operation }) => operation.requestBody);
    for (const { method, path } of names) {
      const name = `${method} ${path}`;
      const id = await BEFORE[name]?.();
      const operation = operationsIn(document).find((one) => one.method === method && one.path === path)?.operation;
      const type = Object.keys(operation?.requestBody?.content ?? {}).find((one) => !/pdf|multipart/.test(one));
      // Of files there is no example; a reaction may or may not have given up by now.
      if (!operation || type === undefined || path.startsWith('/v1/dead-letters')) continue;
      const isTagged = operation.parameters?.some((one) => one.name === 'If-Match' && one.required);
      const headers = { 'content-type': type, ...(isTagged && { 'if-match': '*' }) };
      const sent = exampleOf(operation);
      const { status, body } = await caller.call(method, urlOf(path, operation, id), headers, sent);
      const success = Number(Object.keys(operation.responses).find((one) => one < '300'));
      const [expected, code] = NOTHING_TO_DO[name] ?? [success, undefined];
      const isRight = status === expected && (status < 300 || body.code === code);
      if (!isRight) faults.push(`${name}: ${status} ${JSON.stringify(body)} for ${JSON.stringify(sent)}`);
      // As a reader who loads the page again after something was created.
      if (status === 201) document = await load();
    }
    expect(faults).toEqual([]);
    // It sends some eighty requests, one after the other, and settles between some.
  }, 90_000);

  /** With the examples of the parameters. */
  function urlOf(path: string, { parameters = [] }: WalkedOperation['operation'], id?: string): string {
    return path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const { example, schema } = (parameters.find((one) => one.name === name) ?? {}) as ParameterExample;
      return (name === 'id' ? id : undefined) ?? example ?? schema?.example ?? schema?.enum?.[0] ?? NOTHING;
    });
  }
});

interface ParameterExample {
  readonly example?: string;
  readonly schema?: { readonly example?: string; readonly enum?: readonly string[] };
}
