import { readFileSync } from 'node:fs';
import { Timers } from '#platform/messaging';
import { addDays, addMonthsFromAnchor, danishDay } from '#shared-kernel';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { runningProduct } from './running-api.js';

const product = runningProduct();
const DEMO = DEMO_COMPANIES.demo.id;
const today = danishDay(new Date());

describe('the months of the subscription', () => {
  const run = () => product.app.get(Timers).run('subscription.charge-months-every-hour');
  const charges = async () => {
    const { body } = await (await product.as('anna')).get('/v1/subscription/charges').expect(200);
    return body as { items: { periodStart: string; periodEnd: string; price: object }[]; next: string | null };
  };

  it('are charged once each, whatever runs at once, also those that were missed', async () => {
    const anchor = addMonthsFromAnchor(today, -3);
    await product.database.sql(
      `update subscription.subscription set anchor_day = $1, months_charged = 1 where company_id = $2`,
      [anchor, DEMO],
    );
    await product.database.sql(
      `update subscription.charge set period_start = $1, period_end = $2 where company_id = $3`,
      [anchor, addDays(addMonthsFromAnchor(anchor, 1), -1), DEMO],
    );
    await Promise.all([run(), run(), run()]);
    const { items } = await charges();
    const starts = [3, 2, 1, 0].map((month) => addMonthsFromAnchor(anchor, month));
    expect(items.map(({ periodStart }) => periodStart)).toEqual(starts);
    expect(items[0]).toMatchObject({ price: { amount: '350.00', currency: 'DKK' } });
    await run();
    expect((await charges()).items).toHaveLength(4);
    const events = await product.database.sql(
      `select count(*)::int as told from platform.event where company_id = $1 and type = 'subscription.month-charged.v1'`,
      [DEMO],
    );
    expect(events).toEqual([{ told: 4 }]);
  });

  it('are listed a page at a time', async () => {
    const anna = await product.as('anna');
    const first = await anna.get('/v1/subscription/charges?limit=3').expect(200);
    const { next } = first.body as { next: string };
    const second = await anna.get(`/v1/subscription/charges?limit=3&cursor=${next}`).expect(200);
    expect(second.body).toMatchObject({ items: [{}], next: null });
    await (await product.as('bo')).get('/v1/subscription/charges').expect(403);
  });

  it('of a company for which it fails keep no other from theirs, and the failure is shown until it is mended', async () => {
    const nina = await product.as('nina');
    await nina.post('/v1/subscription/activation').send({ registration: 'networkContractor' }).expect(200);
    const [kept] = await product.database.sql(
      `select anchor_day from subscription.subscription where company_id = $1`,
      [DEMO],
    );
    await product.database.sql(
      `update subscription.subscription set anchor_day = 'ikke en dag' where company_id = $1`,
      [DEMO],
    );
    await product.database.sql(`update subscription.subscription set anchor_day = $1 where company_id = $2`, [
      addMonthsFromAnchor(today, -1),
      DEMO_COMPANIES.nabo.id,
    ]);
    await product.database.sql(
      `update subscription.charge set period_start = $1, period_end = $2 where company_id = $3`,
      [addMonthsFromAnchor(today, -1), addDays(today, -1), DEMO_COMPANIES.nabo.id],
    );
    await run();
    const { body } = await nina.get('/v1/subscription/charges').expect(200);
    expect((body as { items: unknown[] }).items).toHaveLength(2);
    const failed = async () =>
      (await (await product.as('anna')).get('/v1/dead-letters').expect(200)).body as { items: unknown[] };
    expect((await failed()).items).toMatchObject([
      { reaction: 'subscription.charge-months-every-hour', state: 'retrying' },
    ]);
    await product.database.sql(`update subscription.subscription set anchor_day = $1 where company_id = $2`, [
      kept?.['anchor_day'],
      DEMO,
    ]);
    await run();
    expect((await failed()).items).toEqual([]);
  });
});

describe('the answers kept for repeats', () => {
  it('are forgotten after three days', async () => {
    const kept = async () =>
      (
        await product.database.sql(`select count(*)::int as many from platform.idempotency_key where company_id = $1`, [
          DEMO,
        ])
      )[0]?.['many'];
    expect(await kept()).toBeGreaterThan(1);
    await product.database.sql(
      `update platform.idempotency_key set created_at = now() - interval '73 hours' where company_id = $1 and key <> 'demo-0'
         and key in (select key from platform.idempotency_key where company_id = $1 order by key desc limit 1)`,
      [DEMO],
    );
    const before = Number(await kept());
    await product.app.get(Timers).run('operations.forget-requests-every-hour');
    expect(await kept()).toBe(before - 1);
  });
});

describe('the case name', () => {
  it('is made of fields with labels in the reader’s language', async () => {
    const anna = await product.as('anna');
    const danish = await anna.get('/v1/scalepoint-settings/merge-fields').expect(200);
    expect((danish.body as { items: unknown[] }).items[0]).toEqual({
      name: 'SagsNummerIScalePoint',
      alias: 'ScalepointCaseNumber',
      label: 'Sagsnummer i Scalepoint',
      sample: '20260824-01',
    });
    const english = await anna.get('/v1/scalepoint-settings/merge-fields').set('accept-language', 'en').expect(200);
    expect((english.body as { items: { label: string }[] }).items[0]?.label).toBe('Case number in Scalepoint');
  });

  it('is previewed on a sample and on the latest task, and says what is wrong', async () => {
    const anna = await product.as('anna');
    const preview = (template: string, taskId?: string) =>
      anna.post('/v1/scalepoint-settings/case-name-preview').send({ template, taskId });
    const before = await preview('[SagsNummerIScalePoint]').expect(200);
    expect(before.body).toEqual({ sample: '20260824-01', fromTask: null, taskId: null, errors: [] });
    const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
    await product
      .scalepoint()
      .post('/scalepoint/v1/demo/tasks')
      .set('content-type', 'application/json')
      .send(example)
      .expect(200);
    const { body } = await preview('[SagsNummerIScalePoint] - [Skadeadresse], [By]').expect(200);
    expect(body).toMatchObject({ fromTask: '20261124-07 - Strandstien 7, Rørvig', errors: [] });
    const { taskId } = body as { taskId: string };
    await preview('x', taskId).expect(200);
    await preview(
      'x',
      taskId.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ).expect(404);
    const faulty = await preview('[Bye] [] ok').expect(200);
    expect(faulty.body).toMatchObject({
      sample: null,
      fromTask: null,
      errors: [{ pointer: '/template', detail: 'Flettefeltet [Bye] findes ikke. Mente du [By]?' }, {}],
    });
    expect((await preview('').expect(200)).body).toMatchObject({
      errors: [{ code: 'settings.case-name-template-empty' }],
    });
  });
});

describe('the directory', () => {
  const send = async (kind: string, lines: string) =>
    (await product.as('anna'))
      .post(`/v1/directory/${kind}/import`)
      .set('content-type', 'application/x-ndjson')
      .send(lines);

  it('imports many lines, keeps the good ones, and says what is wrong with the others', async () => {
    const lines = Array.from({ length: 1200 }, (_, n) =>
      JSON.stringify({ id: `imp-${n}`, name: `Æbelø ${n}`, phones: ['12 34 56 78'], cvr: n === 7 ? '123' : null }),
    );
    lines[3] = '{"id":"imp/3","name":"x"}';
    lines[5] = '{';
    const answer = await send('debtors', lines.join('\n'));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ read: 1200, created: 1197, changed: 0, unchanged: 0, refused: 3 });
    const { faults } = answer.body as { faults: { line: number; errors: { pointer: string }[] }[] };
    expect(faults.map(({ line, errors }) => [line, errors[0]?.pointer])).toEqual([
      [4, '/id'],
      [6, ''],
      [8, '/cvr'],
    ]);
    const [event] = await product.database.sql(
      `select count(*)::int as told from platform.event where stream like 'directory.entry:debtors/imp-%'`,
    );
    const [audit] = await product.database.sql(
      `select count(*)::int as told from platform.audit where entity = 'directory.entry' and entity_id like 'imp-%'`,
    );
    expect([event, audit]).toEqual([{ told: 1197 }, { told: 1197 }]);
    lines[8] = JSON.stringify({ id: 'imp-8', name: 'Et andet navn' });
    const again = await send('debtors', lines.join('\n'));
    expect(again.body).toMatchObject({ created: 0, changed: 1, unchanged: 1196, refused: 3 });
    const anna = await product.as('anna');
    const { headers, body } = await anna.get('/v1/directory/debtors/imp-8').expect(200);
    expect([headers['etag'], body]).toEqual([
      expect.stringMatching(/^"2-/),
      expect.objectContaining({ name: 'Et andet navn', phones: [] }),
    ]);
  });

  it('takes two imports of the same entries at once', async () => {
    const lines = Array.from({ length: 300 }, (_, n) => JSON.stringify({ id: `to-${n}`, name: `To ${n}` }));
    const answers = await Promise.all([
      send('purposes', lines.join('\n')),
      send('purposes', lines.toReversed().join('\n')),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const created = answers.map(({ body }) => (body as { created: number }).created);
    expect((created[0] ?? 0) + (created[1] ?? 0)).toBe(300);
  });

  it('finds by part of the name in Danish order, whatever the case, and treats % and _ as letters', async () => {
    await send(
      'carriers',
      ['Åby', 'Ærø', 'Øster', 'aa%b', 'Zebra'].map((name, n) => JSON.stringify({ id: `c${n}`, name })).join('\n'),
    );
    const anna = await product.as('anna');
    const names = async (q: string) => {
      const { body } = await anna.get(`/v1/directory/carriers?q=${encodeURIComponent(q)}`).expect(200);
      return (body as { items: { name: string }[] }).items.map(({ name }) => name);
    };
    expect(await names('ØST')).toEqual(['Øster']);
    expect(await names('a%b')).toEqual(['aa%b']);
    expect(await names('å')).toEqual(['Åby']);
    expect(await names('a_b')).toEqual([]);
    const { body } = await anna.get('/v1/directory/carriers?limit=200').expect(200);
    const all = (body as { items: { name: string }[] }).items.map(({ name }) => name);
    expect(all.filter((name) => /^[ZÆØÅ]/.test(name))).toEqual(['Zebra', 'Ærø', 'Øster', 'Åby']);
  });

  it('refuses what is no import', async () => {
    const anna = await product.as('anna');
    await anna.post('/v1/directory/debtors/import').send({}).expect(415);
    await anna.post('/v1/directory/debtors/import').set('content-type', 'application/x-ndjson').expect(400);
    const { body } = await anna
      .post('/v1/directory/debtors/import')
      .set({ 'content-type': 'application/x-ndjson', 'idempotency-key': 'k' })
      .send('{"id":"k","name":"K"}')
      .expect(400);
    expect(body).toMatchObject({ code: 'http.idempotency-key-not-taken' });
    await (
      await product.as('bo')
    )
      .post('/v1/directory/debtors/import')
      .set('content-type', 'application/x-ndjson')
      .send('{}')
      .expect(403);
    await anna.get('/v1/directory/debtors/findes-ikke').expect(404);
  });
});

describe('the company', () => {
  it('has the details that appear on its invoices, and rejects a concurrent edit', async () => {
    const anna = await product.as('anna');
    const { body, headers } = await anna.get('/v1/company').expect(200);
    expect(body).toMatchObject({ name: 'Demo Byg & Søn', cvr: '12345674', cvrIsPlausible: true, version: 1 });
    const put = (change: object) => anna.put('/v1/company').send({ name: 'Demo Byg & Søn', ...change });
    await put({}).expect(428);
    const tag = { 'if-match': String(headers['etag']) };
    const typo = await put({ cvr: 'DK 12 34 56 75', phone: '46 11 22 33' }).set(tag).expect(200);
    expect(typo.body).toMatchObject({ cvr: '12345675', cvrIsPlausible: false, phone: '+4546112233', version: 2 });
    await put({}).set(tag).expect(412);
    expect((await put({ cvr: '123' }).set('if-match', '*').expect(422)).body).toMatchObject({
      code: 'cvr.not-eight-digits',
    });
    expect((await put({ phone: 'ring' }).set('if-match', '*').expect(422)).body).toMatchObject({
      errors: [{ pointer: '/phone' }],
    });
    const nina = await product.as('nina');
    expect((await nina.get('/v1/company').expect(200)).body).toMatchObject({ name: 'Nabo Tømrer ApS', version: 0 });
    await (await product.as('bo')).put('/v1/company').send({ name: 'x' }).set('if-match', '*').expect(403);
  });
});

describe('the audit trail', () => {
  it('is filtered by time', async () => {
    const anna = await product.as('anna');
    const count = async (query: string) =>
      ((await anna.get(`/v1/audit?limit=200&entity=users.user&${query}`).expect(200)).body as { items: unknown[] })
        .items.length;
    const all = await count('');
    const now = encodeURIComponent(new Date().toISOString());
    expect(all).toBeGreaterThan(0);
    expect(await count(`from=${now}`)).toBe(0);
    expect(await count(`to=${now}`)).toBe(all);
    expect(await count('from=2020-01-01T00:00:00Z')).toBe(all);
    const [last] = ((await anna.get('/v1/audit?limit=1&entity=users.user')).body as { items: [{ at: string }] }).items;
    const at = encodeURIComponent(last.at);
    expect(await count(`from=${at}&to=${at}`)).toBeGreaterThan(0);
    const day = danishDay(new Date(last.at));
    expect(await count(`from=${day}&to=${day}`)).toBeGreaterThan(0);
    expect(await count(`to=${addDays(day, -1)}`)).toBe(0);
    await anna.get('/v1/audit?from=i-går').expect(400);
  });
});
