import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { type CompanyCalendarChoices, CompanyCalendars, UNTOUCHED_CALENDAR } from '#scalepoint-settings/contracts';
import { DEFAULT_CHANNELS } from '../contracts/index.js';
import { InMemoryNotices, InMemoryPreferences } from '../testing/index.js';
import { ChangePreferences, ChangePreferencesHandler } from './change-preferences.js';
import { GiveDigests, GiveDigestsHandler } from './give-digests.js';

async function digests(times: readonly string[], choices: Partial<CompanyCalendarChoices> = {}) {
  const facts = { language: 'da', channels: DEFAULT_CHANNELS, digestAt: '08:30' } as const;
  const [notices, store] = [new InMemoryNotices(), new InMemoryPreferences()];
  class Calendars extends CompanyCalendars {
    of = async () => ({ ...UNTOUCHED_CALENDAR, ...choices });
  }
  await new ChangePreferencesHandler(store).execute(new ChangePreferences('company', 'anna', facts, 0));
  for (const time of times) {
    const handler = new GiveDigestsHandler(notices, store, new Calendars(), clockAt(time), countedIds());
    await handler.execute(new GiveDigests('company'));
  }
  const given = notices.all.map(({ reason, byMail, inConsole }) => ({ reason, byMail, inConsole }));
  return { given, version: store.all[0]?.version };
}
const days = async (...given: Parameters<typeof digests>) =>
  (await digests(...given)).given.map(({ reason }) => reason.replace('digest ', ''));

describe('the daily mail', () => {
  const [early, due, later, next] = [
    '2026-11-26T07:29:00.000Z',
    '2026-11-26T07:30:00.000Z',
    '2026-11-26T09:00:00.000Z',
    '2026-11-27T07:30:00.000Z',
  ] as const;

  it('is given once on each working day, from the chosen time in Denmark on', async () => {
    expect(await days([early])).toEqual([]);
    expect((await digests([due, later, next])).given).toEqual(
      ['digest 2026-11-26', 'digest 2026-11-27'].map((reason) => ({ reason, byMail: true, inConsole: false })),
    );
  });

  it('leaves the settings of the user as they are, so that an open form can still be saved', async () => {
    expect(await digests([due, next])).toMatchObject({ given: [{}, {}], version: 1 });
  });

  it('is not given on a Saturday, a Sunday or a public holiday', async () => {
    expect(await days(['2026-11-28T12:00:00.000Z', '2026-11-29T12:00:00.000Z', '2026-12-25T12:00:00.000Z'])).toEqual(
      [],
    );
  });

  it('follows the calendar of the company: its closings, its days off and its week', async () => {
    const closings = [{ from: '2026-11-26', to: '2026-11-26', name: 'Firmadag' }] as const;
    expect(await days([due, next], { closings })).toEqual(['2026-11-27']);
    const christmasEve = '2026-12-24T12:00:00.000Z';
    expect(await days([christmasEve])).toEqual([]);
    expect(await days([christmasEve], { daysOff: [] })).toEqual(['2026-12-24']);
    const week = [{ weekday: 6, from: '08:00', to: '12:00' }];
    expect(await days([due, '2026-11-28T12:00:00.000Z'], { week })).toEqual(['2026-11-28']);
  });
});
