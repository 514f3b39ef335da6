import type { TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { testDatabase } from '#platform/testing';
import { sampleApp } from '#platform/testing/sample-app.js';
import {
  GetParcel,
  PackParcel,
  ReweighParcel,
  sampleSchema,
  TamperWithParcel,
} from '#platform/testing/sample-context.js';
import { Commands, Idempotency, type IdempotentRequest, Queries } from '#platform/cqrs';

describe.each([
  ['statements that travel together', true],
  ['statements that travel one by one', false],
])('with %s', (_, fastPath) => {
  const database = testDatabase();
  const company = v7();
  let app: TestingModule;
  let commands: Commands;
  let queries: Queries;

  beforeAll(async () => {
    await database.sql(sampleSchema);
    app = await sampleApp(database.appUrl, {}, { fastPath });
    commands = app.get(Commands);
    queries = app.get(Queries);
  });

  afterAll(() => app?.close());

  const rows = (table: string, id: string, column = 'id') =>
    database.sql(`select * from ${table} where ${column}::text like '%' || $1 order by 1, 2, 3`, [id]);

  async function packed(weight = 5): Promise<string> {
    const id = v7();
    await commands.execute(new PackParcel(company, id, weight));
    return id;
  }

  describe('a command', () => {
    it('commits state, event, job and audit together', async () => {
      const id = await packed(5);
      expect(await rows('sample.parcel', id)).toMatchObject([{ weight: 5, version: 1 }]);
      expect(await rows('platform.event', id, 'stream')).toMatchObject([
        { stream: `sample.parcel:${id}`, version: 1, type: 'sample.parcel-packed.v1', data: { weight: 5 } },
      ]);
      const jobs = await database.sql(`select name from pgboss.job where data->>'stream' = $1 order by name`, [
        `sample.parcel:${id}`,
      ]);
      expect(jobs).toMatchObject([
        { name: 'sample.print-label-on-parcel-changed' },
        { name: 'sample.tell-carrier-on-parcel-packed' },
      ]);
      expect(await rows('platform.audit', id, 'entity_id')).toMatchObject([
        { action: 'create', entity: 'sample.parcel', before: null, after: { weight: 5, secret: '••••' } },
      ]);
    });

    it('leaves nothing behind when it is refused', async () => {
      const id = await packed(5);
      const before = await database.sql('select count(*) from pgboss.job');
      await expect(commands.execute(new ReweighParcel(company, id, () => 5000))).rejects.toThrow(
        'sample.parcel-too-heavy',
      );
      expect(await rows('sample.parcel', id)).toMatchObject([{ weight: 5, version: 1 }]);
      expect(await rows('platform.event', id, 'stream')).toHaveLength(1);
      expect(await database.sql('select count(*) from pgboss.job')).toEqual(before);
    });

    it('decides again on fresh state when another writer was faster, so that no change is lost', async () => {
      const id = await packed(0);
      await Promise.all(
        Array.from({ length: 5 }, () => commands.execute(new ReweighParcel(company, id, (w) => w + 1))),
      );
      expect(await queries.execute(new GetParcel(company, id))).toEqual({ id, weight: 5 });
      const events = await rows('platform.event', id, 'stream');
      expect(events.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('may not change an aggregate without an event', async () => {
      const id = await packed(5);
      await expect(commands.execute(new TamperWithParcel(company, id))).rejects.toThrow('without recording an event');
      expect(await queries.execute(new GetParcel(company, id))).toEqual({ id, weight: 5 });
    });

    it('finds nothing of another company', async () => {
      const id = await packed(5);
      const other = v7();
      expect(await queries.execute(new GetParcel(other, id))).toBeUndefined();
      await expect(commands.execute(new ReweighParcel(other, id, (w) => w))).rejects.toThrow();
    });
  });

  describe('an Idempotency-Key', () => {
    const request = (key: string, fingerprint: string): IdempotentRequest => ({ key, fingerprint, replayed: false });
    const pack = (id: string, { ...as }: IdempotentRequest) => {
      const tracked = { ...as };
      return Idempotency.run(tracked, () =>
        commands.answer(new PackParcel(company, id, 3), (packed) => new GetParcel(company, packed.id)),
      ).then((answer) => ({ answer, replayed: tracked.replayed }));
    };

    it('makes a repeated request answer the same without a second effect', async () => {
      const [key, id] = [v7(), v7()];
      const first = await pack(id, request(key, 'a'));
      expect(first).toEqual({ answer: { id, weight: 3 }, replayed: false });
      expect(await pack(v7(), request(key, 'a'))).toEqual({ answer: { id, weight: 3 }, replayed: true });
    });

    it('is refused for another request', async () => {
      const key = v7();
      await pack(v7(), request(key, 'a'));
      await expect(pack(v7(), request(key, 'b'))).rejects.toThrow('http.idempotency-key-reused');
    });

    it('lets one of many at once through, and the others replay or wait', async () => {
      const key = v7();
      const before = await database.sql('select count(*)::int as n from sample.parcel');
      const answers = await Promise.allSettled(Array.from({ length: 5 }, () => pack(v7(), request(key, 'a'))));
      const after = await database.sql('select count(*)::int as n from sample.parcel');
      expect(Number(after[0]?.n) - Number(before[0]?.n)).toBe(1);
      for (const answer of answers) {
        if (answer.status === 'rejected') expect(String(answer.reason)).toContain('http.request-still-running');
      }
      expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true);
    });

    it('is not used up by a request that was refused', async () => {
      const [key, id] = [v7(), await packed(5)];
      const heavy = () =>
        Idempotency.run(request(key, 'a'), () => commands.execute(new ReweighParcel(company, id, () => 5000)));
      await expect(heavy()).rejects.toThrow('sample.parcel-too-heavy');
      await expect(heavy()).rejects.toThrow('sample.parcel-too-heavy');
    });
  });
});
