import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { v7 } from 'uuid';
import type { Database } from '#platform/persistence';
import { testDatabase } from '#platform/testing';
import { WorkingCalendar } from '#shared-kernel';
import { UNTOUCHED_CALENDAR } from '#scalepoint-settings/contracts';
import { SqlOfferedTasks } from '../../libs/case-intake/infrastructure/sql-offered-tasks.js';
import { SqlStepFigures } from '../../libs/case-intake/infrastructure/sql-step-figures.js';
import { ListTasks, ListTasksHandler } from '../../libs/case-intake/queries/list-tasks.js';
import { CalendarOfAll, NOT_MERGED } from '../../libs/case-intake/testing/opening.js';
import { SqlTaskFigures } from '../../libs/case-intake/infrastructure/sql-task-figures.js';
import { SqlPostingFigures } from '../../libs/invoicing/infrastructure/sql-posting-figures.js';

const database = testDatabase();
const [ours, theirs] = [v7(), v7()];
const [nordlys, havblik] = [v7(), v7()];
const HOUR_MS = 3_600_000;
const now = new Date();
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);
const period = { from: ago(24 * 30), before: ago(-24), now };

const statements: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];
let pool: Pool;
let figures: SqlTaskFigures;
let postings: SqlPostingFigures;
let steps: SqlStepFigures;
let offered: SqlOfferedTasks;
let list: ListTasksHandler;
beforeAll(() => {
  pool = new Pool({ connectionString: database.superuserUrl });
  const kysely = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query: { sql, parameters } }) => void statements.push({ sql, parameters }),
  });
  const reads = { kysely: () => kysely } as unknown as Database;
  figures = new SqlTaskFigures(reads);
  postings = new SqlPostingFigures(reads);
  steps = new SqlStepFigures(reads);
  offered = new SqlOfferedTasks(reads);
  list = new ListTasksHandler(reads, { now: () => now }, new CalendarOfAll(), { on: async () => [] }, NOT_MERGED);
});
afterAll(() => pool.end());
beforeEach(async () => {
  await database.sql(
    'truncate case_intake.task, case_intake."case", case_intake.task_answer, case_intake.overdue_period, case_intake.task_step',
  );
});

interface Made {
  readonly company?: string;
  readonly insurer?: string;
  readonly status?: string;
  readonly receivedAt?: Date;
  readonly dueAt?: Date | null;
  readonly manager?: string | null;
}

async function aTask({ company = ours, insurer = nordlys, manager, ...made }: Made = {}): Promise<string> {
  const { status = 'case-opened', receivedAt = ago(1), dueAt = null } = made;
  const id = v7();
  await database.sql(
    `insert into case_intake.task (company_id, id, version, scalepoint_task_id, status, insurer_id, insurer_name, content,
       fingerprint, content_at, introduced, received_at, attention, deadlines, due_at)
     values ($1, $2, 1, gen_random_uuid(), $3, $4, $5, '{}', '', now(), true, $6, '[]', $7, $8)`,
    [
      company,
      id,
      status,
      insurer,
      insurer === nordlys ? 'Nordlys' : 'Havblik',
      receivedAt,
      JSON.stringify(
        dueAt
          ? [
              { name: 'contact', at: dueAt },
              { name: 'completion', at: ago(-900) },
            ]
          : [],
      ),
      dueAt,
    ],
  );
  if (manager !== undefined) {
    await database.sql(
      `insert into case_intake."case" (company_id, id, version, task_id, number, name, debtor_id, debtor_reason, description,
         contacts, case_manager_id, origins, flags)
       values ($1, $2, 1, $2, (select count(*) + 1 from case_intake."case"), '', '', '', '', '[]', $3, '{}', '[]')`,
      [company, id, manager],
    );
  }
  return id;
}

const move = (id: string, status: string) =>
  database.sql(`update case_intake.task set status = $2, due_at = null where id = $1`, [id, status]);

describe('figures of tasks', () => {
  it('say how fast each insurer was answered, against the deadline', async () => {
    for (const hours of [1, 2, 10]) {
      await move(await aTask({ receivedAt: ago(hours), dueAt: ago(hours - 4), manager: 'anna' }), 'accepted');
    }
    await move(await aTask({ insurer: havblik, receivedAt: ago(5) }), 'rejected');
    await move(await aTask({ company: theirs, receivedAt: ago(20) }), 'accepted');
    await aTask();
    const { answers, answersByInsurer, employees } = await figures.of(ours, period);
    expect(answers).toMatchObject({ answered: 4, late: 1, medianMinutes: 210 });
    expect(new Map(answersByInsurer.map(({ insurerId, ...figure }) => [insurerId, figure]))).toEqual(
      new Map([
        [nordlys, { answered: 3, late: 1, medianMinutes: 120, p90Minutes: 504, deadlineMinutes: 240 }],
        [havblik, { answered: 1, late: 0, medianMinutes: 300, p90Minutes: 300, deadlineMinutes: null }],
      ]),
    );
    expect(employees).toEqual([
      { employeeId: 'anna', open: 3, unanswered: 0, overdue: 0, answered: 3, medianMinutes: 120 },
    ]);
  });

  it('count a task on the case of another one once, for the manager of that case', async () => {
    const main = await aTask({ receivedAt: ago(1), manager: 'anna' });
    const other = await aTask({ receivedAt: ago(1), manager: 'bo' });
    await database.sql(`update case_intake.task set case_of_task_id = $2, case_id = $2 where id = $1`, [other, main]);
    await move(other, 'accepted');
    expect((await figures.of(ours, period)).employees).toMatchObject([
      { employeeId: 'anna', open: 2, answered: 1, medianMinutes: 60 },
    ]);
    const reached = (await steps.of(ours, period, new WorkingCalendar(UNTOUCHED_CALENDAR))).employees;
    expect(reached.map(({ employeeId }) => employeeId)).not.toContain('bo');
  });

  it('count the first answer of a task only', async () => {
    const id = await aTask({ receivedAt: ago(1) });
    await move(id, 'accepted');
    await move(id, 'rejected');
    await move(id, 'case-opened');
    await move(id, 'accepted');
    expect((await figures.of(ours, period)).answers).toMatchObject({ answered: 1, medianMinutes: 60 });
  });

  it('count no time as overdue in which a task had ended before it was reopened', async () => {
    const id = await aTask({ status: 'accepted', receivedAt: ago(100), dueAt: ago(50) });
    await database.sql(`insert into case_intake.overdue_period values ($1, $2, $3, $4)`, [ours, id, ago(50), ago(40)]);
    await database.sql(`update case_intake.task set status = 'in-repair', reopened_at = $2 where id = $1`, [
      id,
      ago(10),
    ]);
    expect(await figures.overdueAt(ours, [ago(60), ago(45), ago(20), ago(5)])).toEqual([0, 1, 0, 1]);
    await move(id, 'completed');
    const periods = await database.sql(`select began_at from case_intake.overdue_period order by began_at`);
    expect(periods.map(({ began_at: began }) => began)).toEqual([ago(50), ago(10)]);
  });

  it('say where tasks are, and whose they are', async () => {
    await aTask({ status: 'accepted', manager: 'bo', dueAt: ago(1) });
    await aTask({ status: 'case-opened', manager: 'bo', dueAt: ago(-1) });
    await aTask({ status: 'invoiced', manager: 'bo' });
    await aTask({ status: 'in-repair', manager: null });
    await aTask({ status: 'closed', manager: 'bo' });
    await aTask({ company: theirs, status: 'accepted', manager: 'bo' });
    const { standing, employees } = await figures.of(ours, period);
    expect(standing).toEqual([
      { status: 'case-opened', count: 1, overdue: 0 },
      { status: 'accepted', count: 1, overdue: 1 },
      { status: 'in-repair', count: 1, overdue: 0 },
      { status: 'invoiced', count: 1, overdue: 0 },
    ]);
    expect(employees).toMatchObject([
      { employeeId: 'bo', open: 2, unanswered: 1, overdue: 1, answered: 0, medianMinutes: null },
      { employeeId: null, open: 1 },
    ]);
  });

  it('count arrivals by the Danish day, insurer and status', async () => {
    const late = new Date('2026-11-24T23:30:00Z');
    await aTask({ receivedAt: late });
    await aTask({ receivedAt: late, insurer: havblik, status: 'closed' });
    await aTask({ receivedAt: late });
    const { received, insurers } = await figures.of(ours, {
      from: new Date('2026-11-24T23:00:00Z'),
      before: new Date('2026-11-25T23:00:00Z'),
      now,
    });
    expect(received).toHaveLength(2);
    expect(received).toEqual(
      expect.arrayContaining([
        { day: '2026-11-25', insurerId: nordlys, status: 'case-opened', count: 2 },
        { day: '2026-11-25', insurerId: havblik, status: 'closed', count: 1 },
      ]),
    );
    expect(insurers.map(({ name }) => name)).toEqual(['Havblik', 'Nordlys']);
  });

  it('know how many tasks were overdue earlier, also those that are not any more', async () => {
    const met = await aTask({ receivedAt: ago(100), dueAt: ago(60) });
    await move(met, 'accepted');
    await aTask({ receivedAt: ago(100), dueAt: ago(30) });
    // The deadline had passed when it arrived.
    await aTask({ receivedAt: ago(10), dueAt: ago(80) });
    await move(await aTask({ receivedAt: ago(100), dueAt: ago(-5) }), 'accepted');
    await aTask({ company: theirs, receivedAt: ago(100), dueAt: ago(90) });
    await move(await aTask({ company: theirs, receivedAt: ago(100), dueAt: ago(90) }), 'accepted');
    expect(
      await figures.overdueAt(ours, [ago(70), ago(50), ago(20), ago(5), new Date(now.getTime() + HOUR_MS)]),
    ).toEqual([0, 1, 2, 3, 2]);
  });

  it('add up what was posted and approved in each month', async () => {
    const invoice = (kind: string, total: number, postedAt: string | null, company = ours) =>
      database.sql(
        `insert into invoicing.invoice (company_id, id, version, number, number_key, kind, case_id, insurer_id, issue_date,
           content, fingerprint, net, vat, total, registered_at, state, confirmed_above_approved, attempts, answer, has_pdf,
           posted_at)
         values ($1, $2::uuid, 1, $2::text, $2::text, $3, $2::uuid, $2::uuid, '', '{}', '', 0, 0, $4, now(), $5, false, 0, '[]', false, $6)`,
        [company, v7(), kind, total, postedAt ? 'posted' : 'queued', postedAt],
      );
    await invoice('repair', 1_000_00, '2026-10-31T22:59:00Z');
    await invoice('repair', 500_00, '2026-10-31T23:00:00Z');
    await invoice('creditNote', 200_00, '2026-11-10T12:00:00Z');
    await invoice('repair', 9_00, null);
    await invoice('repair', 7_00, '2026-11-10T12:00:00Z', theirs);
    await invoice('repair', 5_00, '2026-08-01T12:00:00Z');
    const step = (at: string, amount: number) => JSON.stringify([{ at }, { at, amount }]);
    const id = v7();
    await database.sql(
      `insert into invoicing.approval (company_id, id, version, case_id, amount, history) values ($1, $2, 1, $2, $3, $4)`,
      [ours, id, 300_00, step('2026-08-01T10:00:00Z', 300_00)],
    );
    for (const [version, at, amount] of [
      [2, '2026-10-02T10:00:00Z', 800_00],
      [3, '2026-11-02T10:00:00Z', 700_00],
    ] as const) {
      await database.sql(`update invoicing.approval set version = $2, amount = $3, history = $4 where id = $1`, [
        id,
        version,
        amount,
        step(at, amount),
      ]);
    }
    expect(await postings.byMonth(ours, new Date('2026-08-31T22:00:00Z'))).toEqual([
      { month: '2026-10', posted: 1_000_00, approved: 500_00 },
      { month: '2026-11', posted: 300_00, approved: -100_00 },
    ]);
  });

  it('are read by indexes, not by reading every task, answer or invoice', async () => {
    // Enough rows that a plan which reads too many of them costs more.
    await database.sql(
      `insert into case_intake.task (company_id, id, version, scalepoint_task_id, status, insurer_id, insurer_name, content,
         fingerprint, content_at, introduced, received_at, attention, deadlines, due_at)
       select $1, gen_random_uuid(), 1, gen_random_uuid(), (array['accepted', 'closed', 'rejected'])[1 + n % 3], $2, 'Nordlys',
              '{}', '', now(), true, now() - make_interval(hours => n), '[]', '[]', now() + make_interval(hours => n - 50)
         from generate_series(1, 5000) n`,
      [ours, nordlys],
    );
    await database.sql('vacuum analyze case_intake.task');
    statements.length = 0;
    await figures.of(ours, period);
    await figures.overdueAt(ours, [now]);
    await postings.byMonth(ours, period.from);
    await database.sql('set enable_seqscan = off; set enable_bitmapscan = off');
    const plans: string[] = [];
    for (const { sql, parameters } of statements) {
      const lines = await database.sql(`explain (costs off) ${sql}`, [...parameters]);
      plans.push(lines.map((line) => String(line['QUERY PLAN'])).join('\n'));
    }
    const [received, answers, , standing, , answersByEmployee, overdue, months] = plans;
    expect(received).toMatch('Index Only Scan using task_by_arrival');
    expect(answers).toMatch('Index Scan using task_answer_time');
    expect(standing).toMatch('Index Only Scan using task_by_status');
    expect(answersByEmployee).toMatch('using task_answer_time');
    expect(overdue).toMatch('Index Scan using task_by_urgency');
    expect(overdue).toMatch('using overdue_period_pkey');
    expect(months).toMatch('Index Only Scan using invoice_posted');
    expect(months).toMatch('Index Only Scan using approval_change_pkey');
  });
});

describe('times against the clock', () => {
  const calendar = new WorkingCalendar(UNTOUCHED_CALENDAR);
  /** As the task would do it, at a time of the past. */
  const reach = async (id: string, step: string, at: Date) => {
    await database.sql(`update case_intake.task set completed_at = $2 where id = $1`, [id, at]);
    await move(id, step);
  };

  it('are those of the first time, against the deadline in force, by insurer and by employee', async () => {
    const [one, two] = [
      await aTask({ receivedAt: ago(100), dueAt: ago(50), manager: 'anna' }),
      await aTask({ receivedAt: ago(10), insurer: havblik }),
    ];
    await move(one, 'accepted');
    await move(one, 'inspected');
    await reach(one, 'completed', ago(40));
    await move(one, 'in-repair');
    await reach(one, 'completed', ago(1));
    await move(two, 'rejected');
    await offered.offered(ours, { caseId: one }, ago(90));
    await offered.offered(ours, { caseId: one, taskId: one }, ago(80));
    await move(await aTask({ company: theirs, receivedAt: ago(3) }), 'accepted');
    const { all, insurers, employees } = await steps.of(ours, period, calendar);
    expect(all).toMatchObject([
      { step: 'contact', count: 2, withDeadline: 1, late: 1 },
      { step: 'inspection', count: 1, withDeadline: 0, late: 0 },
      { step: 'offer', count: 1, medianHours: 10, p90Hours: 10 },
      { step: 'completion', count: 1, withDeadline: 1, late: 0, medianHours: 60 },
    ]);
    expect(insurers.map(({ step, insurerName, count }) => [step, insurerName, count])).toEqual(
      expect.arrayContaining([
        ['contact', 'Nordlys', 1],
        ['contact', 'Havblik', 1],
        ['offer', 'Nordlys', 1],
      ]),
    );
    expect(
      employees
        .filter(({ step }) => step === 'contact')
        .map(({ employeeId }) => employeeId)
        .toSorted(),
    ).toEqual(['anna', null]);
  });

  it('count working days from the day after arrival', async () => {
    const friday = new Date('2026-11-20T11:00:00Z');
    const id = await aTask({ receivedAt: friday, manager: 'bo' });
    await reach(id, 'completed', new Date('2026-11-24T07:00:00Z'));
    const november = { from: new Date('2026-11-01T00:00:00Z'), before: new Date('2026-12-01T00:00:00Z') };
    const { all } = await steps.of(ours, november, calendar);
    expect(all).toMatchObject([{ step: 'completion', medianHours: 92, medianWorkingDays: 2, p90WorkingDays: 2 }]);
  });

  it('agree with the lists that they open', async () => {
    for (const hours of [1, 2, 10]) {
      await move(await aTask({ receivedAt: ago(hours), dueAt: ago(hours - 4), manager: 'anna' }), 'accepted');
    }
    await move(await aTask({ receivedAt: ago(5), insurer: havblik }), 'rejected');
    const inspected = await aTask({ receivedAt: ago(5), insurer: havblik, manager: 'bo' });
    await move(inspected, 'inspected');
    const { insurers, employees } = await steps.of(ours, period, calendar);
    const { from, before } = period;
    const listed = async (step: { name: string; late?: boolean }, filter: object) => {
      const wanted = { step: { ...step, from, before }, ...filter } as ConstructorParameters<typeof ListTasks>[1];
      return (await list.execute(new ListTasks(ours, wanted, { sort: 'newest' }, 100))).length;
    };
    for (const { step: name, insurerId, count, late } of insurers) {
      expect(await listed({ name }, { insurerId })).toBe(count);
      expect(await listed({ name, late: true }, { insurerId })).toBe(late);
      expect(await listed({ name, late: false }, { insurerId })).toBe(count - late);
    }
    for (const { step: name, employeeId, count } of employees.filter((one) => one.employeeId !== null)) {
      expect(await listed({ name }, { caseManagerId: employeeId })).toBe(count);
    }
    expect(insurers.map(({ count }) => count).toSorted()).toEqual([1, 1, 3]);
  });

  it('read only the steps of the period', async () => {
    await database.sql(
      `with made as (
         insert into case_intake.task (company_id, id, version, scalepoint_task_id, status, insurer_id, insurer_name, content,
           fingerprint, content_at, introduced, received_at, attention, deadlines)
         select $1, gen_random_uuid(), 1, gen_random_uuid(), 'closed', $2, 'Nordlys', '{}', '', now(), true,
                now() - make_interval(hours => n), '[]', '[]' from generate_series(1, 5000) n
         returning company_id, id, insurer_id, received_at),
       answered as (insert into case_intake.task_answer select company_id, id, insurer_id, received_at, null, received_at from made)
       insert into case_intake.task_step select company_id, id, 'completion', received_at, null, received_at from made`,
      [ours, nordlys],
    );
    await database.sql('vacuum analyze case_intake.task, case_intake.task_answer, case_intake.task_step');
    statements.length = 0;
    await steps.of(ours, { from: ago(48), before: now }, calendar);
    expect(statements).toHaveLength(2);
    for (const { sql, parameters } of statements) {
      const lines = await database.sql(`explain (costs off) ${sql}`, [...parameters]);
      const plan = lines.map((line) => String(line['QUERY PLAN'])).join('\n');
      expect(plan).toMatch(' task_answer_time');
      expect(plan).toMatch(' task_step_time');
      expect(plan).not.toMatch('Seq Scan on task');
    }
  });
});
