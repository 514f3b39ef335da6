import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { ErpUser, type Users } from '../domain/erp-user.js';
import type { SavedViewsStore } from '../domain/saved-views.js';
import { SignOut, type SignOuts } from '../domain/sign-out.js';

export interface UserRepositories {
  readonly users: Users;
  readonly signOuts: SignOuts;
  readonly savedViews: SavedViewsStore;
}

/** What the commands of this context rely on, whatever the repositories store in. */
export function testUserRepositories(inCompany: InTransaction<UserRepositories>): void {
  describe('users', () => {
    it('are found by id and by their name at Scalepoint, in their own company', async () => {
      const [ours, theirs] = [v7(), v7()];
      await inCompany(ours, async ({ users }) => {
        const user = ErpUser.named(ours, 'anna');
        user.put({ name: 'Anna', email: null, active: true });
        user.nameInScalepoint('Anna_50%');
        users.add(user);
      });
      const read = (companyId: string, username: string) =>
        inCompany(companyId, async ({ users }) => {
          const found = [await users.find(companyId, 'anna'), await users.withScalepointUsername(companyId, username)];
          return found.map((user) => user?.id);
        });
      expect(await read(ours, 'anna_50%')).toEqual(['anna', 'anna']);
      expect(await read(ours, 'annaX50%')).toEqual(['anna', undefined]);
      expect(await read(theirs, 'anna_50%')).toEqual([undefined, undefined]);
    });

    it('that are put again are the same user', async () => {
      const company = v7();
      const put = (name: string) =>
        inCompany(company, async ({ users }) => {
          const user = (await users.find(company, 'bo')) ?? ErpUser.named(company, 'bo');
          user.put({ name, email: null, active: true });
          users.add(user);
        });
      await put('Bo');
      await put('Bo Ø');
      expect(await inCompany(company, ({ users }) => users.find(company, 'bo'))).toMatchObject({
        name: 'Bo Ø',
        version: 2,
      });
    });
  });

  it('saved views belong to one user of one company', async () => {
    const [ours, theirs] = [v7(), v7()];
    const view = { name: 'Mine', query: 'assignee=me' };
    await inCompany(ours, async ({ savedViews }) => {
      const views = await savedViews.of(ours, 'anna');
      views.change([view]);
      savedViews.add(views);
    });
    const read = (company: string, user: string) =>
      inCompany(company, async ({ savedViews }) => (await savedViews.of(company, user)).views);
    expect(await read(ours, 'anna')).toEqual([view]);
    expect(await read(ours, 'bo')).toEqual([]);
    expect(await read(theirs, 'anna')).toEqual([]);
  });

  describe('sign-outs', () => {
    it('are one for each user and one for all users of a company', async () => {
      const company = v7();
      const at = new Date('2026-11-25T09:00:00Z');
      await inCompany(company, async ({ signOuts }) => {
        for (const userId of ['anna', null]) {
          const signOut = SignOut.of(company, userId);
          signOut.end(userId, `${userId}`, at);
          signOuts.add(signOut);
        }
        const token = { userId: 'anna', digest: `digest-${company}`, expiresAt: at, endedAt: at };
        await signOuts.endToken(company, token);
        await signOuts.endToken(company, token);
      });
      const found = (userId: string | null) => inCompany(company, ({ signOuts }) => signOuts.find(company, userId));
      expect([await found('anna'), await found(null)]).toMatchObject([
        { endedBy: 'anna', endedAt: at },
        { endedBy: 'null', endedAt: at },
      ]);
      expect(await found('bo')).toBeNull();
    });
  });
}
