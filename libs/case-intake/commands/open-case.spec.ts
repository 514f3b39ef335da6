import type { CaseSettingsForNewCase } from '#scalepoint-settings/contracts';
import { anEntry, InMemoryDirectory, InMemoryEntries } from '#directory/testing';
import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { TASK_STATUSES } from '../contracts/task-status.js';
import { aTask, InMemoryCases, InMemoryTasks, openingOf, SETTINGS } from '../testing/index.js';
import { OpenCase, OpenCaseHandler } from './open-case.js';

const NORDLYS = anEntry('debtors', 'nordlys', { name: 'Nordlys' });
const DAMAGE = anEntry('case-groups', 'skade');

function opening(task = aTask(), settings: Partial<CaseSettingsForNewCase> = {}, entries = [NORDLYS, DAMAGE]) {
  const [tasks, cases] = [new InMemoryTasks(task), new InMemoryCases()];
  const all = new InMemoryEntries(...entries);
  const directory = new InMemoryDirectory(all, countedIds());
  const handler = new OpenCaseHandler(tasks, openingOf(cases, directory, { ...SETTINGS, ...settings }));
  const open = (taskId = task.id, companyId = 'company') => handler.execute(new OpenCase(companyId, taskId));
  return { task, cases, entries: all, open };
}

const withGroup = { defaults: { ...SETTINGS.defaults, caseGroupId: 'skade' } };

describe('a case', () => {
  it('is opened of a received task, with the facts of the task and the defaults of the company', async () => {
    const content = { damageDescription: 'Utæt rør', scalepointUrl: 'https://scalepoint.example/1' };
    const { task, cases, open } = opening(aTask({ content }), withGroup);
    await expect(open()).resolves.toEqual({ taskId: 'task' });
    expect(cases.all).toMatchObject([
      {
        companyId: 'company',
        taskId: 'task',
        number: 1001,
        name: 'Sag N',
        debtorId: 'nordlys',
        debtorReason: 'name',
        caseGroupId: 'skade',
        requisitionNumber: 'N-1',
        description: 'Utæt rør\n\nhttps://scalepoint.example/1',
        origins: { caseGroupId: 'scalepointDefault', description: 'task' },
      },
    ]);
    expect(task).toMatchObject({ status: 'case-opened', caseId: cases.all[0]?.id, attention: [] });
    expect(recorded(task)).toEqual(['case-intake.task-case-linked.v1']);
    expect(recorded(cases.all[0])).toEqual(['case-intake.case-opened.v1']);
  });

  it('has the defaults of its debtor where the company has none', async () => {
    const defaults = { ...SETTINGS.defaults, caseGroupId: 'skade' };
    const { cases, open } = opening(aTask(), {}, [
      anEntry('debtors', 'nordlys', { name: 'Nordlys', defaults }),
      DAMAGE,
    ]);
    await open();
    expect(cases.all).toMatchObject([{ caseGroupId: 'skade', origins: { caseGroupId: 'debtor' } }]);
  });

  it('takes the deadlines of the company, once', async () => {
    const deadlines = [{ name: 'contact', afterHours: 24 }];
    const { task, open } = opening(aTask(), { ...withGroup, deadlines });
    await open();
    expect(task).toMatchObject({
      deadlines: [{ name: 'contact', origin: 'settings', at: '2026-11-26T08:00:00.000Z' }],
    });
  });

  it('counts a deadline in working time by the calendar of the day when it is opened', async () => {
    const deadlines = [
      { name: 'contact', afterWorkingHours: 8 },
      { name: 'inspection', afterWorkingDays: 2 },
    ];
    const { task, open } = opening(aTask(), { ...withGroup, deadlines });
    await open();
    const at = ['2026-11-26T08:00:00.000Z', '2026-11-27T22:59:59.999Z'];
    expect(task.deadlines.map((one) => one.at)).toEqual(at);
    task.adoptDeadlineRules([{ name: 'contact', afterHours: 1 }], null);
    task.accept();
    expect(task.deadlines.map((one) => one.at)).toEqual(at);
  });

  it.each(TASK_STATUSES.filter((status) => status !== 'received' && status !== 'needs-attention'))(
    'is not opened of a task that is %s, which the user is told',
    async (status) => {
      const { task, cases, open } = opening(aTask({ status }), withGroup);
      await expect(open()).rejects.toMatchObject({
        code: 'case-intake.task-needs-no-retry',
        facts: { status },
      });
      expect([cases.all, recorded(task)]).toEqual([[], []]);
    },
  );

  it('is of a task of its own company', async () => {
    const { open } = opening(aTask(), withGroup);
    await expect(open('other')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
    await expect(open('task', 'other')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
  });
});

describe('a task that cannot become a case', () => {
  const debtorless = 'case-intake.debtor-missing';
  const groupless = 'case-intake.case-group-missing';

  it('lists everything that is missing, and says nothing new when it is tried again', async () => {
    const { task, cases, open } = opening(aTask(), {}, []);
    await open();
    expect(task).toMatchObject({ status: 'needs-attention', attention: [{ code: debtorless }, { code: groupless }] });
    expect(recorded(task)).toEqual(['case-intake.attention-needed.v1']);
    await open();
    expect([cases.all, recorded(task)]).toEqual([[], []]);
  });

  it('becomes one when what was missing is there', async () => {
    const { task, cases, entries, open } = opening(aTask(), withGroup, [NORDLYS]);
    await open();
    expect(task.attention).toMatchObject([{ code: 'case-intake.default-unusable', field: 'caseGroupId' }]);
    entries.add(DAMAGE);
    await open();
    expect(task).toMatchObject({ status: 'case-opened', attention: [] });
    expect(cases.all).toHaveLength(1);
  });

  it('names the default that is inactive, by where it comes from', async () => {
    const { task, open } = opening(aTask(), withGroup, [NORDLYS, anEntry('case-groups', 'skade', { active: false })]);
    await open();
    expect(task.attention).toMatchObject([
      { code: 'case-intake.default-unusable', en: expect.stringContaining('of the default settings') },
    ]);
  });

  it.each([
    ['case-intake.debtor-blocked', {}, [anEntry('debtors', 'nordlys', { name: 'Nordlys', active: false })]],
    [
      'case-intake.debtor-ambiguous',
      {},
      [anEntry('debtors', 'nordlys-1', { name: 'Nordlys' }), anEntry('debtors', 'nordlys-2', { name: 'Nordlys' })],
    ],
    ['case-intake.token-debtor-unusable', { tokenDebtorId: 'nix' }, [NORDLYS]],
  ])('has no debtor that can be used: %s', async (code, facts, debtors) => {
    const { task, cases, open } = opening(aTask(facts), withGroup, [...debtors, DAMAGE]);
    await open();
    expect(task.attention).toMatchObject([{ code, field: 'debtorId' }]);
    expect(cases.all).toEqual([]);
  });
});

describe('the debtor', () => {
  const policyholder = {
    name: 'Åse Bækgård',
    phone: '12 34 56 78',
    mobile: null,
    email: null,
    cvr: null,
    address: null,
  };

  it('is the one of the token', async () => {
    const { cases, open } = opening(aTask({ tokenDebtorId: 'andet' }), withGroup, [
      NORDLYS,
      DAMAGE,
      anEntry('debtors', 'andet'),
    ]);
    await open();
    expect(cases.all).toMatchObject([{ debtorId: 'andet', debtorReason: 'token' }]);
  });

  it('is the policyholder where the token says so, whatever the company does otherwise', async () => {
    const known = anEntry('debtors', 'åse', { name: 'Aase', phones: ['+4512345678'] });
    const { cases, open } = opening(aTask({ caseDebtor: 'policyholder', content: { policyholder } }), withGroup, [
      NORDLYS,
      DAMAGE,
      known,
    ]);
    await open();
    expect(cases.all).toMatchObject([{ debtorId: 'åse', debtorReason: 'phone' }]);
  });

  it('is created where the company wants that, and is missing where it does not', async () => {
    const settings = { ...withGroup, caseDebtor: 'policyholder' } as const;
    const creating = opening(aTask({ content: { policyholder } }), { ...settings, createMissingDebtor: true });
    await creating.open();
    expect(creating.cases.all).toMatchObject([{ debtorId: 'sp-id-1', debtorReason: 'created' }]);
    expect(creating.entries.all.at(-1)).toMatchObject({ name: 'Åse Bækgård', phoneKeys: ['+4512345678'] });
    const waiting = opening(aTask({ content: { policyholder } }), settings);
    await waiting.open();
    expect(waiting.task.attention).toMatchObject([{ code: debtorMissing }]);
  });

  const debtorMissing = 'case-intake.debtor-missing';
});
