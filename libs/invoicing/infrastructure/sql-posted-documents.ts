import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { PostedDocuments } from '../contracts/index.js';

/** Numbers that an error can list. */
const MAX_NUMBERS = 20;

@Injectable()
export class SqlPostedDocuments extends PostedDocuments {
  constructor(private readonly database: Database) {
    super();
  }

  async numbersOn(companyId: string, caseId: string, taskId: string | null): Promise<readonly string[]> {
    const { rows } = await sql<{ number: string }>`
      select number from invoicing.invoice
       where company_id = ${companyId} and case_id = ${caseId} and task_id is not distinct from ${taskId}::uuid
         and state in ('queued', 'sending', 'posted', 'unclear')
       order by number limit ${MAX_NUMBERS}::int`.execute(this.database.kysely());
    return rows.map(({ number }) => number);
  }
}
