import type { AbsentEmployee } from '#directory/contracts';
import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import type { UnitOfWork } from '#platform/transactions';
import { DEFAULT_CHANNELS } from '../contracts/index.js';
import { Preferences } from '../domain/preferences.js';
import { InMemoryNotices, InMemoryPreferences } from '../testing/index.js';
import { GiveNotices, GiveNoticesHandler, type NoticeReason } from './give-notices.js';

const PEOPLE = { taskId: 't1', ownCaseId: 'c1', number: 'N-1', caseManagerId: 'anna', deputyId: null };
const REASON: NoticeReason = { id: 'e1', stream: 's', kind: 'new-task', taskId: 't1', detail: null };

interface World {
  readonly people?: Partial<typeof PEOPLE> | { readonly caseManagerId: null } | { readonly deputyId: string };
  readonly away?: readonly AbsentEmployee[];
  readonly preferences?: readonly Preferences[];
}

function giving({ people = {}, away = [], preferences = [] }: World = {}) {
  const notices = new InMemoryNotices();
  const handler = new GiveNoticesHandler(
    notices,
    new InMemoryPreferences(...preferences),
    { of: async () => [{ ...PEOPLE, ...people }], workOf: async () => [] },
    { on: async () => away },
    {
      all: async () => [],
      active: async (_, ids) => new Set(ids.filter((id) => id !== 'left')),
      addressOf: async () => null,
    },
    clockAt('2026-11-26T07:30:00.000Z'),
    countedIds(),
    { about: (_, work) => work() } as Pick<UnitOfWork, 'about'> as UnitOfWork,
  );
  const give = (...reasons: Partial<NoticeReason>[]) =>
    handler.execute(
      new GiveNotices(
        'company',
        reasons.map((one) => ({ ...REASON, ...one })),
      ),
    );
  const told = () => notices.all.map(({ userId }) => userId);
  return { notices, give, told };
}

function preferring(userId: string, kind: 'new-task' | 'refused', mail: boolean, console = true): Preferences {
  const preferences = Preferences.untouched('company', userId);
  const channels = { ...DEFAULT_CHANNELS, [kind]: { console, desktop: false, mail } };
  preferences.change({ language: 'da', channels, digestAt: null });
  return preferences;
}

describe('a notice', () => {
  it('is for the case manager, with the number of the task and no more', async () => {
    const { notices, give } = giving();
    await give({});
    expect(notices.all).toMatchObject([
      {
        userId: 'anna',
        reason: 'e1',
        kind: 'new-task',
        taskId: 't1',
        taskNumber: 'N-1',
        byMail: false,
        onDesktop: true,
      },
    ]);
    const [event] = notices.all[0]?.releaseEvents() ?? [];
    expect(event).toMatchObject({ type: 'notices.notice-given.v1', data: { userId: 'anna', byMail: false } });
  });

  it('is given once for each event and recipient, however often the event comes', async () => {
    const { give, told } = giving();
    await give({}, { id: 'e2' });
    await give({}, { id: 'e2' });
    expect(told()).toEqual(['anna', 'anna']);
  });

  it('is found by the case too', async () => {
    const { give, told } = giving();
    await give({ taskId: undefined, caseId: 'c1' }, { id: 'e2', taskId: undefined, caseId: 'other' });
    expect(told()).toEqual(['anna']);
  });

  it.each<[string, World, string[]]>([
    ['the standing deputy', { away: [{ employeeId: 'anna', deputyId: 'bo' }] }, ['anna', 'bo']],
    [
      'the deputy of the case',
      { people: { deputyId: 'carl' }, away: [{ employeeId: 'anna', deputyId: 'bo' }] },
      ['anna', 'carl'],
    ],
    ['no deputy of one who is here', { people: { deputyId: 'carl' } }, ['anna']],
    ['no deputy where there is none', { away: [{ employeeId: 'anna', deputyId: null }] }, ['anna']],
    ['no user who left', { away: [{ employeeId: 'anna', deputyId: 'left' }] }, ['anna']],
    ['no user if there is no case manager', { people: { caseManagerId: null } }, []],
  ])('includes %s', async (_, world, expected) => {
    const { give, told } = giving(world);
    await give({});
    expect(told()).toEqual(expected);
  });

  it('goes the ways that the user chose, and none if all are turned off', async () => {
    const byMail = giving({ preferences: [preferring('anna', 'new-task', true)] });
    await byMail.give({});
    expect(byMail.notices.all).toMatchObject([{ byMail: true, inConsole: true, onDesktop: false }]);
    const off = giving({ preferences: [preferring('anna', 'new-task', false, false)] });
    await off.give({}, { id: 'e2', kind: 'refused' });
    expect(off.notices.all).toMatchObject([{ reason: 'e2' }]);
  });
});
