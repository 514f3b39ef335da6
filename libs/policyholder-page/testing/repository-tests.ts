import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { Invitation, type Invitations } from '../domain/invitation.js';
import { NOW, STARTS } from './in-memory-invitations.js';

export interface InvitationRepositories {
  readonly invitations: Invitations;
}

/** What the commands of this context rely on, whatever the repositories store in. */
export function testInvitationRepositories(inCompany: InTransaction<InvitationRepositories>): void {
  it('invitations are found by id, visit, link and task, in their own company only', async () => {
    const [companyId, id, visitId, taskId, other] = [v7(), v7(), v7(), v7(), v7()];
    const digest = `digest of ${id}`;
    await inCompany(companyId, async ({ invitations }) => {
      invitations.add(
        Invitation.to(companyId, id, { visitId, taskId, startsAt: STARTS }, { digest, seed: 'seed' }, 'anna', NOW),
      );
    });
    const found = (company: string) =>
      inCompany(company, async ({ invitations }) => [
        (await invitations.byId(company, id))?.id,
        (await invitations.ofVisit(company, visitId))?.id,
        (await invitations.byLink(company, digest))?.id,
        (await invitations.ofTasks(company, [taskId]))[0]?.id,
      ]);
    expect(await found(companyId)).toEqual([id, id, id, id]);
    expect(await found(other)).toEqual([undefined, undefined, undefined, undefined]);
    await inCompany(companyId, async ({ invitations }) => (await invitations.byId(companyId, id))?.withdraw());
    expect(await found(companyId)).toEqual([id, id, undefined, id]);
  });
}
