import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runningProduct } from './running-api.js';

const product = runningProduct();
const CODE = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';
const example = JSON.parse(readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8')) as {
  securityToken: string;
  payload: Record<string, unknown>;
};
const sql = (text: string, values?: unknown[]) => product.database.sql(text, values);

function message(changes: object) {
  const taskId = randomUUID();
  return { ...example, payload: { ...example.payload, taskId, referenceNumber: taskId, ...changes } };
}

const postJson = (body: object | string) =>
  product.scalepoint().post('/scalepoint/v1/demo/tasks').set('content-type', 'application/json').send(body);

const postForm = (body: string, type = 'application/x-www-form-urlencoded') =>
  product.scalepoint().post('/scalepoint/v1/demo/tasks').set('content-type', type).send(body);

interface TaskView {
  readonly id: string;
  readonly caseId: string | null;
  readonly deadlines: readonly { readonly at: string; readonly overdue: boolean }[];
  readonly attention: readonly { readonly code: string }[];
}

/** Sends a task and reads it as the API shows it once reactions are at rest. */
async function taken(changes: object): Promise<TaskView> {
  const sent = message(changes);
  await postJson(sent).expect(200);
  await product.settled();
  return ofScalepoint(sent.payload['taskId']);
}

async function ofScalepoint(scalepointTaskId: string): Promise<TaskView> {
  const anna = await product.as('anna');
  const { body } = await anna.get(`/v1/tasks?scalepointTaskId=${scalepointTaskId}`).expect(200);
  const [task] = (body as { items: TaskView[] }).items;
  if (!task) throw new Error('The task was not taken');
  return task;
}

const invoiceOf = (caseId: string | null) => ({
  number: `F-${randomUUID().slice(0, 8)}`,
  kind: 'repair',
  caseId,
  issueDate: '2026-11-25',
  dueDate: '2026-12-09',
  deliveryDate: '2026-11-24',
  lines: [
    { text: 'Rør', quantity: '1', unit: 'stk', unitPrice: { amount: '450.00', currency: 'DKK' }, vatCategory: 'S' },
  ],
  payment: { fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678' } },
});

describe('a text that the database cannot store', () => {
  it.each([
    ['POST', '/scalepoint/v1/%00/tasks'],
    ['POST', '/scalepoint/v1/de%00mo/tasks'],
    ['GET', '/v1/directory/debtors/%00'],
    ['GET', '/v1/directory/%00/x'],
    ['PUT', '/v1/directory/debtors/a%00b'],
    ['GET', '/v1/directory/debtors?q=%00'],
    ['GET', '/v1/tasks?q=a%00b'],
    ['GET', '/v1/tasks/%00'],
    ['PUT', `/v1/tasks/${randomUUID()}/deadlines/%00`],
    ['POST', `/v1/cases/${randomUUID()}/differences/%00`],
    ['GET', '/v1/events?types=%00'],
    ['GET', '/v1/audit?entity=%00&entityId=%00'],
    ['PUT', '/v1/users/%00'],
    ['GET', '/v1/tasks?%00=1'],
  ])('is refused: %s %s', async (method, path) => {
    const anna = await product.as('anna');
    const client = path.startsWith('/scalepoint') ? product.scalepoint() : anna;
    const { status } = await client[method.toLowerCase() as 'get'](path).send(method === 'GET' ? undefined : {});
    expect([400, 404]).toContain(status);
  });

  it('is refused in headers that reach a statement', async () => {
    const anna = await product.as('anna');
    await anna.get('/v1/events/stream').set('last-event-id', '\u00ff\u00fe').expect(400);
    for (const header of ['idempotency-key', 'if-match']) {
      const { status } = await anna.put('/v1/directory/debtors/x').set(header, '\u00ff').send({ name: 'X' });
      expect(status).toBeLessThan(500);
    }
  });
});

describe('an identifier', () => {
  it.each([
    ['JSON', () => postJson({ ...message({}), securityToken: `\u200b${CODE}\ufeff` })],
    ['JSON behind a byte order mark', () => postJson(`\ufeff${JSON.stringify(message({}))}`)],
    [
      'a form',
      () => postForm(`securityToken=%EF%BB%BF${CODE}&jsonString=${encodeURIComponent(JSON.stringify(message({})))}`),
    ],
    [
      'a form behind a byte order mark',
      () => postForm(`\ufeffsecurityToken=${CODE}&jsonString=${encodeURIComponent(JSON.stringify(message({})))}`),
    ],
    [
      'a form with an escaped byte order mark',
      () => postForm(`%EF%BB%BFsecurityToken=${CODE}&jsonString=${encodeURIComponent(JSON.stringify(message({})))}`),
    ],
    [
      'a form with another case',
      () => postForm(`SecurityToken=${CODE}&jsonString=${encodeURIComponent(JSON.stringify(message({})))}`),
    ],
    [
      'a form of parts',
      () =>
        postForm(
          ['securityToken', CODE, 'jsonString', JSON.stringify(message({}))]
            .map((text, index) =>
              index % 2 === 0 ? `--b\r\ncontent-disposition: form-data; name="\ufeff${text}"\r\n\r\n` : `${text}\r\n`,
            )
            .join('') + '--b--\r\n',
          'multipart/form-data; boundary=b',
        ),
    ],
    ['the company in another case', () => product.scalepoint().post('/scalepoint/v1/DEMO/tasks').send(message({}))],
  ])('is read the same in %s', async (_, send) => {
    const { body } = await send().expect(200);
    expect((body as { tasks: object[] }).tasks).toMatchObject([{ status: 'accepted' }]);
  });

  it('is one whatever its Unicode form, in a path, a body and a line of an import', async () => {
    const anna = await product.as('anna');
    const [nfc, nfd] = ['caf\u00e9-1', 'cafe\u0301-1'];
    await anna
      .put(`/v1/directory/debtors/${encodeURIComponent(nfc)}`)
      .send({ name: 'Et' })
      .expect(200);
    await anna
      .put(`/v1/directory/debtors/${encodeURIComponent(nfd)}`)
      .send({ name: 'To' })
      .expect(200);
    const { body: report } = await anna
      .post('/v1/directory/debtors/import')
      .set('content-type', 'application/x-ndjson')
      .send(`${JSON.stringify({ id: nfd, name: 'Tre' })}\n`)
      .expect(200);
    expect(report).toMatchObject({ created: 0, changed: 1 });
    const { body } = await anna.get(`/v1/directory/debtors/${encodeURIComponent(nfd)}`).expect(200);
    expect(body).toMatchObject({ id: nfc, name: 'Tre' });
  });
});

describe('a CPR number', () => {
  const FORMS = [
    '010190-1234',
    '01.01.90-1234',
    '010190/1234',
    '010190  1234',
    '610190-1234',
    '\uff10\uff11\uff10\uff11\uff19\uff10-1234',
  ];

  it.each(FORMS)('written %s is in no table, whichever door it came by', async (cpr) => {
    const anna = await product.as('anna');
    const task = await taken({ note: `Ring om ${cpr}`, policyholder: { name: `Bo ${cpr}` } });
    const xml = `<serviceTasks><serviceTask uniqueId="${randomUUID()}"><noteToServicePartner>Om ${cpr}</noteToServicePartner></serviceTask></serviceTasks>`;
    await postForm(`securityToken=${CODE}&xmlString=${encodeURIComponent(xml)}`).expect(200);
    await anna
      .post(`/v1/tasks/${task.id}/messages`)
      .send({ text: `Om ${cpr}`, send: false })
      .expect(201);
    await anna
      .put(`/v1/directory/debtors/${randomUUID()}`)
      .send({ name: `Firma ${cpr}` })
      .expect(200);
    await anna
      .post('/v1/directory/debtors/import')
      .set('content-type', 'application/x-ndjson')
      .send(`${JSON.stringify({ id: randomUUID(), name: `Import ${cpr}` })}\n`)
      .expect(200);
    if (task.caseId) await anna.patch(`/v1/cases/${task.caseId}`).send({ description: `Se ${cpr}` });
    await product.settled();
    const columns =
      await sql(`select format('select %L as place, count(*)::int as found from %I.%I where position($1 in %I::text) > 0',
        table_schema || '.' || table_name || '.' || column_name, table_schema, table_name, column_name) as query
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where data_type in ('text', 'jsonb', 'character varying') and table_type = 'BASE TABLE'
        and table_schema not in ('pg_catalog', 'information_schema')`);
    for (const { query } of columns) expect(await sql(String(query), [cpr])).toMatchObject([{ found: 0 }]);
    expect(product.log.join('\n')).not.toContain(cpr);
  });

  it('is not seen in the ten digits of a case, a policy or a requisition number', async () => {
    const [number, policy, requisition] = ['0101901234', '0202901234', '0303901234'];
    const task = await taken({ case: { ...(example.payload['case'] as object), number }, policy: { number: policy } });
    expect(task).toMatchObject({ scalepointCaseNumber: number, policyNumber: policy });
    const anna = await product.as('anna');
    const found = await anna.get(`/v1/cases/${task.caseId}`).expect(200);
    const { body } = await anna
      .patch(`/v1/cases/${task.caseId}`)
      .set('if-match', String(found.headers['etag']))
      .send({ requisitionNumber: requisition })
      .expect(200);
    expect(body).toMatchObject({ requisitionNumber: requisition });
  });
});

describe('a task is taken with', () => {
  it('a deadline that is a day, which lasts to its end in Denmark', async () => {
    const { deadlines } = await taken({ deadlines: [{ name: 'contact', at: '2099-07-01' }] });
    expect(deadlines).toMatchObject([{ at: '2099-07-01T21:59:59.999Z', overdue: false }]);
  });

  it.each([
    [{ case: { ...(example.payload['case'] as object), damageDate: '0001-01-01T00:00:00' } }, 'case.damageDate'],
    [{ policyholder: { name: 'Bo', cvr: '123' } }, 'policyholder.cvr'],
  ])('an unusable optional field left out, and says which: %j', async (changes, field) => {
    const task = await taken(changes);
    const anna = await product.as('anna');
    const { body } = await anna.get(`/v1/tasks/${task.id}`).expect(200);
    expect(body).toMatchObject({ leftOut: [{ field }] });
  });

  it('a CVR number with its name in front', async () => {
    const task = await taken({ policyholder: { name: 'Bo', cvr: 'CVR 19319970' } });
    expect(task).toMatchObject({ policyholder: { cvr: '19319970' } });
  });

  it('values that are odd but legal, and every answer is as documented', async () => {
    const address = {
      street: 'x'.repeat(200),
      postalCode: '1'.repeat(20),
      city: 'y'.repeat(200),
      countryCode: 'z'.repeat(20),
    };
    const task = await taken({
      damageAddress: address,
      policy: { vatShare: 12.5 },
      deadlines: [{ name: 'd'.repeat(100), at: '2099-01-01' }],
      contacts: [{ name: 'c'.repeat(200), email: 'a@b.dk; c@d', phone: '20999111 / 31123456', address }],
      attachments: [{ name: 'n'.repeat(255), link: `https://x.example/${'l'.repeat(1900)}` }],
    });
    const anna = await product.as('anna');
    await anna.get(`/v1/tasks/${task.id}`).expect(200);
    const { body } = await anna.get(`/v1/cases/${task.caseId}`).expect(200);
    expect(body).toMatchObject({ contacts: [{ email: 'a@b.dk' }] });
    const { body: invoice } = await anna.post('/v1/invoices').send(invoiceOf(task.caseId)).expect(201);
    const { body: preview } = await anna
      .post(`/v1/invoices/${(invoice as { id: string }).id}/settlement-preview`)
      .expect(200);
    expect(preview).toMatchObject({ vatSharePercent: 12.5 });
  });

  it('an e-mail address and a phone that a debtor cannot have: the debtor can be put as it was read', async () => {
    const anna = await product.as('anna');
    const { body: settings, headers } = await anna.get('/v1/scalepoint-settings').expect(200);
    const { version: _, ...others } = settings as Record<string, unknown>;
    await anna
      .put('/v1/scalepoint-settings')
      .set('if-match', String(headers['etag']))
      .send({ ...others, caseDebtor: 'policyholder', createMissingDebtor: true })
      .expect(200);
    const policyholder = {
      name: 'n'.repeat(200),
      email: 'a@b.dk; c@d',
      phone: '20999111 / 31123456',
      mobile: `+45 (0)21436587 lok. 12 ${'.'.repeat(20)}`,
      address: { street: 'Ny Vej 1', postalCode: '1'.repeat(20), city: 'Odense' },
    };
    const task = await taken({ policyholder });
    expect(task).toMatchObject({ policyholder: { email: 'a@b.dk; c@d' } });
    const { body: opened } = await anna.get(`/v1/cases/${task.caseId}`).expect(200);
    const path = `/v1/directory/debtors/${(opened as { debtorId: string }).debtorId}`;
    const { body } = await anna.get(path).expect(200);
    expect(body).toMatchObject({ email: 'a@b.dk', address: null, phones: ['20999111 / 31123456'] });
    const {
      id: _id,
      version: _version,
      defaults: _defaults,
      cvrIsPlausible: _checked,
      ...facts
    } = body as Record<string, unknown>;
    await anna.put(path).send(facts).expect(200);
    for (const phone of ['31 12 34 56', '+4520999111 lok. 3', '+45 (0)31123456']) {
      const again = await taken({ policyholder: { name: 'En anden', phone } });
      expect((await anna.get(`/v1/cases/${again.caseId}`)).body).toMatchObject({ debtorReason: 'phone' });
    }
  });
});

describe('what was said by', () => {
  it('a cancelled task that is sent again is heard, and the task is reopened', async () => {
    const first = message({ revision: 1 });
    await postJson(first).expect(200);
    await postJson({ ...first, payload: { ...first.payload, kind: 'cancel', revision: 2 } }).expect(200);
    await postJson({ ...first, payload: { ...first.payload, revision: 3 } }).expect(200);
    await product.settled();
    const task = await ofScalepoint(first.payload['taskId']);
    expect(task).toMatchObject({
      status: 'cancelled',
      attention: [{ code: 'case-intake.sent-again-after-cancellation' }],
    });
    const anna = await product.as('anna');
    await anna.post(`/v1/tasks/${task.id}/reopening`).expect(200);
    await product.settled();
    expect(await ofScalepoint(first.payload['taskId'] as string)).toMatchObject({
      status: 'case-opened',
      attention: [],
    });
    await anna.post(`/v1/tasks/${task.id}/reopening`).expect(409);
  });

  it('a debtor is found in the old and the new spelling, and is not made twice', async () => {
    const anna = await product.as('anna');
    await anna
      .put('/v1/directory/debtors/snaab')
      .send({ name: 'Bo Snaabaek', address: { street: 'Aavej 2', postalCode: '5000', city: 'Odense' } })
      .expect(200);
    for (const q of ['snåbaek', 'Snaabaek', 'SNÅB']) {
      const { body } = await anna.get(`/v1/directory/debtors?q=${encodeURIComponent(q)}`).expect(200);
      expect((body as { items: object[] }).items).toMatchObject([{ id: 'snaab' }]);
    }
    const address = { street: 'Åvej 2, st.', postalCode: '5000', city: 'Odense' };
    const task = await taken({ policyholder: { name: 'Bo Snåbaek', address } });
    expect((await anna.get(`/v1/cases/${task.caseId}`)).body).toMatchObject({ debtorId: 'snaab' });
  });

  it('an address is found in the old and the new spelling', async () => {
    const task = await taken({
      damageAddress: { street: 'Kvaaseg\u00e5rdsvej 3', postalCode: '5000', city: 'Odense' },
    });
    const anna = await product.as('anna');
    for (const q of ['kv\u00e5seg\u00e5rd', 'kvaasegaard', 'kvaa', 'KV\u00c5SE']) {
      const { body } = await anna.get(`/v1/tasks?q=${encodeURIComponent(q)}`).expect(200);
      expect((body as { items: object[] }).items).toMatchObject([{ id: task.id }]);
    }
  });
});
