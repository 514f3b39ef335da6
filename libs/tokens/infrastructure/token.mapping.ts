import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofCompany } from '#platform/persistence';
import { Insurer } from '../domain/insurer.js';
import { SecurityToken } from '../domain/security-token.js';

const aggregate = { companyId: p.uuid().primary(), id: p.uuid().primary(), version: p.integer() };

export const InsurerMapping = defineEntity({
  class: Insurer as never,
  schema: 'tokens',
  tableName: 'insurer',
  ...ofCompany,
  properties: { ...aggregate, name: p.text(), cvr: p.text().nullable() },
});

export const SecurityTokenMapping = defineEntity({
  class: SecurityToken as never,
  schema: 'tokens',
  tableName: 'security_token',
  ...ofCompany,
  properties: {
    ...aggregate,
    insurerId: p.uuid(),
    alias: p.text(),
    subAlias: p.text().nullable(),
    debtorId: p.text().nullable(),
    caseDebtor: p.text().nullable(),
    sealedCode: p.text().hidden(),
    codeDigest: p.text().hidden(),
    maskedCode: p.text(),
    aliasKey: p.text(),
    subAliasKey: p.text(),
  },
});
