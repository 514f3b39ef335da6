import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { TaskDelivery } from '#case-intake/contracts';
import { DomainError } from '#shared-kernel';
import { contentFingerprint } from './task-identity.js';
import { type JsonPush, parseJsonPush } from './json-push.js';

const TOKEN = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';

function sample(name: string): Buffer {
  return readFileSync(new URL(`samples/${name}`, import.meta.url));
}

type Message = Record<string, unknown> & { payload: Record<string, unknown> };

function messageOf(name: string): Message {
  return JSON.parse(sample(name).toString()) as Message;
}

function push(message: unknown): JsonPush {
  return parseJsonPush(Buffer.from(JSON.stringify(message)));
}

function onlyTask({ tasks: [read, ...others] }: JsonPush): TaskDelivery {
  if (!read?.ok || others.length > 0) throw new Error(`not one usable task: ${JSON.stringify(read)}`);
  return read.task;
}

function reasonsOf({ tasks: [read] }: JsonPush): string[] {
  return read?.ok === false ? read.reasons.map(({ pointer, code }) => `${pointer} ${code}`) : [];
}

function leftOutOf({ tasks: [read] }: JsonPush): string[] {
  return read?.ok ? read.leftOut.map(({ pointer, code }) => `${pointer} ${code}`) : [];
}

/** The message of a complete task, changed at one path (`case.number`). */
function changed(path: string, value: unknown, name = 'task-new.json'): Message {
  const message = messageOf(name);
  const names = path.split('.');
  const last = names.pop() ?? '';
  let inside: Record<string, unknown> = message.payload;
  for (const step of names) inside = inside[step] as Record<string, unknown>;
  if (value === undefined) delete inside[last];
  else inside[last] = value;
  return message;
}

function refusalOf(body: string | Buffer): DomainError {
  try {
    parseJsonPush(Buffer.from(body));
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('parseJsonPush', () => {
  it('reads a task with all fields', () => {
    const read = parseJsonPush(sample('task-new.json'));
    expect(read).toMatchObject({ securityToken: TOKEN, timestamp: '2026-11-24T08:15:30.1234567+01:00' });
    expect(onlyTask(read)).toEqual({
      scalepointTaskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01',
      kind: 'new',
      revision: 1,
      sentAt: '2026-11-24T07:15:30.123Z',
      referenceNumber: '20261124-07-1',
      taskType: 'Reparation',
      scalepointCaseId: 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11',
      scalepointCaseNumber: '20261124-07',
      scalepointUrl: 'https://scalepoint.example/ecx/case/c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11',
      damageCause: 'Vand',
      damageCategory: 'Rørskade',
      damageType: 'Skjult rørskade',
      damageDescription: 'Utæt rør under gulv i bryggers.\nGulvvarmen taber tryk; fugt målt ved væg mod køkken.',
      responsibility: 'Dækket efter besigtigelse',
      damageDate: '2026-11-21',
      insurer: {
        alias: 'nordlys',
        subAlias: 'nordlys-privat',
        name: 'Nordlys Forsikring',
        subName: 'Nordlys Privat',
        cvr: '12345674',
        externalId: null,
      },
      policy: { number: '4405.09228', type: 'Hus', vatShare: 0 },
      policyholder: {
        name: 'Åse Ørskov Bækgård',
        cvr: null,
        phone: '12 34 56 78',
        mobile: '+45 21 43 65 87',
        email: 'aase@example.dk',
        address: {
          street: 'Søndre Æblevej 12B',
          street2: '2. tv.',
          postalCode: '0800',
          city: 'Høje Taastrup',
          countryCode: null,
        },
      },
      damageAddress: { street: 'Strandstien 7', street2: null, postalCode: '4581', city: 'Rørvig', countryCode: null },
      contacts: [
        {
          role: 'Vicevært',
          name: 'Jørgen Ø. Aagaard',
          phone: '004512345679',
          mobile: null,
          email: null,
          address: null,
        },
      ],
      claimHandler: { name: 'Mette Kjær', email: 'mk@nordlys.example', phone: '70 10 20 30' },
      deductible: { amount: 250_000, collectedBy: 'servicePartner' },
      approvedAmount: null,
      deadlines: [
        { name: 'contact', at: '2026-11-26T15:00:00.000Z' },
        { name: 'inspection', at: '2026-12-01T15:00:00.000Z' },
      ],
      attachments: [{ name: 'foto 1.jpg', link: 'https://scalepoint.example/files/1.jpg' }],
      note: 'Nøgle hos nabo i nr. 9.',
      customerNote: null,
      invoicePaidBy: null,
      replyAddress: null,
      serviceLines: [],
      leftOut: [],
    });
  });

  it('reads a task with only the required fields', () => {
    const task = onlyTask(parseJsonPush(sample('task-minimal.json')));
    expect(task).toMatchObject({ kind: 'new', revision: null, policyholder: { name: null, address: null } });
    expect(task).toMatchObject({ damageAddress: null, claimHandler: null, deductible: null, contacts: [] });
    expect(JSON.stringify(task)).not.toContain('""');
  });

  it('reads an update and a cancellation', () => {
    expect(onlyTask(parseJsonPush(sample('task-update.json')))).toMatchObject({ kind: 'update', revision: 2 });
    expect(onlyTask(parseJsonPush(sample('task-cancel.json')))).toMatchObject({
      kind: 'cancel',
      note: 'Oprettet ved en fejl',
    });
  });

  it('accepts the valid tasks of a delivery and reports the errors of the invalid one', () => {
    const { tasks } = parseJsonPush(sample('tasks-same-case.json'));
    expect(tasks.map(({ ok }) => ok)).toEqual([true, true, false]);
    const bad = tasks[2];
    if (bad?.ok !== false) throw new Error('the third task was to be refused');
    expect(bad.scalepointTaskId).toBeNull();
    expect(bad.reasons.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/payload/tasks/2/taskId', 'not-a-uuid'],
      ['/payload/tasks/2/case/id', 'required'],
    ]);
    expect(bad.reasons[0]?.da).toMatch(/^taskId: Skal være et GUID/);
    expect(bad.reasons[0]?.en).toMatch(/^taskId: Must be a GUID/);
  });

  it.each([
    ['taskId', undefined, '/payload/taskId required'],
    ['taskId', '', '/payload/taskId required'],
    ['taskId', '00000000-0000-0000-0000-000000000000', '/payload/taskId not-a-uuid'],
    ['taskId', 5, '/payload/taskId not-text'],
    ['kind', 'closed', '/payload/kind not-one-of'],
  ])('rejects a task with %s = %j', (path, value, reason) => {
    const read = push(changed(path, value));
    expect(reasonsOf(read)[0]).toBe(reason);
  });

  it.each([
    ['revision', 1.5, '/payload/revision not-an-integer'],
    ['revision', -1, '/payload/revision out-of-range'],
    ['revision', 2 ** 31, '/payload/revision out-of-range'],
    ['referenceNumber', null, '/payload/referenceNumber required'],
    ['referenceNumber', '  ', '/payload/referenceNumber required'],
    ['referenceNumber', 'x'.repeat(101), '/payload/referenceNumber cut'],
    ['case', undefined, '/payload/case/id required'],
    ['case', [], '/payload/case not-an-object'],
    ['case', 'x', '/payload/case not-an-object'],
    ['case.id', 'c0a8f7d2', '/payload/case/id not-a-uuid'],
    ['case.number', '', '/payload/case/number required'],
    ['case.url', 'javascript:alert(1)', '/payload/case/url not-a-link'],
    ['case.damageDate', '2026-02-30', '/payload/case/damageDate not-a-day'],
    ['case.damageDescription', 'x'.repeat(20_001), '/payload/case/damageDescription cut'],
    ['insuranceCompany.alias', undefined, '/payload/insuranceCompany/alias required'],
    ['insuranceCompany', 17, '/payload/insuranceCompany not-an-object'],
    ['insuranceCompany.cvr', '1234567', '/payload/insuranceCompany/cvr not-a-cvr'],
    ['policy.vatShare', 101, '/payload/policy/vatShare out-of-range'],
    ['policyholder.name', 'x'.repeat(201), '/payload/policyholder/name cut'],
    ['policyholder.address.city', {}, '/payload/policyholder/address/city not-text'],
    ['contacts', {}, '/payload/contacts not-a-list'],
    ['contacts', [{}, null], '/payload/contacts/1 not-an-object'],
    ['contacts', [[{}]], '/payload/contacts/0 not-an-object'],
    ['deductible', {}, '/payload/deductible/amount required'],
    ['deductible.amount', '1.500,00', '/payload/deductible/amount not-an-amount'],
    ['deductible.amount', '-1.00', '/payload/deductible/amount not-an-amount'],
    ['deductible.amount', '1.500', '/payload/deductible/amount not-an-amount'],
    ['deductible.amount', '1.005', '/payload/deductible/amount not-an-amount'],
    ['deductible.collectedBy', 'nobody', '/payload/deductible/collectedBy not-one-of'],
    ['approvedAmount', '1e3', '/payload/approvedAmount not-an-amount'],
    ['deadlines', [{ name: 'contact' }], '/payload/deadlines/0/at required'],
    ['deadlines', [{ name: 'contact', at: 'snart' }], '/payload/deadlines/0/at not-an-instant'],
    ['attachments', [{ name: 'foto' }], '/payload/attachments/0/link required'],
    ['attachments', Array(101).fill({ link: 'https://x.example' }), '/payload/attachments too-many'],
    ['policyholder.cvr', '00000000', '/payload/policyholder/cvr not-a-cvr'],
    ['policyholder.email', 'ved ikke', '/payload/policyholder/email not-an-email'],
    ['policyholder.phone', 'hemmeligt', '/payload/policyholder/phone not-a-phone'],
    ['policy.number', 12345678901234567890, '/payload/policy/number not-text'],
    ['attachments', [{ link: `https://x.example/${'x'.repeat(2000)}` }], '/payload/attachments/0/link too-long'],
    ['contacts', Array(51).fill({ name: 'Ib' }), '/payload/contacts too-many'],
  ])('accepts a task with %s = %j and reports the field that was left out', (path, value, reason) => {
    const read = push(changed(path, value));
    expect(leftOutOf(read)[0]).toBe(reason);
    expect(onlyTask(read)).toMatchObject({ scalepointTaskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01' });
    // The usable part is valid on its own.
    expect(reasonsOf(read)).toEqual([]);
  });

  it('keeps the usable parts of a field', () => {
    const { payload } = messageOf('task-new.json');
    const message = {
      payload: {
        ...payload,
        contacts: [{ name: 'Ib', email: 'nej' }, 5, { name: 'Bo', address: { city: 'Ry', street: {} } }],
        deadlines: [
          { name: 'contact', at: 'snart' },
          { name: 'inspection', at: '2026-12-01' },
        ],
      },
    };
    const read = push(message);
    expect(onlyTask(read)).toMatchObject({
      contacts: [
        { name: 'Ib', email: null },
        { name: 'Bo', address: { city: 'Ry', street: null } },
      ],
      deadlines: [{ name: 'inspection' }],
    });
    expect(leftOutOf(read)).toEqual([
      '/payload/contacts/0/email not-an-email',
      '/payload/contacts/1 not-an-object',
      '/payload/contacts/2/address/street not-text',
      '/payload/deadlines/0/at not-an-instant',
    ]);
  });

  it('truncates a text that is too long and reports it', () => {
    const read = push(changed('policyholder.name', `${'x'.repeat(199)}😀`));
    expect(onlyTask(read).policyholder.name).toBe('x'.repeat(199));
    expect(leftOutOf(read)).toEqual(['/payload/policyholder/name cut']);
  });

  it.each([
    ['{5B1F0C9E-3A77-4C06-8C62-0D1C6A3E9F01}'],
    [' 5B1F0C9E-3A77-4C06-8C62-0D1C6A3E9F01\n'],
    ['urn:uuid:5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01'],
    ['(5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01)'],
  ])('reads the GUID %j', (taskId) => {
    const task = onlyTask(push(changed('taskId', taskId)));
    expect(task.scalepointTaskId).toBe('5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01');
    expect(contentFingerprint(task)).toBe(contentFingerprint(onlyTask(push(messageOf('task-new.json')))));
  });

  it.each(['{5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01', '{00000000-0000-0000-0000-000000000000}', '{}', 'urn:uuid:'])(
    'reads no GUID in %j',
    (taskId) => expect(reasonsOf(push(changed('taskId', taskId)))).toEqual(['/payload/taskId not-a-uuid']),
  );

  it('names the field readably, in both languages, without its value', () => {
    const read = push(changed('contacts', [{ address: { street: ['Ågade'] } }]));
    const texts = {
      da: 'contacts[0].address.street: Skal være tekst i "anførselstegn".',
      en: 'contacts[0].address.street: Must be text in "quotation marks".',
    };
    expect(read.tasks[0]).toMatchObject({ ok: true, leftOut: [texts] });
    expect(onlyTask(read).leftOut).toEqual([{ field: 'contacts[0].address.street', code: 'not-text', ...texts }]);
  });

  it('accepts a cancellation with only the id', () => {
    const taskId = '5B1F0C9E-3A77-4C06-8C62-0D1C6A3E9F01';
    expect(onlyTask(push({ payload: { taskId, kind: 'cancel' } }))).toMatchObject({
      scalepointTaskId: taskId.toLowerCase(),
      scalepointCaseNumber: null,
    });
  });

  it.each([
    ['revision', '2', { revision: 2 }],
    ['kind', ' CANCEL', { kind: 'cancel' }],
    ['policy.vatShare', '25', { policy: { vatShare: 25 } }],
    ['policy.number', 4405, { policy: { number: '4405' } }],
    ['policyholder.phone', 12345678, { policyholder: { phone: '12345678' } }],
    ['policyholder.cvr', 24681351, { policyholder: { cvr: '24681351' } }],
    ['deductible.amount', 2500, { deductible: { amount: 250_000 } }],
    ['deductible.amount', '0.5', { deductible: { amount: 50 } }],
    ['deductible.amount', '1500.5000', { deductible: { amount: 150_050 } }],
    ['approvedAmount', '999999999999.99', { approvedAmount: 99_999_999_999_999 }],
    ['policyholder.cvr', 'DK 24 68 13 51', { policyholder: { cvr: '24681351' } }],
    ['case.damageDate', '11/21/2026 12:00:00 AM', { damageDate: '2026-11-21' }],
    ['policyholder.name', '  A\u030ase\u0000 ', { policyholder: { name: 'Åse' } }],
    ['policyholder.name', '\ud800x', { policyholder: { name: '\ufffdx' } }],
    ['policyholder.name', '\u0000', { policyholder: { name: null } }],
    ['note', 'CPR 010190-1234', { note: 'CPR ••••••-••••' }],
    ['note', '', { note: null }],
    ['deductible', ' ', { deductible: null }],
    ['policyholder.address', { street: ' ', city: null }, { policyholder: { address: null } }],
    ['contacts', null, { contacts: [] }],
    ['unknownField', { deep: [1] }, { scalepointTaskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01' }],
  ])('normalises %s = %j', (path, value, expected) => {
    expect(onlyTask(push(changed(path, value)))).toMatchObject(expected);
  });

  it('reads no field from a prototype and does not change the prototype of objects', () => {
    const body = JSON.stringify(changed('note', undefined)).replace(
      '"payload":{',
      '"payload":{"__proto__":{"note":"polluted","taskType":"polluted"},"constructor":{"prototype":{"polluted":true}},',
    );
    expect(parseJsonPush(Buffer.from(body)).tasks).toMatchObject([
      { ok: false, reasons: [{ pointer: '/payload/__proto__', code: 'forbidden-property' }] },
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['null', ''],
    ['[]', ''],
    ['5', ''],
    ['{}', '/payload'],
    ['{"payload":null}', '/payload'],
    ['{"payload":[]}', '/payload'],
    ['{"payload":"x"}', '/payload'],
    ['{"payload":{"tasks":{}}}', '/payload/tasks'],
    ['{"payload":{"tasks":null}}', '/payload/tasks'],
    ['{"securityToken":5,"payload":{}}', '/securityToken'],
    ['{"timestamp":5,"payload":{}}', '/timestamp'],
    [`{"payload":{"tasks":[${Array(201).fill('{}').join()}]}}`, '/payload/tasks'],
  ])('rejects %s, which is not a delivery, with the pointer', (body, pointer) => {
    const { code, kind, errors } = refusalOf(body);
    expect({ code, kind }).toEqual({ code: 'gateway.malformed-delivery', kind: 'malformed' });
    expect(errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('accepts a message without a token and with an invalid timestamp', () => {
    const message = { ...messageOf('task-new.json'), securityToken: '  ', timestamp: 'yesterday' };
    const read = push(message);
    expect(read).toMatchObject({ securityToken: null, timestamp: 'yesterday' });
    expect(onlyTask(read).sentAt).toBeNull();
  });

  it('returns no tasks for an empty list', () => {
    expect(push({ payload: { tasks: [] } }).tasks).toEqual([]);
  });

  it('reports the errors of tasks that are not objects', () => {
    const { tasks } = push({ payload: { tasks: [null, 5, 'x', []] } });
    expect(tasks.map((read) => !read.ok && read.reasons.map(({ pointer, code }) => [pointer, code]))).toEqual(
      [0, 1, 2, 3].map((index) => [[`/payload/tasks/${index}`, 'not-an-object']]),
    );
  });

  it('masks token and CPR numbers in the stored message, which parses to the same tasks', () => {
    const message = { ...changed('note', `Kode ${TOKEN}, CPR 0101901234`), cpr: 1512821234 };
    const { maskedRaw, securityToken, tasks } = push(message);
    expect(securityToken).toBe(TOKEN);
    expect(maskedRaw).toContain('"securityToken":"••••7a10"');
    for (const secret of [TOKEN.slice(0, -4), '0101901234', '1512821234']) expect(maskedRaw).not.toContain(secret);
    expect(tasks).toMatchObject([{ task: { note: 'Kode ••••7a10, CPR ••••••-••••' } }]);
    expect(parseJsonPush(Buffer.from(maskedRaw)).tasks).toEqual(tasks);
  });

  it.each([
    ['12345678', { phone: '12345678', number: 12345678 }, { phone: '••••5678', number: 12345678 }],
    ['"},"a":{"', {}, {}],
    [': {"x": ', {}, {}],
  ])('keeps a message valid whose token is %j', (securityToken, unknown, kept) => {
    const { payload } = messageOf('task-minimal.json');
    const read = push({ securityToken, payload: { ...payload, unknown } });
    expect(read).toMatchObject({ securityToken: securityToken.trim(), tasks: [{ ok: true }] });
    expect(JSON.parse(read.maskedRaw)).toMatchObject({ payload: { unknown: kept } });
  });

  it('finds a token that has the form of a CPR number', () => {
    expect(push({ securityToken: '0101901234', payload: {} }).securityToken).toBe('0101901234');
  });
});

const surprise = fc.oneof(
  fc.jsonValue({ maxDepth: 5 }),
  fc.constantFrom<unknown[]>(
    '',
    ' ',
    '\0',
    '\ud800',
    '010190-1234',
    '2026-11-24',
    'new',
    'cancel',
    0,
    -0,
    1e308,
    [],
    [[]],
    [null],
    {},
    TOKEN,
  ),
);

describe('any JSON', () => {
  it('is parsed, or rejected with an error of the module', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json({ maxDepth: 6 }),
          fc.string(),
          surprise.map((value) => JSON.stringify(value)),
        ),
        (body) => {
          try {
            parseJsonPush(Buffer.from(body));
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
          }
        },
      ),
    );
  });

  it('in any field results in a task or reasons, and the stored message in the same', () => {
    const paths = [
      'taskId revision kind referenceNumber taskType case case.id case.number case.url case.damageDescription case.damageDate',
      'insuranceCompany insuranceCompany.alias insuranceCompany.cvr policy policy.vatShare policyholder policyholder.name',
      'policyholder.cvr policyholder.address policyholder.address.street damageAddress contacts contacts.0 contacts.0.name',
      'claimHandler deductible deductible.amount deductible.collectedBy approvedAmount deadlines deadlines.0 deadlines.0.at',
      'deadlines.0.name attachments attachments.0 attachments.0.link attachments.0.name note tasks __proto__ unknown',
    ].flatMap((line) => line.split(' '));
    fc.assert(
      fc.property(fc.constantFrom(...paths), surprise, (path, value) => {
        let read: JsonPush;
        try {
          read = push(changed(path, value));
        } catch (error) {
          // Only `tasks` changes the shape of the payload.
          expect([path, error instanceof DomainError]).toEqual(['tasks', true]);
          return;
        }
        for (const task of read.tasks) if (!task.ok) expect(task.reasons.length).toBeGreaterThan(0);
        expect(parseJsonPush(Buffer.from(read.maskedRaw)).tasks).toEqual(read.tasks);
        expect(read.maskedRaw).not.toContain(TOKEN.slice(0, -4));
      }),
      { numRuns: 500 },
    );
  });
});
