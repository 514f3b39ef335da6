import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import type { Webhook } from '../domain/webhook.js';
import { Webhooks } from '../domain/webhooks.js';
import { WebhookMapping } from './webhook.mapping.js';

@Injectable()
export class MikroWebhooks extends Webhooks {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<Webhook | null> {
    return this.em.findOne<Webhook>(WebhookMapping, { companyId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  async count(companyId: string): Promise<number> {
    const key = `webhooks of ${companyId}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(this.database.kysely());
    return this.em.count<Webhook>(WebhookMapping, { companyId });
  }

  add(webhook: Webhook): void {
    this.em.persist(webhook);
  }

  remove(webhook: Webhook): void {
    this.em.remove(webhook);
  }
}
