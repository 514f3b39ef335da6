import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Insurer } from '../domain/insurer.js';
import { SecurityToken } from '../domain/security-token.js';

const aggregate = { companyId: p.uuid().primary(), id: p.uuid().primary(), version: p.integer() };

export const InsurerMapping = defineEntity({
  class: entityClass(Insurer),
  schema: 'tokens',
  tableName: 'insurer',
  ...tenantPolicies,
  properties: { ...aggregate, name: p.text(), cvr: p.text().nullable(), mergedIntoId: p.uuid().nullable() },
});

export const SecurityTokenMapping = defineEntity({
  class: entityClass(SecurityToken),
  schema: 'tokens',
  tableName: 'security_token',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    insurerId: p.uuid(),
    alias: p.text().nullable(),
    subAlias: p.text().nullable(),
    debtorId: p.text().nullable(),
    caseDebtor: p.text().nullable(),
    sealedCode: p.text().hidden(),
    codeDigest: p.text().hidden(),
    maskedCode: p.text(),
    oldSealedCode: p.text().nullable().hidden(),
    oldCodeDigest: p.text().nullable().hidden(),
    oldValidUntil: p.text().nullable(),
    aliasKey: p.text(),
    subAliasKey: p.text(),
  },
});
