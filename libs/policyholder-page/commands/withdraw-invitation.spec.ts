import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { anInvitation, InMemoryInvitations } from '../testing/index.js';
import { WithdrawInvitation, WithdrawInvitationHandler } from './withdraw-invitation.js';

it('makes the link useless, once, and in its own company only', async () => {
  const invitation = anInvitation();
  const handler = new WithdrawInvitationHandler(new InMemoryInvitations(invitation));
  const withdraw = (companyId: string) => handler.execute(new WithdrawInvitation(companyId, 'invitation'));
  await expect(withdraw('other')).rejects.toMatchObject({ code: 'policyholder-page.invitation-not-found' });
  await withdraw('company');
  await withdraw('company');
  expect(invitation.linkDigest).toBeNull();
  expect(recorded(invitation)).toEqual(['policyholder-page.invitation-withdrawn.v1']);
});
