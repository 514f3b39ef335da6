import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded, saved } from '#platform/testing/in-memory-aggregates.js';
import { DEFAULT_CHANNELS } from '../contracts/index.js';
import { Notice } from '../domain/notice.js';
import { InMemoryNotices, InMemoryPreferences } from '../testing/index.js';
import { ChangePreferences, ChangePreferencesHandler } from './change-preferences.js';
import { ForgetNotices, ForgetNoticesHandler } from './forget-notices.js';
import { GiveDigests, GiveDigestsHandler } from './give-digests.js';
import { ReadNotices, ReadNoticesHandler } from './read-notices.js';
import { RecordMail, RecordMailHandler } from './record-mail.js';

const NOW = '2026-11-26T07:30:00.000Z';
const clock = clockAt(NOW);
const aNotice = (id: string, userId = 'anna', givenAt = NOW) =>
  saved(
    Notice.give(
      'company',
      id,
      { userId, reason: id, kind: 'refused', taskId: null, taskNumber: null, detail: null },
      { console: true, desktop: true, mail: true },
      new Date(givenAt),
    ),
  );

describe('the notices of a user', () => {
  it('are read one by one or all at once, each once', async () => {
    const notices = new InMemoryNotices(aNotice('n1'), aNotice('n2'), aNotice('n3', 'bo'));
    const handler = new ReadNoticesHandler(notices, clock);
    await handler.execute(new ReadNotices('company', 'anna', 'n1'));
    await handler.execute(new ReadNotices('company', 'anna', null));
    expect(notices.all.map(recorded)).toEqual([
      ['notices.notice-marked-read.v1'],
      ['notices.notice-marked-read.v1'],
      [],
    ]);
    const ofAnother = handler.execute(new ReadNotices('company', 'anna', 'n3'));
    await expect(ofAnother).rejects.toMatchObject({ code: 'notices.notice-not-found' });
  });

  it('say what happened to the mail', async () => {
    const notices = new InMemoryNotices(aNotice('n1'));
    const handler = new RecordMailHandler(notices);
    for (const id of ['n1', 'n1', 'gone']) await handler.execute(new RecordMail('company', id, 'sent'));
    expect(notices.all).toMatchObject([{ mailOutcome: 'sent' }]);
    expect(recorded(notices.all[0])).toEqual(['notices.notice-mailed.v1']);
  });

  it('are kept for 90 days', async () => {
    const notices = new InMemoryNotices(
      aNotice('old', 'anna', '2026-08-28T07:29:59.000Z'),
      aNotice('kept', 'anna', '2026-08-28T07:30:00.000Z'),
    );
    await new ForgetNoticesHandler(notices, clock).execute(new ForgetNotices('company'));
    expect(notices.all.map(({ id }) => id)).toEqual(['kept']);
  });
});

describe('the daily mail', () => {
  const facts = { language: 'da', channels: DEFAULT_CHANNELS, digestAt: '08:30' } as const;

  async function digests(...times: string[]) {
    const [notices, store] = [new InMemoryNotices(), new InMemoryPreferences()];
    await new ChangePreferencesHandler(store).execute(new ChangePreferences('company', 'anna', facts, 0));
    for (const time of times) {
      await new GiveDigestsHandler(notices, store, clockAt(time), countedIds()).execute(new GiveDigests('company'));
    }
    return notices.all.map(({ reason, byMail, inConsole }) => ({ reason, byMail, inConsole }));
  }

  it('is given once on each working day, from the chosen time in Denmark on', async () => {
    const given = await digests('2026-11-26T07:29:00Z', NOW, '2026-11-26T09:00:00Z', '2026-11-27T07:30:00Z');
    expect(given).toEqual(
      ['digest 2026-11-26', 'digest 2026-11-27'].map((reason) => ({ reason, byMail: true, inConsole: false })),
    );
  });

  it('is not given on a Saturday or Sunday', async () => {
    expect(await digests('2026-11-28T12:00:00Z', '2026-11-29T12:00:00Z')).toEqual([]);
  });

  it('is chosen by one who has seen the present settings', async () => {
    const store = new InMemoryPreferences();
    const handler = new ChangePreferencesHandler(store);
    await handler.execute(new ChangePreferences('company', 'anna', facts, 0));
    await handler.execute(new ChangePreferences('company', 'anna', facts, 1));
    expect(recorded(store.all[0])).toEqual(['notices.notice-preferences-changed.v1']);
    const stale = handler.execute(new ChangePreferences('company', 'anna', facts, 0));
    await expect(stale).rejects.toMatchObject({ code: 'http.stale-version' });
  });
});
