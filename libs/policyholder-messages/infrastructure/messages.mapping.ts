import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import type { MessageTemplates, QuietHours } from '../contracts/index.js';
import { MessageSettings } from '../domain/message-settings.js';
import { Message } from '../domain/message.js';
import { OptOut } from '../domain/opt-out.js';

const schema = 'policyholder_messages';
const aggregate = { companyId: p.uuid().primary(), id: p.uuid().primary(), version: p.integer() };

export const MessageMapping = defineEntity({
  class: entityClass(Message),
  schema,
  tableName: 'message',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    taskId: p.uuid(),
    visitId: p.uuid().nullable(),
    occasion: p.text(),
    channel: p.text(),
    reason: p.text(),
    startsAt: p.datetime().nullable(),
    state: p.text(),
    notSentReason: p.text().nullable(),
    dueAt: p.datetime(),
    attempts: p.integer(),
    toldStartsAt: p.datetime().nullable(),
    attemptedAt: p.datetime().nullable(),
    plannedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    recipient: p.text().nullable(),
    subject: p.text().nullable(),
    text: p.text().nullable(),
    recipientDigest: p.text().nullable().hidden(),
    optOutDigest: p.text().nullable().hidden(),
    erasedAt: p.datetime().nullable(),
  },
});

export const MessageSettingsMapping = defineEntity({
  class: entityClass(MessageSettings),
  schema,
  tableName: 'settings',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    enabled: p.boolean(),
    quietHours: p.json<QuietHours>().nullable(),
    dayBeforeAt: p.text(),
    templates: p.json<MessageTemplates>(),
  },
});

export const OptOutMapping = defineEntity({
  class: entityClass(OptOut),
  schema,
  tableName: 'opt_out',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    channel: p.text(),
    digest: p.text().hidden(),
    optedOut: p.boolean(),
    taskId: p.uuid(),
  },
});
