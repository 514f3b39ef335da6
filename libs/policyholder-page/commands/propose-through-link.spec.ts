import type { CommandBus } from '@nestjs/cqrs';
import { Trace } from '#platform/observability';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { ProposeVisitTime } from '#visits/contracts';
import { anInvitation, InMemoryInvitations, NOW, OneTask, OneVisit } from '../testing/index.js';
import { asPolicyholder, ProposeThroughLink, ProposeThroughLinkHandler } from './propose-through-link.js';

const WANTED = new Date('2026-12-02T12:00:00Z');

function proposing({ visit = new OneVisit(), task = new OneTask(), now = NOW.toISOString() } = {}) {
  const sent: unknown[] = [];
  const bus = { execute: async (command: unknown) => void sent.push(command) } as unknown as CommandBus;
  const invitations = new InMemoryInvitations(anInvitation());
  const handler = new ProposeThroughLinkHandler(invitations, visit, task, bus, clockAt(now));
  const propose = (digest = 'digest', companyId = 'company') =>
    handler.execute(new ProposeThroughLink(companyId, digest, WANTED, 'Efter kl. 12'));
  return { sent, propose };
}

it('the office gets the time that the policyholder proposes', async () => {
  const { sent, propose } = proposing();
  await propose();
  expect(sent).toEqual([new ProposeVisitTime('company', 'visit', WANTED, 'Efter kl. 12')]);
});

it.each([
  ['a wrong secret', {}, ['wrong', 'company'], 'links.link-unknown'],
  ['the secret in another company', {}, ['digest', 'other'], 'links.link-unknown'],
  ['a link that expired', { now: '2027-02-01T00:00:00Z' }, ['digest', 'company'], 'links.link-expired'],
  [
    'a visit that was made',
    { visit: new OneVisit({ status: 'made' }) },
    ['digest', 'company'],
    'policyholder-page.visit-has-ended',
  ],
  [
    'a cancelled task',
    { task: new OneTask({ status: 'cancelled' }) },
    ['digest', 'company'],
    'policyholder-page.visit-has-ended',
  ],
] as const)('nothing is proposed with %s', async (_, given, [digest, companyId], code) => {
  const { sent, propose } = proposing(given);
  await expect(propose(digest, companyId)).rejects.toMatchObject({ code });
  expect(sent).toEqual([]);
});

it('what the policyholder does is not attributed to a user', () => {
  expect(asPolicyholder('company', () => Trace.current())).toMatchObject({
    actor: 'policyholder',
    companyId: 'company',
  });
});
