import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { MessageReader } from '../../libs/scalepoint-gateway/wire/message-reader.js';
import { until } from '../until.js';
import { runningProduct } from './running-api.js';

const product = runningProduct();
const CODE = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';

const example = (name: string) => readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8');

function push(body: string, company = 'demo') {
  return product
    .scalepoint()
    .post(`/scalepoint/v1/${company}/tasks`)
    .set('content-type', 'application/json')
    .send(body);
}

/** The example with a new task and claim. */
function variant(suffix: string, change: (payload: Record<string, unknown>) => void = () => {}): string {
  const text = example('task-new.json').replaceAll('3e9f01', `3e9f${suffix}`).replaceAll('20261124-07', `N-${suffix}`);
  const message = JSON.parse(text) as { payload: Record<string, unknown> };
  change(message.payload);
  return JSON.stringify(message);
}

async function listening(): Promise<Server> {
  const server = product.app.getHttpServer();
  if (!server.listening) await product.app.listen(0, '127.0.0.1');
  return server;
}

/** Sends raw bytes that no client would send, and returns the response. */
function exchanged(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1')
      .on('data', (chunk: Buffer) => (answer += chunk.toString()))
      .on('close', () => resolve(answer))
      .on('error', (error) => (answer === '' ? reject(error) : resolve(answer)));
    socket.write(bytes);
  });
}

type Item = Record<string, unknown>;
async function items(path: string, user = 'anna'): Promise<Item[]> {
  const { body } = await (await product.as(user)).get(path).expect(200);
  return (body as { items: Item[] }).items;
}
const caseOf = async (requisition: string) =>
  (await items('/v1/cases?limit=200')).filter((one) => one['requisitionNumber'] === requisition);
const taskOf = async (suffix: string) =>
  (await items('/v1/tasks?limit=200')).filter((one) => String(one['scalepointTaskId']).endsWith(suffix));

describe('a task from Scalepoint', () => {
  it('becomes one case, with the Scalepoint defaults over the values of the debtor', async () => {
    await push(example('task-new.json')).expect(200);
    await product.settled();
    expect(await caseOf('20261124-07-1')).toMatchObject([
      {
        name: 'Scalepoint: 20261124-07',
        debtorId: 'nordlys',
        caseManagerId: 'anna',
        caseGroupId: 'skade',
        priceGroupId: 'forsikring',
        markupGroupId: 'forsikring',
        departmentId: 'roskilde',
        carrierId: null,
        purposeId: null,
        damageAddress: { street: 'Strandstien 7', city: 'Rørvig' },
        origins: {
          caseManagerId: 'scalepointDefault',
          caseGroupId: 'scalepointDefault',
          priceGroupId: 'debtor',
          markupGroupId: 'debtor',
          departmentId: 'scalepointDefault',
          carrierId: 'none',
        },
      },
    ]);
    expect(await taskOf('3e9f01')).toMatchObject([
      { status: 'case-opened', attention: [], deadlines: [{ name: 'contact' }, { name: 'inspection' }] },
    ]);
  });

  it('is one task and one case however often and at once it comes, and every answer is the same', async () => {
    const body = variant('50');
    const answers = await Promise.all(Array.from({ length: 50 }, () => push(body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    await product.settled();
    expect(await taskOf('3e9f50')).toHaveLength(1);
    expect(await caseOf('N-50-1')).toHaveLength(1);
  });

  it('is not held back by a bad one in the same delivery', async () => {
    const { body } = await push(example('tasks-same-case.json')).expect(200);
    expect(body).toMatchObject({
      tasks: [
        { status: 'accepted' },
        { status: 'accepted' },
        {
          status: 'invalid',
          reasons: expect.arrayContaining([expect.objectContaining({ pointer: '/payload/tasks/2/taskId' })]),
        },
      ],
    });
    await product.settled();
    expect(await caseOf('20261124-09-1')).toHaveLength(1);
    expect(await caseOf('20261124-09-2')).toHaveLength(1);
  });

  it('follows updates and cancellations, also when they come first', async () => {
    const order = ['update', 'new', 'cancel'] as const;
    for (const [index, kind] of order.entries()) {
      const body = variant('66', (payload) => {
        payload['kind'] = kind;
        payload['revision'] = kind === 'new' ? 1 : 2 + index;
        if (kind === 'update') (payload['case'] as Item)['damageDescription'] = 'Nyere';
      });
      await push(body).expect(200);
      await product.settled();
    }
    expect(await taskOf('3e9f66')).toMatchObject([{ status: 'cancelled' }]);
    const [opened] = await caseOf('N-66-1');
    expect(opened?.['description']).toContain('Nyere');
    expect(opened?.['flags']).toEqual(['task-cancelled']);
  });

  it('carries a moved damage address over, and an update without anything for the case changes nothing', async () => {
    const revise = (revision: number, change: (payload: Record<string, unknown>) => void) =>
      push(
        variant('55', (payload) => {
          payload['kind'] = revision === 1 ? 'new' : 'update';
          payload['revision'] = revision;
          change(payload);
        }),
      ).expect(200);
    await revise(1, (payload) => delete payload['damageAddress']);
    await product.settled();
    expect(await caseOf('N-55-1')).toMatchObject([{ damageAddress: null, origins: { damageAddress: 'debtor' } }]);
    await revise(2, () => {});
    await product.settled();
    const [moved] = await caseOf('N-55-1');
    expect(moved).toMatchObject({ damageAddress: { city: 'Rørvig' }, origins: { damageAddress: 'task' } });
    await revise(3, (payload) => (payload['note'] = 'Ring før kl. 9'));
    await product.settled();
    expect(await caseOf('N-55-1')).toMatchObject([{ version: moved?.['version'] }]);
    const [event] = await product.database.sql(
      `select actor from platform.event where type = 'case-intake.task-updated.v1' limit 1`,
    );
    expect(event).toEqual({ actor: 'scalepoint' });
  });

  it('is overdue once one of its deadlines has passed', async () => {
    const body = variant('77', (payload) => {
      payload['deadlines'] = [
        { name: 'contact', at: '2020-01-01T12:00:00Z' },
        { name: 'inspection', at: '2099-01-01T12:00:00Z' },
      ];
    });
    await push(body).expect(200);
    const deadlines = [{ overdue: true }, { overdue: false }];
    expect(await taskOf('3e9f77')).toMatchObject([{ overdue: true, deadlines }]);
  });

  it('comes as a multipart form, and as one too large to read', async () => {
    const taskId = '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f88';
    const json = example('task-minimal.json')
      .replace(/"taskId": "[^"]+"/, `"taskId": "${taskId}"`)
      .replaceAll('20261124-08', 'FORM-1');
    const { payload } = JSON.parse(json) as { payload: object };
    const send = (jsonString: string) =>
      product
        .scalepoint()
        .post('/scalepoint/v1/demo/tasks')
        .field('securityToken', CODE)
        .field('jsonString', jsonString);
    const { body } = await send(JSON.stringify(payload)).expect(200);
    expect(body).toMatchObject({ tasks: [{ taskId, status: 'accepted' }] });
    const tooLarge = await send('æ'.repeat(6_000_000)).catch((error: unknown) => error);
    // The response may arrive while the sender is still sending.
    if (!(tooLarge instanceof Error)) expect(tooLarge).toMatchObject({ status: 413 });
  });

  it('comes as a form with XML too', async () => {
    const form = { securityToken: CODE, xmlString: example('service-tasks.xml') };
    const { body } = await product.scalepoint().post('/scalepoint/v1/demo/tasks').type('form').send(form).expect(200);
    expect(body).toMatchObject({ tasks: [{ status: 'accepted' }, { status: 'accepted' }] });
  });
});

describe('tasks of a policyholder whom the ERP does not know', () => {
  it('create the debtor once, also when they come at once', async () => {
    // Tasks of the tests before would get a debtor by the settings of this one.
    await product.settled();
    const anna = await product.as('anna');
    const { body } = await anna.get('/v1/scalepoint-settings').expect(200);
    const { version: _, ...choices } = body as Item;
    const save = (caseDebtor: string) =>
      anna
        .put('/v1/scalepoint-settings')
        .set('if-match', '*')
        .send({ ...choices, caseDebtor })
        .expect(200);
    const tokens = await product.database.sql('update tokens.security_token set debtor_id = null returning id');
    expect(tokens).not.toEqual([]);
    await save('policyholder');
    const suffixes = ['91', '92', '93', '94', '95'];
    await Promise.all(suffixes.map((suffix) => push(variant(suffix)).expect(200)));
    const casesOfAll = () => Promise.all(suffixes.map((suffix) => caseOf(`N-${suffix}-1`)));
    // One that lost to the others too often is retried later, which `settled` does not wait for.
    await until(async () => (await casesOfAll()).flat().length === suffixes.length);
    const debtors = await items('/v1/directory/debtors?q=Bækgård');
    expect(debtors).toMatchObject([{ name: 'Åse Ørskov Bækgård' }]);
    const cases = await casesOfAll();
    expect(new Set(cases.flat().map(({ debtorId }) => debtorId))).toEqual(new Set([debtors[0]?.['id']]));
    expect(cases.flat()).toHaveLength(suffixes.length);
    await product.database.sql(`update tokens.security_token set debtor_id = alias`);
    await save('insurer');
  });
});

describe('a task without a case group', () => {
  it('needs attention that names the field, and gets its case once the default is set', async () => {
    const anna = await product.as('anna');
    const { body: settings } = await anna.get('/v1/scalepoint-settings').expect(200);
    const { version: _, ...choices } = settings as Item;
    const save = (caseGroupId: string | null) =>
      anna
        .put('/v1/scalepoint-settings')
        .set('if-match', '*')
        .send({ ...choices, caseGroupId })
        .expect(200);
    const { body: debtor } = await anna
      .put('/v1/directory/debtors/nordlys')
      .send({ name: 'Nordlys Forsikring', cvr: '12345674' })
      .expect(200);
    expect(debtor).toMatchObject({ id: 'nordlys' });
    await save(null);
    await push(example('task-minimal.json')).expect(200);
    await product.settled();
    const [task] = await taskOf('3e9f02');
    expect(task).toMatchObject({
      status: 'needs-attention',
      attention: [{ code: 'case-intake.case-group-missing', field: 'caseGroupId' }],
    });
    await save('skade');
    const { body } = await anna.post(`/v1/tasks/${String(task?.['id'])}/retry`).expect(200);
    expect(body).toMatchObject({ status: 'case-opened', attention: [] });
    expect(await caseOf('20261124-08-1')).toHaveLength(1);
    await anna.post(`/v1/tasks/${String(task?.['id'])}/retry`).expect(409);
  });
});

describe('a task of one insurer', () => {
  const HAVBLIK = '3d1c9a84-52b7-4f0e-8a61-7e0b6c2d4f21';
  const fromHavblik = (body: string) => body.replace(CODE, HAVBLIK).replaceAll('"nordlys', '"havblik');
  const detail = async (suffix: string) => {
    const [task] = await taskOf(suffix);
    return (await (await product.as('anna')).get(`/v1/tasks/${String(task?.['id'])}`).expect(200)).body as Item;
  };
  const change = (suffix: string, kind: string, note: string, revision: number) =>
    variant(suffix, (payload) => Object.assign(payload, { kind, note, revision }));

  it('is not changed or cancelled by another insurer with its own code: a person decides', async () => {
    await push(variant('a1')).expect(200);
    await product.settled();
    const anna = await product.as('anna');
    const before = await detail('3e9fa1');
    const needsAttention = async () => ((await anna.get('/v1/tasks/counts')).body as Item)['needsAttention'] as number;
    const counted = await needsAttention();
    const update = fromHavblik(change('a1', 'update', 'Fra Havblik', 9));
    const answer = await push(update).expect(200);
    expect(answer.body).toMatchObject({ tasks: [{ status: 'accepted', reasons: [] }] });
    expect(JSON.stringify(answer.body)).not.toMatch(/nordlys|another/i);
    await push(update).expect(200);
    await push(fromHavblik(change('a1', 'cancel', 'Annulleret', 10))).expect(200);
    await product.settled();
    const after = await detail('3e9fa1');
    expect(after).toMatchObject({
      status: before['status'],
      insurerName: 'Nordlys Forsikring',
      note: before['note'],
      attention: [
        { code: 'case-intake.sent-by-another-insurer', detail: expect.stringContaining('Havblik') as unknown },
        { code: 'case-intake.sent-by-another-insurer' },
      ],
      foreignDeliveries: [
        { insurerName: 'Havblik Forsikring', kind: 'update', decision: null },
        { insurerName: 'Havblik Forsikring', kind: 'cancel', decision: null },
      ],
    });
    expect(await needsAttention()).toBe(counted + 1);
    expect((await items('/v1/tasks?attention=true')).map(({ scalepointTaskId }) => scalepointTaskId)).toContain(
      after['scalepointTaskId'],
    );
    const deliveries = await items('/v1/deliveries?limit=5');
    expect(deliveries.filter(({ results }) => (results as Item[])[0]?.['status'] === 'held')).toHaveLength(2);

    const [first, second] = after['foreignDeliveries'] as { deliveryId: string }[];
    const decide = (delivery: string | undefined, what: string) =>
      anna.post(`/v1/tasks/${String(after['id'])}/foreign-deliveries/${String(delivery)}/${what}`);
    await decide(second?.deliveryId, 'dismissal').expect(428);
    await decide(second?.deliveryId, 'dismissal').set('if-match', '"1"').expect(412);
    const bo = await product.as('bo');
    await bo
      .post(`/v1/tasks/${String(after['id'])}/foreign-deliveries/${String(first?.deliveryId)}/acceptance`)
      .set('if-match', '*')
      .expect(403);
    await decide(second?.deliveryId, 'dismissal')
      .set('if-match', `"${String(after['version'])}"`)
      .expect(200);
    await decide(second?.deliveryId, 'dismissal').set('if-match', '*').expect(404);
    const applied = await decide(first?.deliveryId, 'acceptance').set('if-match', '*').expect(200);
    expect(applied.body).toMatchObject({ insurerName: 'Havblik Forsikring', attention: [], status: before['status'] });
    expect(await detail('3e9fa1')).toMatchObject({
      note: 'Fra Havblik',
      foreignDeliveries: [{ decision: 'accepted' }, { decision: 'dismissed' }],
    });
    const timeline = await items(`/v1/tasks/${String(after['id'])}/timeline?limit=50`);
    expect(timeline.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'Et andet forsikringsselskab sendte en meddelelse om opgaven',
        'Meddelelsen fra et andet forsikringsselskab blev anvendt',
        'Meddelelsen fra et andet forsikringsselskab blev afvist',
      ]),
    );
  });

  it('is of the insurer that introduced it, though another one’s update came first', async () => {
    await push(fromHavblik(change('a2', 'update', 'Fra Havblik', 9))).expect(200);
    expect(await detail('3e9fa2')).toMatchObject({ status: 'waiting', foreignDeliveries: [] });
    await push(variant('a2')).expect(200);
    await product.settled();
    expect(await detail('3e9fa2')).toMatchObject({
      status: 'case-opened',
      insurerName: 'Nordlys Forsikring',
      note: 'Nøgle hos nabo i nr. 9.',
      attention: [{ code: 'case-intake.sent-by-another-insurer' }],
    });
  });
});

describe('a task with fields that cannot be used', () => {
  const unusable = (payload: Record<string, unknown>) => {
    const { taskId } = payload;
    payload['taskId'] = ` {${String(taskId).toUpperCase()}} `;
    Object.assign(payload['policyholder'] as object, { cvr: '123456789' });
    Object.assign(payload['case'] as object, { damageDate: '2026-02-30' });
    Object.assign(payload['policy'] as object, { number: 4405 });
  };

  it('is taken, and what was left out is named to the sender and on the task', async () => {
    const { body } = await push(variant('b1', unusable)).expect(200);
    expect(body).toMatchObject({
      tasks: [
        {
          taskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9fb1',
          status: 'accepted',
          reasons: [
            { pointer: '/payload/case/damageDate', code: 'not-a-day', detail: expect.any(String) as unknown },
            { pointer: '/payload/policyholder/cvr', code: 'not-a-cvr' },
          ],
        },
      ],
    });
    await product.settled();
    const [task] = await taskOf('3e9fb1');
    expect(task).toMatchObject({ status: 'case-opened', policyNumber: '4405' });
    const anna = await product.as('anna');
    const found = await anna
      .get(`/v1/tasks/${String(task?.['id'])}`)
      .set('accept-language', 'en')
      .expect(200);
    expect(found.body).toMatchObject({
      leftOut: [
        { field: 'case.damageDate', code: 'not-a-day' },
        {
          field: 'policyholder.cvr',
          code: 'not-a-cvr',
          detail: expect.stringMatching(/^policyholder\.cvr: Must/) as unknown,
        },
      ],
    });
  });

  it('is taken without its number and alias too, which are named', async () => {
    const without = variant('b2', (payload) => {
      delete payload['referenceNumber'];
      delete payload['insuranceCompany'];
    });
    const { body } = await push(without).expect(200);
    expect(body).toMatchObject({
      tasks: [{ status: 'accepted', reasons: [{ code: 'required' }, { code: 'required' }] }],
    });
    await product.settled();
    expect(await taskOf('3e9fb2')).toMatchObject([{ status: 'case-opened' }]);
  });
});

describe('a delivery that cannot be used', () => {
  it('counts in the overview and at the connection until it is resolved', async () => {
    const anna = await product.as('anna');
    const seen = async () => {
      const { body: counts } = await anna.get('/v1/tasks/counts').expect(200);
      const nordlys = (await items('/v1/connections')).find((one) => one['insurerName'] === 'Nordlys Forsikring');
      return { overview: (counts as Item)['failedDeliveries'], connection: nordlys };
    };
    // No field of the third task of an example was usable.
    for (const { id } of await items('/v1/deliveries?unresolved=true&limit=200')) {
      await anna.post(`/v1/deliveries/${String(id)}/resolution`).expect(200);
    }
    const before = await seen();
    expect(before).toMatchObject({ overview: 0, connection: { failedDeliveries: 0 } });
    await push(variant('c1', (payload) => (payload['taskId'] = 'nr. 1'))).expect(200);
    expect(await seen()).toMatchObject({
      overview: 1,
      connection: {
        state: 'failing',
        failedDeliveries: 1,
        lastErrorAt: expect.any(String) as unknown,
        lastError: { code: 'gateway.delivery-failed' },
      },
    });
    await push(
      JSON.stringify({
        securityToken: CODE,
        payload: { tasks: [JSON.parse(variant('c2')), {}].map((one) => (one as Item)['payload'] ?? one) },
      }),
    ).expect(200);
    expect(await seen()).toMatchObject({ overview: 2, connection: { failedDeliveries: 2 } });
    // Behind a wrong code there may be a task that never came, so what was refused is counted, too.
    await push(variant('c3').replace(CODE, 'forkert-kode'));
    expect(await seen()).toMatchObject({ overview: 3, connection: { failedDeliveries: 2 } });
    const failed = await items('/v1/deliveries?unresolved=true');
    expect(failed.map(({ state }) => state)).toEqual(['refused', 'processed', 'failed']);
    for (const { id } of failed) {
      const { body } = await anna.post(`/v1/deliveries/${String(id)}/resolution`).expect(200);
      expect(body).toMatchObject({ id, resolvedAt: expect.any(String) as unknown });
    }
    expect(await seen()).toMatchObject({
      overview: 0,
      connection: { state: 'ok', failedDeliveries: 0, lastError: null },
    });
    await (await product.as('bo')).post(`/v1/deliveries/${String(failed[0]?.['id'])}/resolution`).expect(403);
  });
});

describe('ids', () => {
  it('that cannot stand in a path are refused by every call that takes one of the caller’s', async () => {
    const anna = await product.as('anna');
    for (const id of ['..%2f..', 'a%2Fb', '%00', 'anna%E2%80%8B', '%20anna', 'a%5Cb', 'x'.repeat(65)]) {
      for (const path of [`/v1/users/${id}`, `/v1/directory/debtors/${id}`]) {
        const { body } = await anna.put(path).send({ name: 'Anna' }).expect(400);
        expect(body).toMatchObject({ errors: [{ pointer: '/id' }] });
      }
      await anna.get(`/v1/directory/debtors/${id}`).expect(400);
    }
  });

  it('with invisible characters are refused where people type them', async () => {
    const anna = await product.as('anna');
    const name = (scalepointUsername: string) =>
      anna.put('/v1/users/anna/scalepoint-username').set('if-match', '*').send({ scalepointUsername });
    for (const invisible of ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u0000', '\u0007']) {
      const { body } = await name(`an${invisible}na`).expect(400);
      expect(body).toMatchObject({ errors: [{ pointer: '/scalepointUsername', code: 'invisible-characters' }] });
    }
    const [task] = await taskOf('3e9f01');
    // A message is text: such characters join the family emoji in it.
    const text = 'Familien 👨‍👩‍👧 er hjemme';
    const { body } = await anna
      .post(`/v1/tasks/${String(task?.['id'])}/messages`)
      .send({ text })
      .expect(201);
    expect(body).toMatchObject({ text });
  });

  it('of another company, or of nothing, are not found by any call that takes one', async () => {
    const anna = await product.as('anna');
    const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as {
      paths: Record<
        string,
        Record<string, { requestBody?: object; parameters?: { name: string; in: string; schema: Item }[] }>
      >;
    };
    const nowhere = '01997c00-0000-7000-8000-00000000dead';
    const asked = Object.entries(paths).flatMap(([path, calls]) =>
      Object.entries(calls).flatMap(([method, { requestBody, parameters = [] }]) => {
        const ids = parameters.filter((one) => one.in === 'path');
        const isById = ids.length > 0 && ids.every(({ schema }) => schema['format'] === 'uuid');
        return isById && !requestBody && method !== 'delete'
          ? [{ method, path: path.replaceAll(/\{\w+\}/g, nowhere) }]
          : [];
      }),
    );
    expect(asked.length).toBeGreaterThan(20);
    for (const { method, path } of asked) {
      const { status, body } = await (method === 'get' ? anna.get(path) : anna.post(path).set('if-match', '*'));
      // Where versions are compared, `If-Match: *` of nothing is that answer.
      const found = (body as { code: string }).code === 'http.no-such-version' ? 404 : status;
      expect({ method, path, status: found }).toEqual({ method, path, status: 404 });
    }
  });

  it('of an event feed are one step of an address', async () => {
    const anna = await product.as('anna');
    for (const tenant of ['.', '..', '../x', 'a/b', 'a\\b', '%2e%2e', 'a%2fb', '', 'a\u200bb']) {
      await anna.put('/v1/event-source').set('if-match', '*').send({ tenant, active: false }).expect(400);
    }
    await anna.put('/v1/event-source').set('if-match', '*').send({ tenant: 'demo.v1', active: false }).expect(200);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'an unknown token',
      example('task-new.json').replace(CODE, 'wrong-code-wrong-code'),
      'demo',
      401,
      'tokens.unknown-token',
    ],
    ['a company with the module off', example('task-new.json'), 'nabo', 403, 'subscription.module-not-active'],
    ['an unknown company key', example('task-new.json'), 'ingen', 404, 'gateway.unknown-company-key'],
    ['broken JSON', '{"securityToken": ', 'demo', 400, 'http.malformed-json'],
    ['eleven megabytes', `"${'a'.repeat(11 * 1024 * 1024)}"`, 'demo', 413, 'http.body-too-large'],
  ])('%s is a problem and is recorded', async (_, body, company, status, code) => {
    const answer = await push(body, company)
      .expect(status)
      .expect('content-type', /problem\+json/);
    expect(answer.body).toMatchObject({ code, status });
    const recorded = await product.database.sql(
      `select reason->>'code' as code from scalepoint_gateway.delivery where state = 'refused'
       union all select reason_code from scalepoint_gateway.stray_delivery`,
    );
    expect(recorded).toContainEqual({ code });
  });

  const UNKNOWN = '9b1de2c4-77aa-4f0e-8f3c-5a6b7c8d9e0f';
  const form = 'application/x-www-form-urlencoded';
  const task = (more: object) => ({ taskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3eff01', kind: 'cancel', ...more });
  const inJson = (payload: object, more: object = {}) => JSON.stringify({ ...more, payload });
  const inXml = (xml: string) => new URLSearchParams({ xmlString: xml }).toString();

  // A company's own code is masked wherever it occurs; an unknown one by the name of its field.
  it.each<[string, string, string, Record<string, string>?]>([
    ['a header', 'application/json', inJson(task({})), { 'x-security-token': 'THE-CODE', authorization: 'THE-CODE' }],
    ['the Content-Type', 'application/json; securityToken=THE-CODE', '{'],
    ['the payload', 'application/json', inJson(task({ securityToken: 'THE-CODE' }))],
    ['a field "token"', 'application/json', inJson(task({}), { token: 'THE-CODE' })],
    ['a field that is misspelt', 'application/json', inJson(task({}), { secruityTokn: 'THE-CODE' })],
    ['a field of a field', 'application/json', inJson(task({}), { security_token: { value: ['THE-CODE'] } })],
    ['a note', 'application/json', inJson(task({ note: 'Vores sikkerhedskode er THE-CODE' }))],
    ['JSON that breaks off', 'application/json', '{"a":1,"securityToken":"THE-CODE","b":'],
    ['UTF-16', 'application/json', Buffer.from('{"securityToken":"THE-CODE"}', 'utf16le').toString('latin1')],
    ['an attribute of the XML', form, inXml('<serviceTasks token="THE-CODE"/>')],
    ['a text of the XML', form, inXml('<serviceTasks><Token>THE-CODE</Token></serviceTasks>')],
    ['XML that breaks off', form, inXml('<serviceTasks security-token="THE-CODE"><a')],
    ['a field of a form that is misspelt', form, 'securitytoken=THE-CODE&secToken=THE-CODE&x=1'],
  ])('keeps no code that was sent in %s', async (_, contentType, text, headers = {}) => {
    for (const code of [CODE, UNKNOWN]) {
      const put = (value: string) =>
        value.replaceAll('THE-CODE', code).replaceAll([...'THE-CODE'].join('\0'), [...code].join('\0'));
      const set = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, put(value)]));
      const answer = await product
        .scalepoint()
        .post(`/scalepoint/v1/demo/tasks?securityToken=${code}`)
        .set({ ...set, 'content-type': put(contentType) })
        .send(put(text));
      expect(answer.status).toBeGreaterThanOrEqual(400);
      const kept = await product.database.sql(
        `select raw, content_type, reason::text from scalepoint_gateway.delivery order by id desc limit 1`,
      );
      expect(JSON.stringify(kept)).not.toContain(code);
    }
  });

  it('stores no known code of a rejected delivery, wherever it occurs, and none that is sent as a company key', async () => {
    await push(inJson(task({ note: `ring ${CODE.toUpperCase()}` }))).expect(401);
    await push(`[${CODE}, nothing`).expect(400);
    await push('{}', UNKNOWN).expect(404);
    const kept = await product.database.sql(
      `select raw as text from scalepoint_gateway.delivery where raw ilike $1
       union all select company_key from scalepoint_gateway.stray_delivery where company_key = $2`,
      [`%${CODE}%`, UNKNOWN],
    );
    expect(kept).toEqual([]);
  });

  it('records a body that says it has three gigabytes, and answers as to any that is too large', async () => {
    const { port } = (await listening()).address() as AddressInfo;
    const head = 'POST /scalepoint/v1/demo/tasks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const answer = await exchanged(port, `${head}Content-Length: 3000000000\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(answer).toContain('"http.body-too-large"');
    const [kept] = await product.database.sql(
      `select reason->>'code' as code, size from scalepoint_gateway.delivery order by id desc limit 1`,
    );
    expect(kept).toEqual({ code: 'http.body-too-large', size: 2_147_483_647 });
  });

  it('does not read a large message whose code is unknown', async () => {
    const readers = product.app.get(MessageReader, { strict: false });
    const read = jest.spyOn(readers, 'push');
    const body = { securityToken: UNKNOWN, payload: task({ note: 'x'.repeat(9_000_000) }) };
    await push(JSON.stringify(body)).expect(401);
    expect(read).not.toHaveBeenCalled();
    await push(JSON.stringify({ ...body, securityToken: CODE })).expect(200);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });

  it('is a form of two million boundaries', async () => {
    const { body } = await product
      .scalepoint()
      .post('/scalepoint/v1/demo/tasks')
      .set('content-type', 'multipart/form-data; boundary=b')
      .send('--b\r\n'.repeat(2_080_000))
      .expect(400);
    expect(body).toMatchObject({ code: 'gateway.unreadable-body', detail: expect.stringContaining('over 20 fields') });
  });

  it('is one task of 200 with a forbidden property, and the others are taken', async () => {
    const { payload } = JSON.parse(example('task-new.json')) as { payload: object };
    const tasks = Array.from({ length: 200 }, (_, n) => ({
      ...payload,
      taskId: `5b1f0c9e-3a77-4c06-8c62-0d1c6b${String(n).padStart(6, '0')}`,
      kind: 'cancel',
    }));
    const text = JSON.stringify({ securityToken: CODE, payload: { tasks } });
    const [before, after] = text.split('"taskId":"5b1f0c9e-3a77-4c06-8c62-0d1c6b000017"');
    const { body } = await push(
      `${before}"taskId":"5b1f0c9e-3a77-4c06-8c62-0d1c6b000017","case":{"__proto__":{"admin":true}},"x":1${after}`.replace(
        /("x":1,[^}]*?)"case":\{/,
        '$1"other":{',
      ),
    ).expect(200);
    const answers = (body as { tasks: { status: string; reasons: { pointer: string; code: string }[] }[] }).tasks;
    const invalid = answers.flatMap(({ status, reasons }, n) => (status === 'invalid' ? [{ n, reasons }] : []));
    expect(answers).toHaveLength(200);
    expect(invalid).toMatchObject([
      { n: 17, reasons: [{ pointer: '/payload/tasks/17/case/__proto__', code: 'forbidden-property' }] },
    ]);
  });

  it('leaves no code of a token in logs, tables or answers', async () => {
    const tables = await product.database.sql(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const rows = await product.database.sql(`select t::text as row from ${String(name)} t where t::text like $1`, [
        `%${CODE}%`,
      ]);
      expect({ name, rows }).toEqual({ name, rows: [] });
    }
    expect(product.log.join('')).not.toContain(CODE);
    const { text } = await (await product.as('anna')).get('/v1/security-tokens').expect(200);
    expect(text).toContain('••••7a10');
    expect(text).not.toContain(CODE);
  });

  it('is kept from users without the permission and from other companies', async () => {
    const [task] = await taskOf('3e9f01');
    const bo = await product.as('bo');
    const { body } = await bo.post(`/v1/tasks/${String(task?.['id'])}/retry`).expect(403);
    expect(JSON.stringify(body)).toContain('tasks:manage');
    const nina = await product.as('nina');
    await nina.get('/v1/tasks').expect(403);
    await nina.post('/v1/subscription/activation').send({ registration: 'contractorAdjuster' }).expect(200);
    expect(await items('/v1/tasks', 'nina')).toEqual([]);
    await nina.get(`/v1/tasks/${String(task?.['id'])}`).expect(404);
    const [connection] = await items('/v1/connections');
    await nina.post(`/v1/connections/${String(connection?.['insurerId'])}/test`).expect(404);
  });
});
