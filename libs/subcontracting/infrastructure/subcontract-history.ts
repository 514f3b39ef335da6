import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { type TellsElsewhere, TellsOfTasks, type ToldEvent } from '#platform/events';
import { Database } from '#platform/persistence';
import { Subcontract } from '../domain/subcontract.js';

/** What subcontractors did, for the timeline of the task. Their files are on it already, as files of the task. */
@Injectable()
@TellsOfTasks()
export class SubcontractHistory implements TellsElsewhere {
  readonly texts: TellsElsewhere['texts'] = {
    'subcontracting.task-handed-over.v1': ['Givet til en underleverandør', 'Handed to a subcontractor'],
    'subcontracting.subcontract-changed.v1': [
      'Underleverandørens arbejde ændret',
      'The subcontractor’s work was changed',
    ],
    'subcontracting.link-renewed.v1': ['Underleverandøren fik et nyt link', 'The subcontractor got a new link'],
    'subcontracting.link-withdrawn.v1': ['Underleverandørens link lukket', 'The subcontractor’s link was withdrawn'],
    'subcontracting.subcontract-withdrawn.v1': [
      'Arbejdet taget tilbage fra underleverandøren',
      'The work was taken back from the subcontractor',
    ],
    'subcontracting.price-given.v1': ['Underleverandøren angav en pris', 'The subcontractor named a price'],
    'subcontracting.price-agreed.v1': ['Underleverandørens pris aftalt', 'The subcontractor’s price was agreed'],
    'subcontracting.subcontract-accepted.v1': ['Underleverandøren accepterede', 'The subcontractor accepted'],
    'subcontracting.subcontract-declined.v1': ['Underleverandøren afslog', 'The subcontractor declined'],
    'subcontracting.work-begun.v1': ['Underleverandøren gik i gang', 'The subcontractor began the work'],
    'subcontracting.work-finished.v1': ['Underleverandøren meldte færdig', 'The subcontractor finished the work'],
    'subcontracting.comment-added.v1': ['Kommentar om underleverancen', 'A comment on the subcontracted work'],
  };

  constructor(private readonly database: Database) {}

  async streams(companyId: string, taskId: string): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from subcontracting.subcontract where company_id = ${companyId} and task_id = ${taskId}`.execute(
      this.db,
    );
    return rows.map(({ id }) => `${Subcontract.stream}:${id}`);
  }

  async written(companyId: string, events: readonly ToldEvent[]): Promise<ReadonlyMap<string, string>> {
    const ids = events.flatMap(({ data }) =>
      typeof data['subcontractId'] === 'string' ? [data['subcontractId']] : [],
    );
    const { rows: subcontracts } = await sql<{ id: string; firm: string; reason: string | null }>`
      select subcontract.id, firm.details ->> 'name' as firm, decline_reason as reason
        from subcontracting.subcontract
        join subcontracting.firm on firm.company_id = subcontract.company_id and firm.id = subcontract.firm_id
       where subcontract.company_id = ${companyId} and subcontract.id = any (${ids}::uuid[])`.execute(this.db);
    const commentIds = events.flatMap(({ data }) => (typeof data['commentId'] === 'string' ? [data['commentId']] : []));
    const { rows: comments } = await sql<{ id: string; text: string }>`
      select id, text from subcontracting.comment
       where company_id = ${companyId} and id = any (${commentIds}::uuid[])`.execute(this.db);
    const known = new Map(subcontracts.map((one) => [one.id, one]));
    const texts = new Map(comments.map(({ id, text }) => [id, text]));
    return new Map(
      events.flatMap(({ id, type, data }) => {
        const subcontract = known.get(String(data['subcontractId']));
        const said = [
          subcontract?.firm,
          texts.get(String(data['commentId'])),
          type === 'subcontracting.subcontract-declined.v1' ? subcontract?.reason : null,
          typeof data['amount'] === 'string' ? `${data['amount']} kr.` : null,
        ].filter(Boolean);
        return said.length > 0 ? [[id, said.join(': ')] as const] : [];
      }),
    );
  }

  private get db() {
    return this.database.kysely();
  }
}
