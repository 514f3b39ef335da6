import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock } from '#shared-kernel';
import type { HandoverPrice, HandoverState } from '../contracts/index.js';

export interface HandoverRow {
  readonly id: string;
  readonly taskId: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly terms: {
    readonly text: string;
    readonly fileIds: readonly string[];
    readonly deadline: string | null;
    readonly price: HandoverPrice;
    readonly showsAddress: boolean;
    readonly showsContact: boolean;
  };
  readonly state: HandoverState;
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

export interface HandoverFilter {
  readonly id?: string | undefined;
  readonly taskId?: string | undefined;
  readonly firmId?: string | undefined;
  readonly after?: string | undefined;
}

/** What was handed to subcontractors, newest first. */
export class ListHandovers extends CompanyQuery<HandoverRow[]> {
  constructor(
    companyId: string,
    readonly filter: HandoverFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListHandovers)
export class ListHandoversHandler implements IQueryHandler<ListHandovers> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, filter, limit }: ListHandovers): Promise<HandoverRow[]> {
    const { id = null, taskId = null, firmId = null, after = null } = filter;
    const { rows } = await sql<HandoverRow>`
      select handover.id, task_id as "taskId", firm_id as "firmId", firm.details ->> 'name' as "firmName", terms, state,
             decline_reason as "declineReason",
             case when link_digest is null then 'withdrawn'
                  when link_expires_at <= ${this.clock.now()} then 'expired' else 'valid' end as "linkState",
             link_expires_at as "linkExpiresAt", received_file_ids as "receivedFileIds", comments,
             created_by as "createdBy", handover.created_at as "createdAt",
             greatest(handover.created_at, handover.updated_at) as "updatedAt", handover.version
        from subcontracting.handover
        join subcontracting.firm on firm.company_id = handover.company_id and firm.id = handover.firm_id
       where handover.company_id = ${companyId} and (${id}::uuid is null or handover.id = ${id}::uuid)
         and (${taskId}::uuid is null or task_id = ${taskId}::uuid)
         and (${firmId}::uuid is null or firm_id = ${firmId}::uuid)
         and (${after}::uuid is null or handover.id < ${after}::uuid)
       order by handover.id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
