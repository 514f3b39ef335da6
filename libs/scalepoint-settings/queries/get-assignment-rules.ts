import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { AssignmentRule } from '../contracts/index.js';

export interface AssignmentRulesView {
  readonly rules: readonly AssignmentRule[];
  /** Null until they are first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

/** The rules of assignment with their version, which is 0 until they are first saved. */
export class GetAssignmentRules extends CompanyQuery<AssignmentRulesView> {}

@QueryHandler(GetAssignmentRules)
export class GetAssignmentRulesHandler implements IQueryHandler<GetAssignmentRules> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetAssignmentRules): Promise<AssignmentRulesView> {
    const { rows } = await sql<AssignmentRulesView>`
      select rules, created_at as "createdAt", updated_at as "updatedAt", version
        from scalepoint_settings.assignment_rules where company_id = ${companyId}`.execute(this.database.kysely());
    return rows[0] ?? { rules: [], createdAt: null, updatedAt: null, version: 0 };
  }
}
