import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { CalendarFeed } from '../domain/calendar-feed.js';
import { Visit } from '../domain/visit.js';

const aggregate = { companyId: p.uuid().primary(), id: p.uuid().primary(), version: p.integer() };

export const VisitMapping = defineEntity({
  class: entityClass(Visit),
  schema: 'visits',
  tableName: 'visit',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    taskId: p.uuid(),
    kind: p.text(),
    status: p.text(),
    employeeId: p.text().nullable(),
    startsAt: p.datetime(),
    minutes: p.integer(),
    note: p.text().nullable(),
    attempts: p.json(),
    timesMoved: p.integer(),
    arrivesAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    proposedStartsAt: p.datetime().nullable(),
    proposedNote: p.text().nullable(),
    decidedAt: p.datetime(),
    erasedAt: p.datetime().nullable(),
  },
});

export const CalendarFeedMapping = defineEntity({
  class: entityClass(CalendarFeed),
  schema: 'visits',
  tableName: 'calendar_feed',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    employeeId: p.text().nullable(),
    digest: p.text().hidden(),
    ending: p.text(),
  },
});
