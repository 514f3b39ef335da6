import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { ApiKey } from '../domain/api-key.js';

export const ApiKeyMapping = defineEntity({
  class: entityClass(ApiKey),
  schema: 'api_keys',
  tableName: 'api_key',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    name: p.text(),
    scopes: p.json<readonly string[]>(),
    expiresAt: p.datetime().nullable(),
    digest: p.text().hidden(),
    ending: p.text(),
    createdBy: p.text(),
    createdAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});
