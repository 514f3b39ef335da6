import { Metrics } from '#platform/observability';
import { operatorSession } from '#platform/persistence';
import { v7 } from 'uuid';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { until } from '../until.js';
import { runningProduct } from './running-api.js';

const product = runningProduct();

describe('the audit trail', () => {
  it('says who changed what from what to what, with secrets masked', async () => {
    const anna = await product.as('anna');
    await anna.put('/v1/users/carl').send({ name: 'Carl Æbelø' }).expect(200);
    await anna.put('/v1/users/carl').send({ name: 'Carl Ødegård' }).expect(200);
    const { body } = await anna.get('/v1/audit?entity=users.user&entityId=carl').expect(200);
    expect(body).toMatchObject({
      items: [
        {
          ...{ actor: 'user:anna', actorName: 'Anna Åkjær', action: 'update' },
          ...{ before: { name: 'Carl Æbelø' }, after: { name: 'Carl Ødegård' } },
        },
        { actor: 'user:anna', action: 'create', before: null, after: { name: 'Carl Æbelø' } },
      ],
      next: null,
    });
    const { body: tokens } = await anna.get('/v1/audit?entity=tokens.security-token').expect(200);
    expect((tokens as { items: unknown[] }).items).toContainEqual(
      expect.objectContaining({ after: expect.objectContaining({ sealedCode: '••••', maskedCode: '••••7a10' }) }),
    );
  });

  it('is for those who may read it, and pages', async () => {
    await (await product.as('bo')).get('/v1/audit').expect(403);
    const anna = await product.as('anna');
    const { body: first } = await anna.get('/v1/audit?limit=1').expect(200);
    const { items, next } = first as { items: { id: string }[]; next: string };
    const { body: second } = await anna.get(`/v1/audit?limit=1&cursor=${next}`).expect(200);
    expect(second.items[0].id < String(items[0]?.id)).toBe(true);
    await anna.get('/v1/audit?cursor=x').expect(400);
  });
});

describe('dead letters', () => {
  it('are listed with their reason and replayed once', async () => {
    const id = v7();
    await product.database.sql(
      `insert into platform.reaction_failure values ($1, $2, 'case-intake.open-case-on-task-received', $3, null, null,
         'dead', 3, 'platform.unexpected-error', 'Error', now(), now())`,
      [DEMO_COMPANIES.demo.id, id, `case-intake.task:${v7()}`],
    );
    const anna = await product.as('anna');
    const { body } = await anna.get('/v1/dead-letters?state=dead').expect(200);
    expect(body).toMatchObject({ items: [{ id, attempts: 3, reason: { code: 'platform.unexpected-error' } }] });
    const listed = async (query: string) =>
      ((await anna.get(`/v1/dead-letters?${query}`).expect(200)).body as { items: unknown[] }).items.length;
    expect(await listed('reaction=case-intake.open-case-on-task-received&from=2026-01-01T00:00:00Z')).toBe(1);
    expect(await listed('reaction=case-intake.another')).toBe(0);
    expect(await listed('to=2026-01-01T00:00:00Z')).toBe(0);
    await anna.get('/v1/dead-letters?from=i-går').expect(400);
    const replay = () => anna.post(`/v1/dead-letters/${id}/replay`);
    const answers = await Promise.all([replay(), replay()]);
    // The second one may come when the replay is over, and the failure is gone.
    const results = answers.map(({ body: { state, code } }) => (state ?? code) as string).toSorted();
    expect(results.at(-1)).toBe('replayed');
    expect(['replayed', 'platform.dead-letter-not-found']).toContain(results[0]);
    const jobs = await product.database.sql(`select 1 from pgboss.job where data ? 'replay'`);
    expect(jobs).toHaveLength(1);
    const trail = await anna.get(`/v1/audit?entity=platform.dead-letter&entityId=${id}`).expect(200);
    expect(trail.body).toMatchObject({ items: [{ actor: 'user:anna', after: { state: 'replayed' } }], next: null });
    expect((trail.body as { items: unknown[] }).items).toHaveLength(1);
    await (await product.as('bo')).post(`/v1/dead-letters/${id}/replay`).expect(403);
  });
});

describe('a poison event', () => {
  const REACTION = 'case-intake.open-case-on-task-received';
  const [stream, eventId, id] = [`case-intake.task:${v7()}`, v7(), v7()];
  const failure = (event: string | null, of = id) =>
    product.database.sql(
      `insert into platform.reaction_failure values ($1, $2, $3, $4, $5, 'case-intake.task-received.v1',
         'dead', 3, 'platform.unexpected-error', 'Error', now(), now())`,
      [DEMO_COMPANIES.demo.id, of, REACTION, event ? stream : 'timer', event],
    );
  const cursor = () =>
    product.database.sql(
      `select version, leased_until from platform.reaction_cursor where reaction = $1 and stream = $2`,
      [REACTION, stream],
    );

  it('is skipped with a reason, and its stream goes on behind it', async () => {
    await product.database.sql(
      `insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
       values ($1, $2, 1, $3::uuid, 'tests.poisoned.v1', '{}', 'test', $3::text, now())`,
      [DEMO_COMPANIES.demo.id, stream, eventId],
    );
    await failure(eventId);
    const anna = await product.as('anna');
    const skip = (reason?: string) => anna.post(`/v1/dead-letters/${id}/skip`).send({ reason });
    await skip().expect(400);
    await (await product.as('bo')).post(`/v1/dead-letters/${id}/skip`).send({ reason: 'x' }).expect(403);
    const { body } = await skip('Oprettet i hånden').expect(200);
    expect(body).toEqual({ id, state: 'skipped' });
    expect(await cursor()).toEqual([{ version: 1, leased_until: null }]);
    await skip('Igen').expect(404);
    const trail = await anna.get(`/v1/audit?entity=platform.dead-letter&entityId=${id}`).expect(200);
    expect(trail.body.items).toMatchObject([
      {
        actor: 'user:anna',
        before: { eventId, state: 'dead' },
        after: { state: 'skipped', reason: 'Oprettet i hånden' },
      },
    ]);
    await product.database.sql(`delete from platform.event where id = $1`, [eventId]);
  });

  it('is not skipped where no event is known, and nothing changes', async () => {
    const timer = v7();
    await failure(null, timer);
    const anna = await product.as('anna');
    const { body } = await anna.post(`/v1/dead-letters/${timer}/skip`).send({ reason: 'x' }).expect(409);
    expect(body).toMatchObject({ code: 'platform.dead-letter-has-no-event' });
    expect(
      await product.database.sql(`delete from platform.reaction_failure where id = $1 returning id`, [timer]),
    ).toHaveLength(1);
  });
});

describe('readers of the event feed', () => {
  it('behind a transaction of another database are seen in the metrics', async () => {
    const elsewhere = new URL(product.database.superuserUrl);
    elsewhere.pathname = '/postgres';
    const { run, end } = await operatorSession(elsewhere.toString());
    await run('begin');
    await run('select pg_current_xact_id()');
    await (await product.as('anna')).put('/v1/users/dorte').send({ name: 'Dorte' }).expect(200);
    const seconds = async () =>
      Number((await product.database.sql('select platform.feed_held_back_seconds() as s'))[0]?.['s']);
    const first = await seconds();
    expect(first).toBeGreaterThan(0);
    await until(async () => (await seconds()) > first);
    await run('rollback');
    await end();
    // Other tests on this cluster hold it back for moments, too.
    await until(async () => (await seconds()) === 0);
  });
});

describe('text templates', () => {
  it('are replaced as a whole by who may change settings, and read by who sees tasks', async () => {
    const [anna, bo] = [await product.as('anna'), await product.as('bo')];
    const { body: none, headers } = await bo.get('/v1/text-templates').expect(200);
    expect(none).toMatchObject({ templates: [], version: 0 });
    const template = { kind: 'rejection', title: 'For langt væk', text: 'Uden for vores område æøå', insurerId: null };
    const put = (templates: object[]) => anna.put('/v1/text-templates').send({ templates });
    await put([template]).expect(428);
    const saved = await put([template]).set('if-match', String(headers['etag'])).expect(200);
    expect(saved.body).toMatchObject({ templates: [template], version: 1 });
    await put([]).set('if-match', String(headers['etag'])).expect(412);
    const doubled = await put([template, { ...template, text: 'x' }])
      .set('if-match', '*')
      .expect(422);
    expect(doubled.body).toMatchObject({ code: 'settings.doubled-title', errors: [{ pointer: '/templates/1/title' }] });
    await put([{ ...template, kind: 'poem' }])
      .set('if-match', '*')
      .expect(400);
    await bo.put('/v1/text-templates').set('if-match', '*').send({ templates: [] }).expect(403);
    expect((await bo.get('/v1/text-templates').expect(200)).body).toEqual(saved.body);
    const nina = await product.as('nina');
    await nina.post('/v1/subscription/activation').send({ registration: 'contractorAdjuster' }).expect(200);
    expect((await nina.get('/v1/text-templates').expect(200)).body).toEqual(none);
  });
});

describe('the calendar', () => {
  it('is changed by who may change settings, read by who sees tasks, and of one company only', async () => {
    const [anna, bo] = [await product.as('anna'), await product.as('bo')];
    const { body: untouched, headers } = await bo.get('/v1/calendar').expect(200);
    expect(untouched).toMatchObject({ version: 0, warnBefore: { count: 1, unit: 'working-days' }, closings: [] });
    const week = [{ weekday: 2, from: '08:30', to: '12:00' }];
    const closings = [{ from: '2027-07-12', to: '2027-07-30', name: 'Industriferie' }];
    const calendar = { week, daysOff: ['constitution-day'], closings, warnBefore: { count: 4, unit: 'working-hours' } };
    const put = (change: object) => anna.put('/v1/calendar').send({ ...calendar, ...change });
    await put({}).expect(428);
    const saved = await put({}).set('if-match', String(headers['etag'])).expect(200);
    expect(saved.body).toMatchObject({ ...calendar, version: 1 });
    await put({ closings: [] }).set('if-match', String(headers['etag'])).expect(412);
    const faulty = await put({ week: [{ weekday: 2, from: '12:00', to: '12:00' }] })
      .set('if-match', '*')
      .expect(422);
    expect(faulty.body).toMatchObject({ code: 'settings.unusable-calendar', errors: [{ pointer: '/week/0/to' }] });
    for (const wrong of [{ week: [] }, { week: [{ weekday: 8, from: '7', to: '24:00' }] }, { daysOff: ['friday'] }]) {
      await put(wrong).set('if-match', '*').expect(400);
    }
    await bo.put('/v1/calendar').set('if-match', '*').send(calendar).expect(403);
    expect((await bo.get('/v1/calendar').expect(200)).body).toEqual(saved.body);
    const nina = await product.as('nina');
    await nina.post('/v1/subscription/activation').send({ registration: 'contractorAdjuster' });
    expect((await nina.get('/v1/calendar').expect(200)).body).toEqual(untouched);
    const { body: holidays } = await bo.get('/v1/calendar/holidays?year=2027').expect(200);
    expect(holidays.items).toContainEqual({ day: '2027-03-26', name: 'Langfredag', choice: null });
    expect(holidays.items).toContainEqual({ day: '2027-06-05', name: 'Grundlovsdag', choice: 'constitution-day' });
  });
});

describe('concurrent edits of the settings', () => {
  it('are refused instead of lost, and say what is wrong with each field', async () => {
    const anna = await product.as('anna');
    const { body, headers } = await anna.get('/v1/scalepoint-settings').expect(200);
    const { version: _, ...choices } = body as Record<string, unknown>;
    const put = (change: object) => anna.put('/v1/scalepoint-settings').send({ ...choices, ...change });
    await put({}).expect(428);
    await put({ carrierId: 'hus' }).set('if-match', String(headers['etag'])).expect(200);
    await put({ carrierId: null }).set('if-match', String(headers['etag'])).expect(412);
    const { body: problem } = await put({ carrierId: 'nix', caseManagerId: 'nix' }).set('if-match', '*').expect(422);
    expect(problem).toMatchObject({ errors: [{ pointer: '/caseManagerId' }, { pointer: '/carrierId' }] });
  });
});

describe('a repeated activation', () => {
  it('with one Idempotency-Key answers the same and charges once', async () => {
    const nina = await product.as('nina');
    const activate = () =>
      nina
        .post('/v1/subscription/activation')
        .set('idempotency-key', 'activate-once')
        .send({ registration: 'contractorAdjuster' })
        .expect(200);
    const { body: first } = await activate();
    const { body: second, headers } = await activate();
    expect(second).toEqual(first);
    expect(headers['idempotent-replayed']).toBe('true');
    const charges = await product.database.sql('select amount from subscription.charge where company_id = $1', [
      DEMO_COMPANIES.nabo.id,
    ]);
    expect(charges).toEqual([{ amount: '350.00' }]);
    const { body: navigation } = await nina.get('/v1/navigation').expect(200);
    expect((navigation as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([
      'key-figures',
      'scalepoint-overview',
      'calendar',
      'get-started',
      'scalepoint-settings',
      'case-settings',
      'users',
      'integrations',
    ]);
    // A page that would only answer 403 is no menu point.
    const { body: readers } = await (await product.as('bo')).get('/v1/navigation').expect(200);
    expect(readers).toMatchObject({
      items: [{ id: 'key-figures' }, { id: 'scalepoint-overview' }, { id: 'calendar' }],
    });
  });
});

describe('metrics', () => {
  it('say how far behind the reactions and the event feed are', async () => {
    const queue = 'nobody.works-on-this';
    await product.database.sql(`select pgboss.create_queue($1, '{"policy":"standard"}')`, [queue]);
    const late = `insert into pgboss.job (name, start_after) values ($1, now() - interval '90 seconds')`;
    await product.database.sql(late, [queue]);
    const { registry } = product.app.get(Metrics);
    const text = await registry.metrics();
    const figure = (name: string) =>
      Number(new RegExp(`^${name}(?:\\{[^}]*works-on-this"\\})? ([\\d.]+)$`, 'm').exec(text)?.[1]);
    expect(figure('reaction_jobs_waiting')).toBe(1);
    expect(figure('reaction_oldest_job_seconds')).toBeGreaterThan(89);
    expect(figure('event_feed_held_back_seconds')).toBeGreaterThanOrEqual(0);
  });
});

describe('readiness', () => {
  it('asks the database', async () => {
    const { body } = await product.scalepoint().get('/health/ready').expect(200);
    expect(body).toMatchObject({ status: 'ready', checked: ['database'] });
  });
});
