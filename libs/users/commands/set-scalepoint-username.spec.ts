import { recorded, saved } from '#platform/testing/in-memory-aggregates.js';
import { ErpUser } from '../domain/erp-user.js';
import { InMemoryUsers } from '../testing/in-memory-users.js';
import { SetScalepointUsername, SetScalepointUsernameHandler } from './set-scalepoint-username.js';

function aUser(id: string, username: string | null, companyId = 'company') {
  const user = ErpUser.named(companyId, id);
  user.put({ name: id, email: null, active: true });
  user.nameInScalepoint(username);
  return saved(user);
}

function naming() {
  const [anna, bo] = [aUser('anna', null), aUser('bo', 'Bo.SP')];
  const handler = new SetScalepointUsernameHandler(new InMemoryUsers(anna, bo, aUser('nina', 'nina.sp', 'other')));
  const name = (userId: string, username: string | null, version: number | null = null) =>
    handler.execute(new SetScalepointUsername('company', userId, username, version));
  return { anna, bo, name };
}

describe('the name of a user at Scalepoint', () => {
  it('is set, repeated without effect, and removed', async () => {
    const { anna, name } = naming();
    await name('anna', 'anna.sp', anna.version);
    await name('anna', 'anna.sp');
    expect(anna.scalepointUsername).toBe('anna.sp');
    expect(recorded(anna)).toEqual(['users.user-changed.v1']);
    await name('anna', null);
    expect(anna.scalepointUsername).toBeNull();
  });

  it('may be spelled otherwise by its own user, and is free when another company uses it', async () => {
    const { anna, bo, name } = naming();
    await name('bo', 'bo.sp');
    await name('anna', 'nina.sp');
    expect([bo.scalepointUsername, anna.scalepointUsername]).toEqual(['bo.sp', 'nina.sp']);
  });

  it.each([
    ['users.user-not-found', 'nix', 'anna.sp', null],
    ['users.user-not-found', 'nina', 'anna.sp', null],
    ['users.scalepoint-username-taken', 'anna', 'BO.sp', null],
    ['http.stale-version', 'anna', 'anna.sp', 0],
  ])('is refused: %s (%s)', async (code, userId, username, version) => {
    const { anna, name } = naming();
    await expect(name(userId, username, version)).rejects.toMatchObject({ code });
    expect(recorded(anna)).toEqual([]);
  });
});
