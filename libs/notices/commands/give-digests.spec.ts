import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { DEFAULT_CHANNELS } from '../contracts/index.js';
import { InMemoryNotices, InMemoryPreferences } from '../testing/index.js';
import { ChangePreferences, ChangePreferencesHandler } from './change-preferences.js';
import { GiveDigests, GiveDigestsHandler } from './give-digests.js';

async function digests(...times: string[]) {
  const facts = { language: 'da', channels: DEFAULT_CHANNELS, digestAt: '08:30' } as const;
  const [notices, store] = [new InMemoryNotices(), new InMemoryPreferences()];
  await new ChangePreferencesHandler(store).execute(new ChangePreferences('company', 'anna', facts, 0));
  for (const time of times) {
    await new GiveDigestsHandler(notices, store, clockAt(time), countedIds()).execute(new GiveDigests('company'));
  }
  return notices.all.map(({ reason, byMail, inConsole }) => ({ reason, byMail, inConsole }));
}

describe('the daily mail', () => {
  it('is given once on each working day, from the chosen time in Denmark on', async () => {
    const [early, due, later, next] = [
      '2026-11-26T07:29:00.000Z',
      '2026-11-26T07:30:00.000Z',
      '2026-11-26T09:00:00.000Z',
      '2026-11-27T07:30:00.000Z',
    ];
    expect(await digests(early)).toEqual([]);
    expect(await digests(due, later, next)).toEqual(
      ['digest 2026-11-26', 'digest 2026-11-27'].map((reason) => ({ reason, byMail: true, inConsole: false })),
    );
  });

  it('is not given on a Saturday, a Sunday or a public holiday', async () => {
    expect(await digests('2026-11-28T12:00:00.000Z', '2026-11-29T12:00:00.000Z', '2026-12-25T12:00:00.000Z')).toEqual(
      [],
    );
  });
});
