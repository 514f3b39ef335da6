import { clockAt } from '#platform/testing/fixed-clock.js';
import { InMemorySignOuts } from '../testing/in-memory-users.js';
import { SignOutOfToken, SignOutOfTokenHandler } from './sign-out-of-token.js';

it('a token is ended once, and is forgotten when it could not be used any more', async () => {
  const signOuts = new InMemorySignOuts();
  const signOut = (digest: string, expiresAt: string, time: string) =>
    new SignOutOfTokenHandler(signOuts, clockAt(time)).execute(
      new SignOutOfToken('company', 'anna', digest, new Date(expiresAt)),
    );
  await signOut('first', '2026-11-25T10:00:00Z', '2026-11-25T09:00:00Z');
  await signOut('first', '2026-11-25T10:00:00Z', '2026-11-25T09:01:00Z');
  expect(signOuts.tokens).toMatchObject([{ companyId: 'company', userId: 'anna', digest: 'first' }]);
  await signOut('second', '2026-11-25T12:00:00Z', '2026-11-25T11:00:00Z');
  expect(signOuts.tokens.map(({ digest }) => digest)).toEqual(['second']);
});
