import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { InMemoryUsers } from '../testing/in-memory-users.js';
import { PutUser, PutUserHandler } from './put-user.js';

const ANNA = { name: 'Anna', email: 'anna@example.dk', active: true };

it('a user is created, and changed by what the ERP sends later', async () => {
  const users = new InMemoryUsers();
  const put = (facts: PutUser['facts'], companyId = 'company') =>
    new PutUserHandler(users).execute(new PutUser(companyId, 'anna', facts));
  await put(ANNA);
  users.all[0]?.nameInScalepoint('anna.sp');
  await put({ ...ANNA, active: false });
  expect(users.all).toMatchObject([{ id: 'anna', active: false, scalepointUsername: 'anna.sp' }]);
  expect(users.all[0]?.releaseEvents()).toMatchObject([
    { data: { userId: 'anna', active: true, hasScalepointUsername: false } },
    { data: { userId: 'anna', active: true, hasScalepointUsername: true } },
    { type: 'users.user-changed.v1', data: { userId: 'anna', active: false, hasScalepointUsername: true } },
  ]);
  await put(ANNA, 'other');
  expect(users.all).toHaveLength(2);
  expect(recorded(users.all[0])).toEqual([]);
});
