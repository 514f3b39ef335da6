import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import type { ErasureReport, KnownPerson, PersonalRecords } from '#shared-kernel';

/** The messages as they came. */
@Injectable()
@HoldsPersonalRecords()
export class DeliveryPersonalRecords implements PersonalRecords {
  constructor(private readonly database: Database) {}

  async export(companyId: string, person: KnownPerson) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(delivery) as row from scalepoint_gateway.delivery delivery
       where ${about(companyId, person)} order by id`.execute(this.database.kysely());
    return { deliveries: rows.map(({ row }) => row) };
  }

  async erase(companyId: string, person: KnownPerson): Promise<ErasureReport> {
    const { rows } = await sql<{ tasks: string[] }>`
      update scalepoint_gateway.delivery delivery set raw = null, content_type = null
       where ${about(companyId, person)} and raw is not null
       returning scalepoint_task_ids as tasks`.execute(this.database.kysely());
    if (rows.length === 0) return { erased: [], kept: [] };
    return {
      erased: [{ what: 'scalepoint-gateway.delivery', count: rows.length }],
      kept: [
        {
          what: 'scalepoint-gateway.message-digest',
          count: rows.length,
          da: 'Tidspunkt, størrelse, afsender og en SHA-256 af hver besked bliver: så tages den samme besked ikke ind som ny.',
          en: 'The time, the size, the sender and a SHA-256 of each message stay: so the same message is not taken in as new.',
          until: null,
        },
      ],
    };
  }
}

/** Those of the tasks, and those that belong to no task but name the person. */
function about(companyId: string, { scalepointTaskIds, texts }: KnownPerson): RawBuilder<unknown> {
  return sql`delivery.company_id = ${companyId} and (delivery.scalepoint_task_ids && ${scalepointTaskIds}::text[]
    or delivery.scalepoint_task_ids = '{}' and exists (
      select from unnest(${texts}::text[]) as known (text)
       where position(lower(known.text) in lower(delivery.raw)) > 0))`;
}
