import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { type TellsElsewhere, TellsOfTasks } from '#platform/events';
import { Database } from '#platform/persistence';
import { Invitation } from '../domain/invitation.js';

/** The links that were made for the policyholder, for the timeline of the task. */
@Injectable()
@TellsOfTasks()
export class InvitationHistory implements TellsElsewhere {
  readonly texts: TellsElsewhere['texts'] = {
    'policyholder-page.invitation-made.v1': ['Link til kunden lavet', 'A link for the customer was made'],
    'policyholder-page.invitation-withdrawn.v1': ['Kundens link lukket', 'The customer’s link was withdrawn'],
  };

  constructor(private readonly database: Database) {}

  async streams(companyId: string, taskId: string): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from policyholder_page.invitation
       where company_id = ${companyId} and task_id = ${taskId}`.execute(this.database.kysely());
    return rows.map(({ id }) => `${Invitation.stream}:${id}`);
  }

  async written(): Promise<ReadonlyMap<string, string>> {
    return new Map();
  }
}
