import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface Standing {
  readonly active: boolean;
  readonly endedAt: Date | null;
  readonly endedTokens: string[];
}

/** Whether a user may work, and which of the user's sessions have ended. */
export class FindStanding extends CompanyQuery<Standing> {
  constructor(
    companyId: string,
    readonly userId: string,
    /** For all users, and for this user. */
    readonly signOutIds: readonly string[],
  ) {
    super(companyId);
  }
}

@QueryHandler(FindStanding)
export class FindStandingHandler implements IQueryHandler<FindStanding> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, userId, signOutIds }: FindStanding): Promise<Standing> {
    const { rows } = await sql<Standing>`
      select coalesce((select active from users.erp_user where company_id = ${companyId} and id = ${userId}), true) as active,
             (select max(ended_at) from users.sign_out
               where company_id = ${companyId} and id = any(${signOutIds}::text[])) as "endedAt",
             array(select digest from users.ended_token
                    where company_id = ${companyId} and user_id = ${userId}) as "endedTokens"`.execute(
      this.database.kysely(),
    );
    return rows[0] ?? { active: true, endedAt: null, endedTokens: [] };
  }
}
