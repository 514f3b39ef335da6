import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import type { Channel } from '../contracts/index.js';
import { MessageSettings, MessageSettingsStore } from '../domain/message-settings.js';
import { type Message, Messages } from '../domain/message.js';
import { type OptOut, OptOuts } from '../domain/opt-out.js';
import { MessageMapping, MessageSettingsMapping, OptOutMapping } from './messages.mapping.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
const IN_ORDER = { ...forChange, orderBy: { id: 'asc' } } as const;

@Injectable()
export class MikroMessages extends Messages {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<Message | null> {
    return this.em.findOne<Message>(MessageMapping, { companyId, id }, forChange);
  }

  async withOthers(companyId: string, id: string): Promise<Message[]> {
    const { rows } = await sql<{ visitId: string | null; channel: Channel }>`
      select visit_id as "visitId", channel from policyholder_messages.message
       where company_id = ${companyId} and id = ${id}`.execute(this.database.kysely());
    const [found] = rows;
    if (!found) return [];
    const { visitId, channel } = found;
    const wanted = visitId === null ? { companyId, id } : { companyId, visitId, channel };
    return this.em.find<Message>(MessageMapping, wanted, IN_ORDER);
  }

  ofTasks(companyId: string, taskIds: readonly string[]): Promise<Message[]> {
    return this.em.find<Message>(MessageMapping, { companyId, taskId: { $in: [...taskIds] } }, IN_ORDER);
  }

  async known(companyId: string, reasons: readonly string[]): Promise<ReadonlySet<string>> {
    if (reasons.length === 0) return new Set();
    const { rows } = await sql<{ key: string }>`
      select channel || ' ' || reason as key from policyholder_messages.message
       where company_id = ${companyId} and reason = any (${[...reasons]}::text[])`.execute(this.database.kysely());
    return new Set(rows.map(({ key }) => key));
  }

  due(companyId: string, now: Date, most: number): Promise<Message[]> {
    const wanted = { companyId, state: 'deferred' as const, dueAt: { $lte: now } };
    return this.em.find<Message>(MessageMapping, wanted, {
      ...forChange,
      orderBy: { dueAt: 'asc', id: 'asc' },
      limit: most,
    });
  }

  byOptOut(companyId: string, digest: string): Promise<Message | null> {
    return this.em.findOne<Message>(MessageMapping, { companyId, optOutDigest: digest });
  }

  add(message: Message): void {
    this.em.persist(message);
  }
}

@Injectable()
export class MikroMessageSettings extends MessageSettingsStore {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string): Promise<MessageSettings> {
    const found = await this.em.findOne<MessageSettings>(
      MessageSettingsMapping,
      { companyId, id: companyId },
      forChange,
    );
    return found ?? MessageSettings.untouched(companyId);
  }

  async read(companyId: string): Promise<MessageSettings> {
    const found = await this.em.findOne<MessageSettings>(MessageSettingsMapping, { companyId, id: companyId });
    return found ?? MessageSettings.untouched(companyId);
  }

  add(settings: MessageSettings): void {
    this.em.persist(settings);
  }
}

@Injectable()
export class MikroOptOuts extends OptOuts {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async find(companyId: string, channel: Channel, digests: readonly string[]): Promise<OptOut | null> {
    const wanted = { companyId, channel, digest: { $in: [...digests] } };
    const order = { optedOut: 'desc', id: 'asc' } as const;
    const [found] = await this.em.find<OptOut>(OptOutMapping, wanted, { ...forChange, orderBy: order, limit: 1 });
    return found ?? null;
  }

  add(optOut: OptOut): void {
    this.em.persist(optOut);
  }
}
