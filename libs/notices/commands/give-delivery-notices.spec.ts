import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import type { UnitOfWork } from '#platform/transactions';
import { type Channels, DEFAULT_CHANNELS } from '../contracts/index.js';
import { Preferences } from '../domain/preferences.js';
import { InMemoryNotices, InMemoryPreferences } from '../testing/index.js';
import { GiveDeliveryNotices, GiveDeliveryNoticesHandler } from './give-delivery-notices.js';

function preferring(userId: string, channels: Channels): Preferences {
  const preferences = Preferences.untouched('company', userId);
  preferences.change({ language: 'da', channels, digestAt: null });
  return preferences;
}

async function told(reasons: readonly string[], ...preferences: Preferences[]) {
  const notices = new InMemoryNotices();
  const handler = new GiveDeliveryNoticesHandler(
    notices,
    new InMemoryPreferences(...preferences),
    { all: async () => ['anna', 'bo'], active: async () => new Set(), addressOf: async () => null },
    clockAt('2026-11-26T07:30:00.000Z'),
    countedIds(),
    { about: (_, work) => work() } as Pick<UnitOfWork, 'about'> as UnitOfWork,
  );
  for (const id of reasons) await handler.execute(new GiveDeliveryNotices('company', [{ id, stream: 's' }]));
  return notices.all.map(({ userId, reason, byMail }) => `${reason} ${userId}${byMail ? ' by mail' : ''}`);
}

describe('a notice of a delivery that failed', () => {
  it('is given once for each delivery and user, and says nothing of its content', async () => {
    expect(await told(['e1', 'e1', 'e2'])).toEqual(['e1 anna', 'e1 bo', 'e2 anna', 'e2 bo']);
  });

  it('goes the ways that the user chose, also if the settings are older than this kind', async () => {
    const { 'delivery-failed': _, ...older } = DEFAULT_CHANNELS;
    const none = { console: false, desktop: false, mail: false };
    expect(
      await told(
        ['e1'],
        preferring('anna', older as Channels),
        preferring('bo', { ...DEFAULT_CHANNELS, 'delivery-failed': none }),
      ),
    ).toEqual(['e1 anna']);
    const byMail = { ...DEFAULT_CHANNELS, 'delivery-failed': { ...none, mail: true } };
    expect(await told(['e1'], preferring('bo', byMail))).toEqual(['e1 anna', 'e1 bo by mail']);
  });
});
