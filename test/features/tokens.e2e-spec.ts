import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { addDays, danishDay } from '#shared-kernel';
import { commandLine } from './command-line.js';
import { runningProduct } from './running-api.js';
import { until } from '../until.js';

const key = () => randomBytes(32).toString('base64');
const [firstKey, secondKey] = [key(), key()];
const product = runningProduct({ ENCRYPTION_KEYS: `first:${firstKey}` });
let keysOfCommand = '';
const cli = commandLine(() => ({
  ...{ DATABASE_URL: product.database.ownerUrl, DEMO: 'on', LOG_LEVEL: 'error' },
  ENCRYPTION_KEYS: keysOfCommand,
}));
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const DEMO_CODE = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';
/** Must appear nowhere except in the user's input. */
const CANARIES = { created: 'kanariefugl-æøå-4711', rotated: 'kanariefugl-næste-0815' };
const today = danishDay(new Date());

interface Token {
  readonly id: string;
  readonly insurerId: string;
  readonly alias: string;
  readonly version: number;
}

let serial = 0;
/** A new task, sent with this code. */
function send(code: string) {
  serial += 1;
  const taskId = `7b1f0c9e-3a77-4c06-8c62-0d1c6a3e${String(serial).padStart(4, '0')}`;
  const body = example.replace('5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01', taskId).replace(DEMO_CODE, code);
  return product.scalepoint().post('/scalepoint/v1/demo/tasks').set('content-type', 'application/json').send(body);
}

async function insurer(name: string): Promise<string> {
  const anna = await product.as('anna');
  return ((await anna.post('/v1/insurers').send({ name }).expect(201)).body as { id: string }).id;
}

async function created(insurerId: string, alias: string, code: string): Promise<Token> {
  const anna = await product.as('anna');
  return (await anna.post('/v1/security-tokens').send({ insurerId, alias, code }).expect(201)).body as Token;
}

const etag = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });

describe('a security token', () => {
  it('is edited, but not over another edit', async () => {
    const anna = await product.as('anna');
    const insurerId = await insurer('Redigér Forsikring');
    const token = await created(insurerId, 'rediger', 'koden-af-redigér-1');
    const path = `/v1/security-tokens/${token.id}`;
    const { headers } = await anna.get(path).expect(200);
    expect(headers['etag']).toMatch(/^"1-/);
    const edit = (change: object) => anna.put(path).send({ insurerId, alias: 'rediger', ...change });
    await edit({}).expect(428);
    const { body } = await edit({ subAlias: 'privat', caseDebtor: 'policyholder', debtorId: 'nordlys' }).set(
      etag(token),
    );
    expect(body).toMatchObject({ subAlias: 'privat', caseDebtor: 'policyholder', debtorId: 'nordlys', version: 2 });
    await edit({ alias: 'andet' }).set(etag(token)).expect(412);
    await edit({ code: 'må-ikke-rettes-her' }).set('if-match', '*').expect(400);
  });

  it('belongs to the insurer that its own was merged into, with all its tasks, and deliveries of both go on', async () => {
    const anna = await product.as('anna');
    const [kept, double] = [await insurer('Fyn Forsikring'), await insurer('Fyns Forsikring A/S')];
    const token = await created(double, 'fyn-gammel', 'koden-af-fyn-gammel');
    await created(kept, 'fyn', 'koden-af-fyn-ny');
    await send('koden-af-fyn-gammel').expect(200);
    const taskId = `7b1f0c9e-3a77-4c06-8c62-0d1c6a3e${String(serial).padStart(4, '0')}`;
    const ofTask = async () => {
      const { body } = await anna.get(`/v1/tasks?scalepointTaskId=${taskId}`).expect(200);
      return (body as { items: object[] }).items;
    };
    await until(async () => JSON.stringify(await ofTask()).includes('"status":"case-opened"'));
    const [{ id: ourId }] = (await ofTask()) as [{ id: string }];
    await anna.post(`/v1/tasks/${ourId}/acceptance`).expect(200);
    await anna.post(`/v1/tasks/${ourId}/completion`).send({}).expect(200);
    const rule = { insurerId: double, postalCodes: [], damageType: null, caseManagerId: 'bo', caseGroupId: null };
    await anna
      .put('/v1/assignment-rules')
      .set('if-match', '*')
      .send({ rules: [rule] })
      .expect(200);
    const merging = `/v1/insurers/${double}/merging`;
    const stranger = await product.as('nina');
    await stranger
      .post(merging)
      .send({ insurerId: kept })
      .expect((answer) => expect([403, 404]).toContain(answer.status));
    await anna.post(merging).set('if-match', '"9"').send({ insurerId: kept }).expect(412);
    const { body } = await anna.post(merging).send({ insurerId: kept }).expect(200);
    expect(body).toMatchObject({ id: double, mergedIntoId: kept });
    await anna.post(merging).send({ insurerId: kept }).expect(200);
    const { body: moved } = await anna.get(`/v1/security-tokens/${token.id}`).expect(200);
    expect(moved).toMatchObject({ insurerId: kept, alias: 'fyn-gammel' });
    const { body: listed } = await anna.get('/v1/insurers').expect(200);
    const names = (listed as { items: { name: string }[] }).items.map(({ name }) => name);
    expect(names).toContain('Fyn Forsikring');
    expect(names).not.toContain('Fyns Forsikring A/S');
    await until(async () => JSON.stringify(await ofTask()).includes(`"insurerId":"${kept}"`));
    expect(await ofTask()).toMatchObject([{ insurerId: kept, insurerName: 'Fyn Forsikring' }]);
    const { body: times } = await anna.get('/v1/statistics/times').expect(200);
    const reached = (times as { insurers: { insurerId: string; step: string }[] }).insurers;
    expect(reached.map(({ insurerId }) => insurerId)).not.toContain(double);
    expect(reached).toContainEqual(expect.objectContaining({ insurerId: kept, step: 'completion', count: 1 }));
    // Views that were saved before the merging still name the other one.
    for (const insurerId of [kept, double]) {
      const found = await anna.get(`/v1/tasks?insurerId=${insurerId}&q=Fyn`).expect(200);
      expect((found.body as { items: object[] }).items).toMatchObject([{ scalepointTaskId: taskId }]);
    }
    await until(async () => {
      const { body: rules } = await anna.get('/v1/assignment-rules').expect(200);
      return (rules as { rules: { insurerId: string }[] }).rules[0]?.insurerId === kept;
    });
    await anna.put('/v1/assignment-rules').set('if-match', '*').send({ rules: [] }).expect(200);
    // The same task by the other code is not another insurer's.
    const again = example
      .replace('5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01', taskId)
      .replace(DEMO_CODE, 'koden-af-fyn-ny')
      .replace('"revision": 1', '"revision": 2')
      .replace('"kind": "new"', '"kind": "update"');
    await product
      .scalepoint()
      .post('/scalepoint/v1/demo/tasks')
      .set('content-type', 'application/json')
      .send(again)
      .expect(200);
    await until(async () => JSON.stringify(await ofTask()).includes('"revision":2'));
    expect(await ofTask()).toMatchObject([{ insurerId: kept, attention: [] }]);
    for (const insurerId of [kept, double]) {
      const deliveries = await anna.get(`/v1/deliveries?insurerId=${insurerId}`).expect(200);
      expect((deliveries.body as { items: object[] }).items).toHaveLength(2);
    }
  });

  it('needs an insurer and a code only; its alias is that of the first delivery', async () => {
    const anna = await product.as('anna');
    const insurerId = await insurer('Uden alias Forsikring');
    for (const code of ['koden-uden-alias-1', 'koden-uden-alias-2']) {
      const { body } = await anna.post('/v1/security-tokens').send({ insurerId, code }).expect(201);
      expect(body).toMatchObject({ alias: null, subAlias: null });
    }
    const body = example
      .replace('5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01', '7b1f0c9e-3a77-4c06-8c62-0d1c6a3ea11a')
      .replace(DEMO_CODE, 'koden-uden-alias-1')
      .replace('"alias": "nordlys"', '"alias": "udenalias"');
    const push = () =>
      product.scalepoint().post('/scalepoint/v1/demo/tasks').set('content-type', 'application/json').send(body);
    await push().expect(200);
    const { items } = (await anna.get('/v1/security-tokens').expect(200)).body as {
      items: { insurerId: string; alias: string | null; code: string }[];
    };
    expect(items.filter((one) => one.insurerId === insurerId).map(({ code, alias }) => [code, alias])).toEqual(
      expect.arrayContaining([
        ['••••as-1', 'udenalias'],
        ['••••as-2', null],
      ]),
    );
  });

  it('has a code that cannot be guessed easily, when it is created and when it is rotated', async () => {
    const anna = await product.as('anna');
    const insurerId = await insurer('Svag Forsikring');
    const create = (code: string) => anna.post('/v1/security-tokens').send({ insurerId, alias: 'svag', code });
    const { body } = await create('48215907').expect(422);
    expect(body).toMatchObject({
      code: 'tokens.code-too-weak',
      detail: expect.stringContaining('Bed forsikringsselskabet om en længere kode'),
      errors: [{ pointer: '/code', code: 'too-few-digits' }],
    });
    await create('kort-1').expect(400);
    const token = await created(insurerId, 'svag', 'en-kode-der-er-stærk');
    const rotate = (code: string) =>
      anna.post(`/v1/security-tokens/${token.id}/rotation`).send({ code }).set('if-match', '*');
    await rotate('aaaaaaaaaaaaaaaa').expect(422);
    await rotate('482159073645').expect(200);
  });

  it('takes the old code until the day that was picked, and the new one at once', async () => {
    const anna = await product.as('anna');
    const token = await created(await insurer('Skift Forsikring'), 'skift', 'den-gamle-kode-1');
    const rotation = (code: string, oldValidUntil?: string) =>
      anna.post(`/v1/security-tokens/${token.id}/rotation`).send({ code, oldValidUntil }).set('if-match', '*');
    const { body } = await rotation('den-nye-kode-22', today).expect(200);
    expect(body).toMatchObject({ code: '••••-22', oldValidUntil: today });
    await send('den-gamle-kode-1').expect(200);
    await send('den-nye-kode-22').expect(200);
    await product.database.sql(`update tokens.security_token set old_valid_until = $1 where id = $2`, [
      addDays(today, -1),
      token.id,
    ]);
    await send('den-gamle-kode-1').expect(401);
    await rotation('den-tredje-kode-3').expect(200);
    await send('den-nye-kode-22').expect(401);
    await send('den-tredje-kode-3').expect(200);
  });

  it('has a code of one insurer only, however it is given to another: at once, by an edit, under an older key', async () => {
    const anna = await product.as('anna');
    const [mine, theirs] = [await insurer('Kode Et'), await insurer('Kode To')];
    const create = (insurerId: string, alias: string, code: string) =>
      anna.post('/v1/security-tokens').send({ insurerId, alias, code });
    const answers = await Promise.all(
      [mine, theirs, mine, theirs].map((id, n) => create(id, `kode-${n}`, 'en-og-samme-kode')),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409]);
    const [first, second] = answers.filter(({ status }) => status === 201).map(({ body }) => body as Token);
    const other = first?.insurerId === mine ? theirs : mine;
    const moved = await anna
      .put(`/v1/security-tokens/${first?.id}`)
      .send({ insurerId: other, alias: first?.alias })
      .set('if-match', '*')
      .expect(409);
    expect(moved.body).toMatchObject({ code: 'tokens.code-of-other-insurer' });
    await anna.delete(`/v1/security-tokens/${second?.id}`).set('if-match', '*').expect(204);
    const alone = { insurerId: other, alias: first?.alias };
    await anna.put(`/v1/security-tokens/${first?.id}`).send(alone).set('if-match', '*').expect(200);
  });

  it('is deleted only with a confirmation while the insurer has open tasks', async () => {
    const anna = await product.as('anna');
    const token = await created(await insurer('Slet Forsikring'), 'slet', 'koden-der-slettes');
    await send('koden-der-slettes').expect(200);
    const { lastUsedAt } = (await anna.get(`/v1/security-tokens/${token.id}`)).body as { lastUsedAt: string };
    expect(Date.parse(lastUsedAt)).toBeGreaterThan(0);
    const remove = (query = '') => anna.delete(`/v1/security-tokens/${token.id}${query}`);
    await remove().expect(428);
    const refused = await remove().set(etag(token)).expect(409);
    expect(refused.body).toMatchObject({ code: 'tokens.insurer-has-open-tasks', openTasks: 1 });
    await remove('?confirm=true').set(etag(token)).expect(204);
    await remove('?confirm=true').set(etag(token)).expect(404);
    await send('koden-der-slettes').expect(401);
    const { body } = await anna.get(`/v1/audit?entity=tokens.security-token&entityId=${token.id}`).expect(200);
    expect(body).toMatchObject({ items: [{ action: 'delete', after: null }, { action: 'create' }] });
  });

  it('belongs to its company, and to those who may manage tokens', async () => {
    const token = await created(await insurer('Mur Forsikring'), 'mur', 'koden-bag-muren');
    const nina = await product.as('nina');
    await nina.post('/v1/subscription/activation').send({ registration: 'contractorAdjuster' }).expect(200);
    await nina.get(`/v1/security-tokens/${token.id}`).expect(404);
    await nina.delete(`/v1/security-tokens/${token.id}?confirm=true`).set('if-match', '*').expect(404);
    const refused = await (await product.as('bo')).get('/v1/security-tokens').expect(403);
    expect(JSON.stringify(refused.body)).toContain('tokens:manage');
  });
});

describe('insurers', () => {
  it('are there from the first day, once, and are the company’s own to change', async () => {
    await product.settled();
    const anna = await product.as('anna');
    const names = async () => {
      const { body } = await anna.get('/v1/insurers').expect(200);
      return (body as { items: { id: string; name: string; version: number }[] }).items;
    };
    const tryg = (await names()).find(({ name }) => name === 'Tryg');
    if (!tryg) throw new Error('Tryg is missing');
    const put = (body: object) => anna.put(`/v1/insurers/${tryg.id}`).send(body);
    await put({ name: 'Tryg Forsikring' }).expect(428);
    await put({ name: 'Tryg Forsikring', cvr: 'DK 24 26 06 66' }).set(etag(tryg)).expect(200);
    await put({ name: 'Tryg 2' }).set(etag(tryg)).expect(412);
    await anna.post('/v1/subscription/deactivation').expect(200);
    await anna.post('/v1/subscription/activation').send({ registration: 'networkContractor' }).expect(200);
    await product.settled();
    const after = (await names()).map(({ name }) => name);
    expect(after.filter((name) => name.startsWith('Tryg'))).toEqual(['Tryg Forsikring']);
    expect(after.filter((name) => name === 'Codan')).toHaveLength(1);
  });
});

describe('a code', () => {
  it('opens in its own row alone', async () => {
    const [mine, other] = [
      await created(await insurer('Egen'), 'egen', 'koden-der-er-min'),
      await created(await insurer('Anden'), 'anden', 'koden-der-er-din'),
    ];
    await product.database.sql(
      `update tokens.security_token set sealed_code = (select sealed_code from tokens.security_token where id = $1) where id = $2`,
      [mine.id, other.id],
    );
    await expect(rotateKeys(`second:${secondKey},first:${firstKey}`)).rejects.toThrow(/authenticate/);
    await product.database.sql(`delete from tokens.security_token where id = $1`, [other.id]);
  });

  it('is seen nowhere: no answer, log, event, audit or table, nor what the key rotation prints', async () => {
    const anna = await product.as('anna');
    const token = await created(await insurer('Kanarie Forsikring'), 'kanarie', CANARIES.created);
    await anna
      .post(`/v1/security-tokens/${token.id}/rotation`)
      .set('if-match', '*')
      .send({ code: CANARIES.rotated, oldValidUntil: today });
    await send(CANARIES.created).expect(200);
    await send(CANARIES.rotated).expect(200);
    const answers = [
      await anna.get('/v1/security-tokens'),
      await anna.post('/v1/security-tokens').send({ alias: 'x', code: CANARIES.created }),
      await anna
        .post('/v1/security-tokens')
        .send(`{"code": "${CANARIES.created}", oops`)
        .set('content-type', 'application/json'),
      await anna.get('/v1/audit?limit=200'),
      await anna.get('/v1/deliveries?limit=200'),
    ];
    const printed = await rotateKeys(`second:${secondKey},first:${firstKey}`);
    const tables = await product.database.sql(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const kept: string[] = [];
    for (const { name } of tables) {
      const rows = await product.database.sql(`select t::text as row from ${String(name)} t`);
      kept.push(...rows.map(({ row }) => String(row)));
    }
    const seen = [...answers.map(({ text }) => text), ...product.log, printed, ...kept];
    for (const code of Object.values(CANARIES)) expect(seen.filter((text) => text.includes(code))).toEqual([]);
  });

  it('is encrypted with the newest key while the product runs, and still found', async () => {
    const before = await product.database.sql(`select id from tokens.security_token where sealed_code like 'first.%'`);
    const printed = await rotateKeys(`third:${secondKey},second:${secondKey},first:${firstKey}`);
    expect(printed).toMatch(/^Re-encrypted [1-9]\d* tokens/);
    expect(
      await product.database.sql(`select 1 from tokens.security_token where sealed_code not like 'third.%'`),
    ).toEqual([]);
    expect(before.length).toBe(0);
    expect(await rotateKeys(`third:${secondKey}`)).toMatch(/^Re-encrypted 0 tokens/);
  });

  it('is not left under the old key while another user is changing its token', async () => {
    await created(await insurer('Optaget Forsikring'), 'optaget-nu', 'koden-der-er-låst');
    const held = new Client({ connectionString: product.database.superuserUrl });
    await held.connect();
    await held.query('begin');
    await held.query('select 1 from tokens.security_token for update');
    const rotated = rotateKeys(`fourth:${secondKey},third:${secondKey},first:${firstKey}`);
    const waits = () =>
      product.database.sql(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
    let hasEnded = false;
    void rotated.then(() => (hasEnded = true));
    await until(async () => hasEnded || (await waits()).length > 0);
    await held.query('commit');
    await held.end();
    await rotated;
    const left = `select 1 from tokens.security_token where sealed_code not like 'fourth.%'`;
    expect(await product.database.sql(left)).toEqual([]);
  });
});

/** Runs `npm run keys:rotate` on the product's database. */
async function rotateKeys(keys: string): Promise<string> {
  keysOfCommand = keys;
  const { code, out, err } = await cli('keys', 'rotate');
  if (code !== 0) throw new Error(err);
  return out;
}
