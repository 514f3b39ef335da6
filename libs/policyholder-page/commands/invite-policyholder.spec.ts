import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { countedLinks, InMemoryInvitations, NOW, OneVisit } from '../testing/index.js';
import { InvitePolicyholder, InvitePolicyholderHandler } from './invite-policyholder.js';

function inviting(visit = new OneVisit()) {
  const invitations = new InMemoryInvitations();
  const clock = clockAt(NOW.toISOString());
  const handler = new InvitePolicyholderHandler(invitations, visit, countedLinks(), countedIds(), clock);
  const shown: string[] = [];
  const invite = (visitId = 'visit', companyId = 'company') =>
    handler.execute(new InvitePolicyholder(companyId, visitId, 'anna', (link) => shown.push(link)));
  return { invitations, shown, invite };
}

it('shows a link once, until 30 days after the visit; the next one takes its place', async () => {
  const { invitations, shown, invite } = inviting();
  await expect(invite()).resolves.toEqual({ id: 'id-1' });
  expect(invitations.all).toMatchObject([
    { taskId: 'task', visitId: 'visit', linkDigest: 'digest-1', linkExpiresAt: new Date('2026-12-31T08:00:00Z') },
  ]);
  await expect(invite()).resolves.toEqual({ id: 'id-1' });
  expect(invitations.all).toMatchObject([{ linkDigest: 'digest-2' }]);
  expect(shown).toEqual(['https://erp.example/link/visit#secret-1', 'https://erp.example/link/visit#secret-2']);
  const made = 'policyholder-page.invitation-made.v1';
  expect(recorded(invitations.all[0])).toEqual([made, made]);
});

it.each(['made', 'cancelled'] as const)('makes no link to a visit that was %s', async (status) => {
  const { shown, invite } = inviting(new OneVisit({ status }));
  await expect(invite()).rejects.toMatchObject({ code: 'policyholder-page.visit-has-ended' });
  expect(shown).toEqual([]);
});

it('finds no visit of another company', async () => {
  for (const asked of [
    ['other', 'company'],
    ['visit', 'other'],
  ] as const)
    await expect(inviting().invite(...asked)).rejects.toMatchObject({ code: 'policyholder-page.visit-not-found' });
});
