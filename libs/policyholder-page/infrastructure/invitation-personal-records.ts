import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import type { ErasureReport, KnownPerson, PersonalRecords } from '#shared-kernel';
import { Invitations } from '../domain/invitation.js';

/** Invitations say nothing about people, but open a page about them: erasure withdraws their links. */
@Injectable()
@HoldsPersonalRecords()
export class InvitationPersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly invitations: Invitations,
  ) {}

  async export(companyId: string, { taskIds }: KnownPerson) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(one) - 'link_digest' - 'link_seed' as row from policyholder_page.invitation one
       where company_id = ${companyId} and task_id = any (${taskIds}::uuid[]) order by id`.execute(
      this.database.kysely(),
    );
    return { invitations: rows.map(({ row }) => row) };
  }

  async erase(companyId: string, { taskIds }: KnownPerson): Promise<ErasureReport> {
    const invitations = await this.invitations.ofTasks(companyId, taskIds);
    for (const invitation of invitations) invitation.withdraw();
    return { erased: [{ what: 'policyholder-page.invitation', count: invitations.length }], kept: [] };
  }
}
