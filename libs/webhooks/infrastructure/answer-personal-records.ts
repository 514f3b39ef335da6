import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import type { ErasureReport, KnownPerson, PersonalRecords } from '#shared-kernel';

/** What receivers answered. They are sent no personal data, but may look it up and repeat it. */
@Injectable()
@HoldsPersonalRecords()
export class AnswerPersonalRecords implements PersonalRecords {
  constructor(private readonly database: Database) {}

  async export(companyId: string, { texts }: KnownPerson) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(delivery) as row from webhooks.delivery delivery
       where company_id = ${companyId} and ${naming(texts)}`.execute(this.database.kysely());
    return { webhookAnswers: rows.map(({ row }) => row) };
  }

  async erase(companyId: string, { texts }: KnownPerson): Promise<ErasureReport> {
    const { numAffectedRows = 0n } = await sql`
      update webhooks.delivery delivery set answer = null
       where company_id = ${companyId} and ${naming(texts)}`.execute(this.database.kysely());
    return { erased: [{ what: 'webhooks.answer', count: Number(numAffectedRows) }], kept: [] };
  }
}

const naming = (texts: readonly string[]) => sql`exists (
  select from unnest(${texts}::text[]) as known (text) where position(lower(known.text) in lower(delivery.answer)) > 0)`;
