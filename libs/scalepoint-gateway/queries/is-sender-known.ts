import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

/** True if a valid code arrived from this network in the last two weeks, at any process. */
export class IsSenderKnown extends CompanyQuery<boolean> {
  constructor(
    companyId: string,
    readonly network: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(IsSenderKnown)
export class IsSenderKnownHandler implements IQueryHandler<IsSenderKnown> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, network }: IsSenderKnown): Promise<boolean> {
    const { rows } = await sql`
      select from scalepoint_gateway.known_sender
       where company_id = ${companyId} and network = ${network}
         and seen_at > clock_timestamp() - interval '14 days'`.execute(this.database.kysely());
    return rows.length > 0;
  }
}
