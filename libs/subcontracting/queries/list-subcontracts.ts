import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock } from '#shared-kernel';
import type { SubcontractPrice, SubcontractState } from '../contracts/index.js';

export interface SubcontractRow {
  readonly id: string;
  readonly taskId: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly terms: {
    readonly text: string;
    readonly fileIds: readonly string[];
    readonly deadline: string | null;
    readonly price: SubcontractPrice;
    readonly showsAddress: boolean;
    readonly showsContact: boolean;
  };
  readonly state: SubcontractState;
  readonly declineReason: string | null;
  readonly linkState: 'valid' | 'expired' | 'withdrawn';
  readonly linkExpiresAt: Date;
  readonly receivedFileIds: readonly string[];
  readonly comments: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface SubcontractFilter {
  readonly id?: string | undefined;
  readonly taskId?: string | undefined;
  readonly firmId?: string | undefined;
  readonly after?: string | undefined;
}

/** What was handed to subcontractors, newest first. */
export class ListSubcontracts extends CompanyQuery<SubcontractRow[]> {
  constructor(
    companyId: string,
    readonly filter: SubcontractFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListSubcontracts)
export class ListSubcontractsHandler implements IQueryHandler<ListSubcontracts> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, filter, limit }: ListSubcontracts): Promise<SubcontractRow[]> {
    const { id = null, taskId = null, firmId = null, after = null } = filter;
    const { rows } = await sql<SubcontractRow>`
      select subcontract.id, task_id as "taskId", firm_id as "firmId", firm.details ->> 'name' as "firmName", terms, state,
             decline_reason as "declineReason",
             case when link_digest is null then 'withdrawn'
                  when link_expires_at <= ${this.clock.now()} then 'expired' else 'valid' end as "linkState",
             link_expires_at as "linkExpiresAt", received_file_ids as "receivedFileIds", comments,
             created_by as "createdBy", subcontract.created_at as "createdAt",
             greatest(subcontract.created_at, subcontract.updated_at) as "updatedAt", subcontract.version
        from subcontracting.subcontract
        join subcontracting.firm on firm.company_id = subcontract.company_id and firm.id = subcontract.firm_id
       where subcontract.company_id = ${companyId} and (${id}::uuid is null or subcontract.id = ${id}::uuid)
         and (${taskId}::uuid is null or task_id = ${taskId}::uuid)
         and (${firmId}::uuid is null or firm_id = ${firmId}::uuid)
         and (${after}::uuid is null or subcontract.id < ${after}::uuid)
       order by subcontract.id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
