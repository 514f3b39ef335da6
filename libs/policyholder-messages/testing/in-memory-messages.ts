import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { Channel } from '../contracts/index.js';
import { MessageSettings, type MessageSettingsStore } from '../domain/message-settings.js';
import type { Message, Messages } from '../domain/message.js';
import type { OptOut, OptOuts } from '../domain/opt-out.js';

export class InMemoryMessages extends InMemoryAggregates<Message> implements Messages {
  override add(message: Message): void {
    const isSame = ({ companyId, channel, reason }: Message) =>
      companyId === message.companyId && channel === message.channel && reason === message.reason;
    if (this.all.some((one) => one !== message && isSame(one))) throw new Error('There is one for this reason');
    super.add(message);
  }

  async withOthers(companyId: string, id: string): Promise<Message[]> {
    const found = await this.byId(companyId, id);
    const isOfSame = (one: Message) =>
      one.companyId === companyId && one.visitId === found?.visitId && one.channel === found.channel;
    if (!found || found.visitId === null) return found ? [found] : [];
    return this.all.filter(isOfSame);
  }

  async ofTasks(companyId: string, taskIds: readonly string[]): Promise<Message[]> {
    return this.all.filter((one) => one.companyId === companyId && taskIds.includes(one.taskId));
  }

  async known(companyId: string, reasons: readonly string[]): Promise<ReadonlySet<string>> {
    const found = this.all.filter((one) => one.companyId === companyId && reasons.includes(one.reason));
    return new Set(found.map(({ channel, reason }) => `${channel} ${reason}`));
  }

  async due(companyId: string, now: Date, most: number): Promise<Message[]> {
    const isDue = (one: Message) => one.companyId === companyId && one.state === 'deferred' && one.dueAt <= now;
    return this.all.filter(isDue).slice(0, most);
  }

  async byOptOut(companyId: string, digest: string): Promise<Message | null> {
    return this.found((one) => one.companyId === companyId && one.optOutDigest === digest);
  }
}

export class InMemoryMessageSettings extends InMemoryAggregates<MessageSettings> implements MessageSettingsStore {
  async of(companyId: string): Promise<MessageSettings> {
    return this.found((one) => one.companyId === companyId) ?? MessageSettings.untouched(companyId);
  }

  read(companyId: string): Promise<MessageSettings> {
    return this.of(companyId);
  }
}

export class InMemoryOptOuts extends InMemoryAggregates<OptOut> implements OptOuts {
  async find(companyId: string, channel: Channel, digests: readonly string[]): Promise<OptOut | null> {
    const ofRecipient = this.all.filter(
      (one) => one.companyId === companyId && one.channel === channel && digests.includes(one.digest),
    );
    return ofRecipient.find(({ optedOut }) => optedOut) ?? ofRecipient[0] ?? null;
  }
}
