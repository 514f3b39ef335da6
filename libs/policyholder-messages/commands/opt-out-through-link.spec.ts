import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { Trace } from '#platform/observability';
import { aMessage, InMemoryMessages, InMemoryOptOuts, NOW } from '../testing/index.js';
import { asRecipient, OptOutThroughLink, OptOutThroughLinkHandler } from './opt-out-through-link.js';

const DIGEST = 'key sms +4520123456';

function optingOut() {
  const optOuts = new InMemoryOptOuts();
  const message = aMessage('booked', { optOutDigest: 'link', recipientDigest: DIGEST, recipient: '+4520123456' });
  const handler = new OptOutThroughLinkHandler(new InMemoryMessages(message), optOuts, countedIds());
  const through = (digest: string, companyId = 'company') => handler.execute(new OptOutThroughLink(companyId, digest));
  return { optOuts, message, through };
}

it('the holder of the link opts out, once', async () => {
  const { optOuts, through } = optingOut();
  await through('link');
  await through('link');
  expect(optOuts.all).toMatchObject([{ channel: 'sms', digest: DIGEST, optedOut: true, taskId: 'task' }]);
  expect(recorded(optOuts.all[0])).toEqual(['policyholder-messages.opt-out-changed.v1']);
});

it('the link works also after the person was erased', async () => {
  const { optOuts, message, through } = optingOut();
  message.erase(NOW);
  expect(message).toMatchObject({ recipient: null, text: null, state: 'skipped' });
  await through('link');
  expect(optOuts.all).toMatchObject([{ digest: DIGEST, optedOut: true }]);
});

it('needs the right secret, in its own company', async () => {
  const { optOuts, through } = optingOut();
  await expect(through('wrong')).rejects.toMatchObject({ code: 'links.link-unknown' });
  await expect(through('link', 'other')).rejects.toMatchObject({ code: 'links.link-unknown' });
  expect(optOuts.all).toEqual([]);
});

it('what the recipient does is not attributed to a user', () => {
  expect(asRecipient('company', () => Trace.current())).toMatchObject({ actor: 'policyholder' });
});
