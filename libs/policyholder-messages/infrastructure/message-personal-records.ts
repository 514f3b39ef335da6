import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import { AuditTrail, UnitOfWork } from '#platform/transactions';
import type { ErasureReport, KnownPerson, PersonalRecords } from '#shared-kernel';
import { Message, Messages } from '../domain/message.js';

/** What policyholders were sent, and where. That a number or address opted out stays, as a digest: erasing it would undo it. */
@Injectable()
@HoldsPersonalRecords()
export class MessagePersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly messages: Messages,
    private readonly auditTrail: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async export(companyId: string, { taskIds }: KnownPerson) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(message) - 'opt_out_digest' - 'recipient_digest' as row from policyholder_messages.message
       where company_id = ${companyId} and task_id = any (${taskIds}::uuid[]) order by planned_at, id`.execute(
      this.database.kysely(),
    );
    return { policyholderMessages: rows.map(({ row }) => row) };
  }

  async erase(companyId: string, { taskIds }: KnownPerson, now: Date): Promise<ErasureReport> {
    const messages = await this.messages.ofTasks(companyId, taskIds);
    for (const message of messages) message.erase(now);
    // Only now: the audit trail records the erasure itself with the values before it.
    await this.unitOfWork.flush();
    const ids = messages.map(({ id }) => id);
    const audit = await this.auditTrail.forget(companyId, Message.stream, ids);
    return {
      erased: [
        { what: 'policyholder-messages.message', count: messages.length },
        { what: 'platform.audit-values', count: audit },
      ],
      kept: messages.length > 0 ? [timesOf(messages.length)] : [],
    };
  }
}

function timesOf(count: number) {
  return {
    what: 'policyholder-messages.message-times',
    count,
    da: 'Hvornår der blev sendt beskeder om hvad, bliver uden tekst og modtager. En afmelding bliver som et kodet aftryk af nummeret eller adressen.',
    en: 'When messages were sent about what stays, without text and recipient. An opt-out stays as a keyed digest of the number or address.',
    until: null,
  };
}
