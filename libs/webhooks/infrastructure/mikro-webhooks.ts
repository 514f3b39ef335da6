import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Webhook } from '../domain/webhook.js';
import { Webhooks } from '../domain/webhooks.js';
import { WebhookMapping } from './webhook.mapping.js';

@Injectable()
export class MikroWebhooks extends Webhooks {
  constructor(private readonly em: EntityManager) {
    super();
  }

  byId(companyId: string, id: string): Promise<Webhook | null> {
    return this.em.findOne<Webhook>(WebhookMapping, { companyId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  count(companyId: string): Promise<number> {
    return this.em.count<Webhook>(WebhookMapping, { companyId });
  }

  add(webhook: Webhook): void {
    this.em.persist(webhook);
  }

  remove(webhook: Webhook): void {
    this.em.remove(webhook);
  }
}
