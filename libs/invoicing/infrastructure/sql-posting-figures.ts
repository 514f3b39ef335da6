import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type MonthFigure, PostingFigures } from '../contracts/index.js';

@Injectable()
export class SqlPostingFigures extends PostingFigures {
  constructor(private readonly database: Database) {
    super();
  }

  async byMonth(companyId: string, since: Date): Promise<MonthFigure[]> {
    const { rows } = await sql<MonthFigure>`
      with amount as (
        select posted_at as at, case when kind = 'creditNote' then -total else total end as posted, 0 as approved
          from invoicing.invoice
         where company_id = ${companyId} and state = 'posted' and posted_at >= ${since}
        union all
        select changed_at, 0, amount from invoicing.approval_change
         where company_id = ${companyId} and changed_at >= ${since})
      select to_char(month, 'YYYY-MM') as month, posted, approved
        from (select date_trunc('month', at at time zone 'Europe/Copenhagen') as month, sum(posted)::float8 as posted,
                     sum(approved)::float8 as approved
                from amount group by 1) summed order by 1`.execute(this.database.kysely());
    return rows;
  }
}
