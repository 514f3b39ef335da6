import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { runningProduct } from './running-api.js';

const APPLICATIONS = 3;
const product = runningProduct({}, { applications: APPLICATIONS });
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');

interface Story {
  readonly updates: number;
  readonly cancelled: boolean;
  /** The target of each delivery, and of each repetition; the order of the array is the sending order. */
  readonly sent: readonly { readonly delivery: number; readonly application: number }[];
}

const story: fc.Arbitrary<Story> = fc
  .record({ updates: fc.integer({ min: 0, max: 3 }), cancelled: fc.boolean() })
  .chain(({ updates, cancelled }) => {
    const deliveries = Array.from({ length: 1 + updates + (cancelled ? 1 : 0) }, (_, n) => n);
    const repeats = fc.array(fc.constantFrom(...deliveries), { maxLength: 4 });
    return repeats
      .chain((again) => {
        const all = [...deliveries, ...again];
        return fc.shuffledSubarray(all, { minLength: all.length });
      })
      .chain((order) =>
        fc
          .array(fc.nat(APPLICATIONS - 1), { minLength: order.length, maxLength: order.length })
          .map((where) => order.map((delivery, index) => ({ delivery, application: where[index] ?? 0 }))),
      )
      .map((sent) => ({ updates, cancelled, sent }));
  });

let count = 0;

function message(suffix: string, { updates, cancelled }: Story, delivery: number): object {
  const text = example.replaceAll('3e9f01', `3e${suffix}`).replaceAll('20261124-07', `Q-${suffix}`);
  const { payload, ...rest } = JSON.parse(text) as { payload: Record<string, unknown> };
  const kind = delivery === 0 ? 'new' : cancelled && delivery === updates + 1 ? 'cancel' : 'update';
  const damageDescription = `Nr. ${delivery}`;
  const claim = { ...(payload['case'] as object), damageDescription };
  return { ...rest, payload: { ...payload, kind, revision: 1 + delivery, case: claim } };
}

it('deliveries of a task at once, repeated and in any order, to several applications end as if they came in order', async () => {
  const anna = await product.as('anna');
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      const suffix = (0x1000 + count++).toString(16);
      const answers = await Promise.all(
        told.sent.map(({ delivery, application }) =>
          product
            .scalepoint(application)
            .post('/scalepoint/v1/demo/tasks')
            .send(message(suffix, told, delivery)),
        ),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      await product.settled();
      const tasks = await product.database.sql(
        `select status, introduced, withdrawn, content ->> 'damageDescription' as said,
                (select count(*)::int from case_intake."case" where task_id = task.id) as cases,
                (select array_agg(description) from case_intake."case" where task_id = task.id) as descriptions,
                (select array_agg(flags) from case_intake."case" where task_id = task.id) as flags,
                (select count(distinct version)::int = max(version) from platform.event
                  where stream = 'case-intake.task:' || task.id) as gapless
           from case_intake.task where right(scalepoint_task_id::text, 4) = $1`,
        [suffix],
      );
      const said = `Nr. ${told.updates}`;
      expect(tasks).toMatchObject([{ introduced: true, withdrawn: told.cancelled, said, gapless: true }]);
      const [task] = tasks;
      if (told.cancelled) expect(task).toMatchObject({ status: 'cancelled' });
      else expect(task).toMatchObject({ status: 'case-opened', cases: 1 });
      if (task?.['cases'] === 1) {
        expect(task['descriptions']).toEqual([expect.stringContaining(said)]);
        expect(task['flags']).toEqual([told.cancelled ? ['task-cancelled'] : []]);
      } else expect(task?.['cases']).toBe(0);
    }),
    { numRuns: 25 },
  );
  const { body } = await anna.get('/v1/dead-letters').expect(200);
  expect(body).toMatchObject({ items: [] });
});
