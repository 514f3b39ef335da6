import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { Trace } from '#platform/observability';
import { aMessage, InMemoryMessages, InMemoryOptOuts, NOW } from '../testing/index.js';
import { ChangeOptOuts, ChangeOptOutsHandler } from './change-opt-outs.js';
import { asRecipient, OptOutThroughLink, OptOutThroughLinkHandler } from './opt-out-through-link.js';

const DIGEST = 'key sms +4520123456';

function optingOut({ hasMail = true } = {}) {
  const optOuts = new InMemoryOptOuts();
  const message = aMessage('booked', { optOutDigest: 'link', recipientDigest: DIGEST, recipient: '+4520123456' });
  const link = new OptOutThroughLinkHandler(new InMemoryMessages(message), optOuts, countedIds());
  const recipients = {
    of: async (companyId: string, taskId: string) =>
      companyId === 'company' && taskId === 'task'
        ? [
            {
              channel: 'mail' as const,
              shown: hasMail ? 'a•••@b.dk' : null,
              digests: hasMail ? ['key mail a@b.dk'] : [],
            },
            { channel: 'sms' as const, shown: '+45', digests: ['new', DIGEST] },
          ]
        : null,
  };
  const office = new ChangeOptOutsHandler(optOuts, recipients, countedIds());
  return {
    ...{ optOuts, message },
    through: (digest: string, companyId = 'company') => link.execute(new OptOutThroughLink(companyId, digest)),
    set: (mail: boolean, sms: boolean, companyId = 'company', taskId = 'task') =>
      office.execute(new ChangeOptOuts(companyId, taskId, { mail, sms })),
  };
}

describe('the holder of the link', () => {
  it('opts out, once', async () => {
    const { optOuts, through } = optingOut();
    await through('link');
    await through('link');
    expect(optOuts.all).toMatchObject([{ channel: 'sms', digest: DIGEST, optedOut: true, taskId: 'task' }]);
    expect(recorded(optOuts.all[0])).toEqual(['policyholder-messages.opt-out-changed.v1']);
  });

  it('also after the person was erased', async () => {
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

  it('is no user', () => {
    expect(asRecipient('company', () => Trace.current())).toMatchObject({ actor: 'policyholder' });
  });
});

describe('the office', () => {
  it('opts a number out and in again, also one that opted out under an earlier key', async () => {
    const { optOuts, through, set } = optingOut();
    await through('link');
    await set(false, false);
    expect(optOuts.all).toMatchObject([{ digest: DIGEST, optedOut: false }]);
    await set(true, true);
    expect(optOuts.all).toMatchObject([
      { digest: DIGEST, optedOut: true },
      { channel: 'mail', optedOut: true },
    ]);
  });

  it('cannot opt out what the task does not have, and sees no task of another company', async () => {
    const { optOuts, set } = optingOut({ hasMail: false });
    await expect(set(true, false)).rejects.toMatchObject({ code: 'policyholder-messages.no-recipient' });
    await expect(set(false, true, 'other')).rejects.toMatchObject({ code: 'policyholder-messages.task-not-found' });
    await set(false, false);
    expect(optOuts.all).toEqual([]);
  });
});
