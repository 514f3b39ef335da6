import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { DEFAULT_CHANNELS } from '../contracts/index.js';
import { Notice, type Notices } from '../domain/notice.js';
import type { PreferenceStore } from '../domain/preferences.js';

export interface NoticeRepositories {
  readonly notices: Notices;
  readonly preferences: PreferenceStore;
}

const NOW = new Date('2026-11-26T07:30:00Z');
const CHANNELS = { console: true, desktop: false, mail: true };

/** What the commands of this context rely on, whatever the repositories store in. */
export function testNoticeRepositories(inCompany: InTransaction<NoticeRepositories>): void {
  it('notices are found by their user, until they are read or forgotten', async () => {
    const [ours, theirs, id, reason] = [v7(), v7(), v7(), v7()];
    const about = { userId: 'anna', reason, kind: 'refused', taskId: v7(), taskNumber: 'N-1', detail: null };
    await inCompany(ours, async ({ notices }) => notices.add(Notice.give(ours, id, about, CHANNELS, NOW)));
    const read = (company: string, user = 'anna') =>
      inCompany(company, ({ notices }) => notices.ofUser(company, user, id));
    expect(await read(ours)).toMatchObject({ ...about, byMail: true, onDesktop: false, givenAt: NOW, version: 1 });
    expect([await read(ours, 'bo'), await read(theirs)]).toEqual([null, null]);
    const given = (company: string) => inCompany(company, ({ notices }) => notices.given(company, [reason, 'x']));
    expect([...(await given(ours))]).toEqual([`anna ${reason}`]);
    expect([...(await given(theirs))]).toEqual([]);
    const unread = (user = 'anna') =>
      inCompany(ours, async ({ notices }) => {
        const found = await notices.unread(ours, user, 10);
        for (const one of found) one.read(NOW);
        return found.length;
      });
    expect([await unread('bo'), await unread(), await unread()]).toEqual([0, 1, 0]);
    const forget = (before: Date, company = ours) =>
      inCompany(company, ({ notices }) => notices.forget(company, before));
    const later = new Date(NOW.getTime() + 1);
    expect([await forget(NOW), await forget(later, theirs), await forget(later)]).toEqual([0, 0, 1]);
  });

  it('preferences are untouched until a user changes them', async () => {
    const company = v7();
    const facts = { language: 'en', channels: DEFAULT_CHANNELS, digestAt: '07:30' } as const;
    await inCompany(company, async ({ preferences }) => {
      const own = await preferences.of(company, 'anna');
      own.change(facts);
      preferences.add(own);
    });
    const read = (companyId: string) =>
      inCompany(companyId, ({ preferences }) => preferences.ofMany(companyId, ['anna', 'bo']));
    const [ours, theirs] = [await read(company), await read(v7())];
    expect(ours.get('anna')).toMatchObject({ ...facts, version: 1 });
    expect(ours.get('bo')).toMatchObject({ version: 0, digestAt: null });
    expect(theirs.get('anna')).toMatchObject({ version: 0 });
    const wanting = await inCompany(company, ({ preferences }) => preferences.withDigest(company));
    expect(wanting.map(({ id }) => id)).toEqual(['anna']);
  });
}
