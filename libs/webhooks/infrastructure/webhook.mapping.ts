import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Webhook } from '../domain/webhook.js';

export const WebhookMapping = defineEntity({
  class: entityClass(Webhook),
  schema: 'webhooks',
  tableName: 'webhook',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    // The query string belongs to the receiver and often contains a key.
    url: p.text().hidden(),
    types: p.json<readonly string[]>().nullable(),
    description: p.text().nullable(),
    active: p.boolean(),
    disabledReason: p.text().nullable(),
    sealedSecret: p.text().hidden(),
    oldSealedSecret: p.text().nullable().hidden(),
    oldValidUntil: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});
