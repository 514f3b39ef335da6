import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock } from '#shared-kernel';

export interface InvitationView {
  readonly id: string;
  readonly visitId: string;
  readonly taskId: string;
  readonly linkState: 'valid' | 'expired' | 'withdrawn';
  readonly linkExpiresAt: Date;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface InvitationFilter {
  readonly id?: string | undefined;
  readonly visitId?: string | undefined;
  readonly taskId?: string | undefined;
  readonly after?: string | undefined;
}

/** The invitations of policyholders, newest first. */
export class ListInvitations extends CompanyQuery<InvitationView[]> {
  constructor(
    companyId: string,
    readonly filter: InvitationFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListInvitations)
export class ListInvitationsHandler implements IQueryHandler<ListInvitations> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, filter, limit }: ListInvitations): Promise<InvitationView[]> {
    const { id = null, visitId = null, taskId = null, after = null } = filter;
    const { rows } = await sql<InvitationView>`
      select id, visit_id as "visitId", task_id as "taskId",
             case when link_digest is null then 'withdrawn'
                  when link_expires_at <= ${this.clock.now()} then 'expired' else 'valid' end as "linkState",
             link_expires_at as "linkExpiresAt", created_by as "createdBy", created_at as "createdAt",
             greatest(created_at, updated_at) as "updatedAt", version
        from policyholder_page.invitation
       where company_id = ${companyId} and (${id}::uuid is null or id = ${id}::uuid)
         and (${visitId}::uuid is null or visit_id = ${visitId}::uuid)
         and (${taskId}::uuid is null or task_id = ${taskId}::uuid)
         and (${after}::uuid is null or id < ${after}::uuid)
       order by id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
