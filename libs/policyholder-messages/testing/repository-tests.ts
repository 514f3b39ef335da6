import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import type { MessageSettingsStore } from '../domain/message-settings.js';
import { Message, type Messages } from '../domain/message.js';
import { OptOut, type OptOuts } from '../domain/opt-out.js';
import { allOn, NOW, someLinks, STARTS } from './a-message.js';

export interface MessageRepositories {
  readonly messages: Messages;
  readonly settings: MessageSettingsStore;
  readonly optOuts: OptOuts;
}

const LATER = new Date(NOW.getTime() + 3_600_000);

/** What the commands of this context rely on, whatever the repositories store in. */
export function testMessageRepositories(inCompany: InTransaction<MessageRepositories>): void {
  it('messages are found by id, visit, task, reason and link, in their own company only', async () => {
    const [ours, theirs, id, visitId, taskId] = [v7(), v7(), v7(), v7(), v7()];
    const facts = {
      taskId,
      visitId,
      occasion: 'booked',
      channel: 'sms',
      reason: `booked ${visitId}`,
      startsAt: STARTS,
    } as const;
    await inCompany(ours, async ({ messages }) => messages.add(Message.plan(ours, id, facts, NOW, LATER)));
    const to = {
      recipient: '+4520123456',
      recipientDigest: 'r',
      optOutDigest: `digest of ${id}`,
      toldStartsAt: STARTS,
    };
    const found = (company: string) =>
      inCompany(company, async ({ messages }) => [
        (await messages.byId(company, id))?.id,
        (await messages.withOthers(company, id))[0]?.id,
        (await messages.ofTasks(company, [taskId]))[0]?.id,
        [...(await messages.known(company, [facts.reason, 'other']))][0],
        (await messages.byOptOut(company, to.optOutDigest))?.id,
      ]);
    expect(await found(ours)).toEqual([id, id, id, `sms ${facts.reason}`, undefined]);
    const due = (now: Date, company = ours) =>
      inCompany(company, async ({ messages }) => (await messages.due(company, now, 10)).map((one) => one.id));
    expect([await due(NOW), await due(LATER, theirs), await due(LATER)]).toEqual([[], [], [id]]);
    await inCompany(ours, async ({ messages }) => {
      const message = await messages.byId(ours, id);
      message?.release();
      message?.attempt(to, { subject: null, text: 'Vi kommer' }, LATER);
    });
    expect([await due(LATER), (await found(ours)).at(-1)]).toEqual([[], id]);
    expect(await found(theirs)).toEqual(Array(5).fill(undefined));
  });

  it('a reason has one message in each channel', async () => {
    const [ours, theirs, visitId, taskId] = [v7(), v7(), v7(), v7()];
    const plan = (company: string, channel: 'mail' | 'sms') =>
      inCompany(company, async ({ messages }) => {
        const reason = `day-before ${visitId} ${STARTS.toISOString()}`;
        const facts = { taskId, visitId, occasion: 'day-before', channel, reason, startsAt: STARTS } as const;
        messages.add(Message.plan(company, v7(), facts, NOW, null));
      });
    await plan(ours, 'sms');
    await plan(ours, 'mail');
    await plan(theirs, 'sms');
    await expect(plan(ours, 'sms')).rejects.toThrow();
    const ofChannel = await inCompany(ours, async ({ messages }) => {
      const [first] = await messages.ofTasks(ours, [taskId]);
      return (await messages.withOthers(ours, first?.id ?? '')).map(({ channel }) => channel);
    });
    expect(ofChannel).toEqual(['sms']);
    const count = await inCompany(ours, async ({ messages }) => (await messages.ofTasks(ours, [taskId])).length);
    expect(count).toBe(2);
  });

  it('settings are untouched until the company changes them', async () => {
    const company = v7();
    const choices = allOn({ quietHours: null });
    await inCompany(company, async ({ settings }) => {
      const own = await settings.of(company);
      own.change(choices, someLinks().samples);
      settings.add(own);
    });
    const read = (companyId: string) => inCompany(companyId, ({ settings }) => settings.read(companyId));
    expect(await read(company)).toMatchObject({ ...choices, version: 1 });
    expect(await read(v7())).toMatchObject({ version: 0, enabled: false });
  });

  it('an opt-out is found by any digest of its recipient, in its own channel and company only', async () => {
    const [ours, theirs, id, taskId] = [v7(), v7(), v7(), v7()];
    await inCompany(ours, async ({ optOuts }) => {
      const optOut = OptOut.of(ours, id, 'sms', 'old key');
      optOut.change(true, taskId);
      optOuts.add(optOut);
    });
    const find = (company: string, channel: 'sms' | 'mail', ...digests: string[]) =>
      inCompany(company, async ({ optOuts }) => (await optOuts.find(company, channel, digests))?.optedOut);
    expect(await find(ours, 'sms', 'new key', 'old key')).toBe(true);
    expect(await find(ours, 'mail', 'old key')).toBeUndefined();
    expect(await find(theirs, 'sms', 'old key')).toBeUndefined();
    expect(await find(ours, 'sms', 'new key')).toBeUndefined();
  });
}
