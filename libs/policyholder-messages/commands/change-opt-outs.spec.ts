import { countedIds } from '#platform/testing/fixed-clock.js';
import { saved } from '#platform/testing/in-memory-aggregates.js';
import { OptOut } from '../domain/opt-out.js';
import { InMemoryOptOuts } from '../testing/index.js';
import { ChangeOptOuts, ChangeOptOutsHandler } from './change-opt-outs.js';

const OLD = 'old key sms';

function office({ hasMail = true } = {}) {
  const before = OptOut.of('company', 'o1', 'sms', OLD);
  before.change(true, 'task');
  const optOuts = new InMemoryOptOuts(saved(before));
  const mail = { channel: 'mail' as const, shown: hasMail ? 'a•••@b.dk' : null, digests: hasMail ? ['key mail'] : [] };
  const sms = { channel: 'sms' as const, shown: '+45', digests: ['new key sms', OLD] };
  const of = async (companyId: string, taskId: string) =>
    companyId === 'company' && taskId === 'task' ? [mail, sms] : null;
  const handler = new ChangeOptOutsHandler(optOuts, { of }, countedIds());
  const set = (isOut: { mail: boolean; sms: boolean }, companyId = 'company', taskId = 'task') =>
    handler.execute(new ChangeOptOuts(companyId, taskId, isOut));
  return { optOuts, set };
}

it('opts a number out and in again, also one that opted out under an earlier key', async () => {
  const { optOuts, set } = office();
  await set({ mail: false, sms: false });
  expect(optOuts.all).toMatchObject([{ digest: OLD, optedOut: false }]);
  await set({ mail: true, sms: true });
  expect(optOuts.all).toMatchObject([
    { digest: OLD, optedOut: true },
    { channel: 'mail', optedOut: true },
  ]);
});

it('cannot opt out what the task does not have, and sees no task of another company', async () => {
  const { optOuts, set } = office({ hasMail: false });
  await expect(set({ mail: true, sms: true })).rejects.toMatchObject({ code: 'policyholder-messages.no-recipient' });
  for (const [companyId, taskId] of [
    ['other', 'task'],
    ['company', 'other'],
  ] as const) {
    const code = 'policyholder-messages.task-not-found';
    await expect(set({ mail: false, sms: true }, companyId, taskId)).rejects.toMatchObject({ code });
  }
  await set({ mail: false, sms: true });
  expect(optOuts.all).toHaveLength(1);
});
