import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import type { ErasureReport, KnownPerson, PersonalRecords } from '#shared-kernel';
import { HoldsPersonalRecords } from './personal-records.js';

/**
 * Stored responses to requests with an `Idempotency-Key`, the audit trail and the event log. The log holds ids and no
 * personal data, and the values of the audit trail are erased by the contexts that they belong to.
 */
@Injectable()
@HoldsPersonalRecords()
export class PlatformPersonalRecords implements PersonalRecords {
  constructor(private readonly database: Database) {}

  async export(companyId: string, { taskIds, caseIds, debtorIds }: KnownPerson) {
    const ids = [...taskIds, ...caseIds, ...debtorIds];
    const streams = [
      ...taskIds.map((id) => `case-intake.task:${id}`),
      ...caseIds.map((id) => `case-intake.case:${id}`),
      ...debtorIds.map((id) => `directory.entry:debtors/${id}`),
    ];
    const { rows: audit } = await sql<{ row: unknown }>`
      select to_jsonb(audit) || jsonb_build_object('before', audit.before || coalesce(personal.before, '{}'),
             'after', audit.after || coalesce(personal.after, '{}')) as row
        from platform.audit
        left join platform.audit_personal personal
          on personal.company_id = audit.company_id and personal.audit_id = audit.id
       where audit.company_id = ${companyId} and audit.entity in ('case-intake.task', 'case-intake.case', 'directory.entry')
         and audit.entity_id = any (${ids}::text[]) order by audit.id`.execute(this.database.kysely());
    const { rows: events } = await sql<{ row: unknown }>`
      select jsonb_build_object('id', id, 'type', type, 'data', data, 'actor', actor, 'occurredAt', occurred_at) as row
        from platform.event where company_id = ${companyId} and stream = any (${streams}::text[])
       order by occurred_at, id`.execute(this.database.kysely());
    return { audit: audit.map(({ row }) => row), events: events.map(({ row }) => row) };
  }

  async erase(companyId: string, { taskIds, texts }: KnownPerson): Promise<ErasureReport> {
    const { numAffectedRows = 0n } = await sql`
      delete from platform.idempotency_key
       where company_id = ${companyId} and exists (
         select from unnest(${[...texts, ...taskIds]}::text[]) as known (text)
          where position(lower(known.text) in lower(answer::text)) > 0)`.execute(this.database.kysely());
    const count = Number(numAffectedRows);
    return {
      erased: [{ what: 'platform.stored-response', count }],
      kept: [
        {
          what: 'platform.events-and-audit',
          count: 1,
          da: 'Hændelserne og revisionssporet bliver uden personoplysninger: de siger, hvem der gjorde hvad, hvornår og med hvilket id.',
          en: 'The events and the audit trail stay without personal data: they say who did what, when and with which id.',
          until: null,
        },
        {
          what: 'backups-and-recipients',
          count: 1,
          da: 'Sikkerhedskopier holder oplysningerne, til de udløber. Scalepoint, ERP-systemet og andre modtagere har deres egne kopier.',
          en: 'Backups hold the data until they expire. Scalepoint, the ERP and other recipients have copies of their own.',
          until: null,
        },
      ],
    };
  }
}
