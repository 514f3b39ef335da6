import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { ShowAppointmentLink } from '../contracts/index.js';
import { anInvitation, countedLinks, InMemoryInvitations, NOW, OneVisit } from '../testing/index.js';
import { ShowAppointmentLinkHandler } from './show-appointment-link.js';

function showing(given: { visit?: OneVisit; invitations?: InMemoryInvitations; again?: null } = {}) {
  const invitations = given.invitations ?? new InMemoryInvitations();
  const links = countedLinks();
  if (given.again === null) links.again = () => null;
  const clock = clockAt(NOW.toISOString());
  const handler = new ShowAppointmentLinkHandler(
    invitations,
    given.visit ?? new OneVisit(),
    links,
    countedIds(),
    clock,
  );
  const show = async (companyId = 'company') => {
    const shown: string[] = [];
    await handler.execute(new ShowAppointmentLink(companyId, 'visit', (link) => shown.push(link)));
    return shown;
  };
  return { invitations, show };
}

it('makes a link once, and shows the same one from then on', async () => {
  const { invitations, show } = showing();
  const link = 'https://erp.example/link/visit#secret-1';
  expect([await show(), await show()]).toEqual([[link], [link]]);
  expect(invitations.all).toMatchObject([{ createdBy: 'messages', linkDigest: 'digest-1' }]);
  expect(recorded(invitations.all[0])).toEqual(['policyholder-page.invitation-made.v1']);
});

it.each([
  ['the operator removed the key that it was made with', { again: null }],
  ['it was withdrawn', { withdrawn: true }],
  ['it expires before the visit', { visit: new OneVisit({ startsAt: '2027-06-01T08:00:00Z' }) }],
])('makes a new one when %s', async (_, { withdrawn = false, ...given }: { withdrawn?: boolean } & object) => {
  const invitation = anInvitation();
  if (withdrawn) invitation.withdraw();
  const { show } = showing({ ...given, invitations: new InMemoryInvitations(invitation) });
  await show();
  expect(invitation.linkDigest).toBe('digest-1');
});

it.each(['made', 'cancelled'] as const)('shows none of a visit that was %s', async (status) => {
  const { show } = showing({ visit: new OneVisit({ status }) });
  await expect(show()).rejects.toMatchObject({ code: 'policyholder-page.visit-has-ended' });
});

it('finds no visit of another company', async () => {
  await expect(showing().show('other')).rejects.toMatchObject({ code: 'policyholder-page.visit-not-found' });
});
