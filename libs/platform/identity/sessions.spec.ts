import { CompanyIsSuspended, CompanyNotRegistered, SessionEnded, UserIsInactive } from './identity-refusals.js';
import type { Principal } from './principal.js';
import { Sessions, type UserStanding } from './sessions.js';

const ISSUED = new Date('2026-11-26T08:00:00Z');
const good: UserStanding = { active: true, endedAt: null, endedTokens: [] };
const anna: Principal = {
  userId: 'anna',
  companyId: 'c1',
  permissions: new Set(),
  name: null,
  expiresAt: new Date(ISSUED.getTime() + 3_600_000),
  issuedAt: ISSUED,
  tokenDigest: 'digest-1',
};

let clock = 0;
let asked: string[] = [];
let standing: UserStanding | Error = good;
let company: { suspended: boolean } | null = { suspended: false };

function sessions(): Sessions {
  clock = 0;
  asked = [];
  standing = good;
  company = { suspended: false };
  const ask = async (companyId: string, userId: string) => {
    asked.push(`${companyId} ${userId}`);
    if (standing instanceof Error) throw standing;
    return standing;
  };
  return new Sessions(
    ask,
    async () => company,
    () => clock,
  );
}

describe('Sessions', () => {
  it('refuse users of a company that is suspended or not registered, before anything else is asked', async () => {
    const subject = sessions();
    company = { suspended: true };
    await expect(subject.assertOpen(anna)).rejects.toBeInstanceOf(CompanyIsSuspended);
    company = null;
    await expect(subject.assertOpen(anna)).rejects.toBeInstanceOf(CompanyNotRegistered);
    expect(asked).toEqual([]);
  });

  it('refuse a user whom the ERP set inactive', async () => {
    const subject = sessions();
    standing = { ...good, active: false };
    await expect(subject.assertOpen(anna)).rejects.toBeInstanceOf(UserIsInactive);
  });

  it('refuse tokens issued up to the second in which the sessions were ended, and no later ones', async () => {
    const subject = sessions();
    standing = { ...good, endedAt: new Date(ISSUED.getTime() + 999) };
    await expect(subject.assertOpen(anna)).rejects.toBeInstanceOf(SessionEnded);
    await subject.assertOpen({ ...anna, issuedAt: new Date(ISSUED.getTime() + 1000) });
  });

  it('refuse the token that was signed out of, and no other of the user', async () => {
    const subject = sessions();
    standing = { ...good, endedTokens: ['digest-1'] };
    await expect(subject.assertOpen(anna)).rejects.toBeInstanceOf(SessionEnded);
    await subject.assertOpen({ ...anna, tokenDigest: 'digest-2' });
  });

  it('ask once in half a minute for each user, also when many requests come at once', async () => {
    const subject = sessions();
    await Promise.all(Array.from({ length: 20 }, () => subject.assertOpen(anna)));
    await subject.assertOpen({ ...anna, userId: 'bo' });
    clock = 29_999;
    await subject.assertOpen(anna);
    expect(asked).toEqual(['c1 anna', 'c1 bo']);
    standing = { ...good, active: false };
    clock = 30_000;
    await expect(subject.assertOpen(anna)).rejects.toBeInstanceOf(UserIsInactive);
  });

  it('are queried again after the cache was cleared, for one user or for the company', async () => {
    const subject = sessions();
    const all = [anna, { ...anna, userId: 'bo' }, { ...anna, companyId: 'c2' }];
    const ask = () => Promise.all(all.map((one) => subject.assertOpen(one)));
    await ask();
    subject.forget('c1', 'bo');
    await ask();
    expect(asked.slice(3)).toEqual(['c1 bo']);
    subject.forget('c1');
    await ask();
    expect(asked.slice(4)).toEqual(['c1 anna', 'c1 bo']);
  });

  it('do not remember that the database did not answer', async () => {
    const subject = sessions();
    standing = new Error('away');
    await expect(subject.assertOpen(anna)).rejects.toThrow('away');
    standing = good;
    await subject.assertOpen(anna);
  });
});
