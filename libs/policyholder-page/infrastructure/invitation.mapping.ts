import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Invitation } from '../domain/invitation.js';

export const InvitationMapping = defineEntity({
  class: entityClass(Invitation),
  schema: 'policyholder_page',
  tableName: 'invitation',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    visitId: p.uuid(),
    taskId: p.uuid(),
    linkDigest: p.text().nullable().hidden(),
    linkSeed: p.text().nullable().hidden(),
    linkExpiresAt: p.datetime(),
    createdBy: p.text(),
  },
});
