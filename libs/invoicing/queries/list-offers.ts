import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CasesForInvoicing } from '#case-intake/contracts';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { OfferAnswer, OfferContent, OfferState } from '../contracts/index.js';

export interface OfferRow {
  readonly id: string;
  readonly caseId: string;
  readonly taskId: string;
  readonly supplementsId: string | null;
  readonly content: OfferContent;
  /** Whole øre, as text. */
  readonly net: string;
  readonly vat: string;
  readonly total: string;
  readonly state: OfferState;
  readonly draftedAt: Date;
  readonly sentBy: string | null;
  readonly sentAt: Date | null;
  readonly answer: OfferAnswer | null;
  readonly hasPdf: boolean;
  readonly delivery: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** Offers, newest first. */
export class ListOffers extends ReplicaQuery<OfferRow[]> {
  constructor(
    companyId: string,
    readonly filter: {
      readonly id?: string | undefined;
      readonly caseId?: string | undefined;
      readonly state?: string | undefined;
      /** The id of the last row of the previous page. */
      readonly after?: string | undefined;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListOffers)
export class ListOffersHandler implements IQueryHandler<ListOffers> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesForInvoicing,
  ) {}

  async execute({ companyId, filter, limit }: ListOffers): Promise<OfferRow[]> {
    const { id, caseId, state, after } = filter;
    const caseIds = caseId === undefined ? [] : await this.cases.withLeft(companyId, caseId);
    const conditions = [
      sql`company_id = ${companyId}`,
      ...(id === undefined ? [] : [sql`id = ${id}`]),
      ...(caseId === undefined ? [] : [sql`case_id = any (${caseIds}::uuid[])`]),
      ...(state === undefined ? [] : [sql`state = ${state}`]),
      ...(after === undefined ? [] : [sql`id < ${after}`]),
    ];
    const { rows } = await sql<OfferRow>`
      select id, case_id as "caseId", task_id as "taskId", supplements_id as "supplementsId", content, net::text, vat::text, total::text, state,
             drafted_at as "draftedAt", sent_by as "sentBy", sent_at as "sentAt", answer, has_pdf as "hasPdf", delivery,
             created_at as "createdAt", updated_at as "updatedAt", version
        from invoicing.offer where ${sql.join(conditions, sql` and `)}
       order by id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
