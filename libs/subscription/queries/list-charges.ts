import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface ChargeView {
  readonly id: string;
  /** `yyyy-MM-dd`; both days are included. */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly price: { readonly amount: string; readonly currency: 'DKK' };
}

/** The charged months, newest first. */
export class ListCharges extends ReplicaQuery<ChargeView[]> {
  constructor(
    companyId: string,
    /** Only months that started before this day. */
    readonly before: string | null,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListCharges)
export class ListChargesHandler implements IQueryHandler<ListCharges> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, before, limit }: ListCharges): Promise<ChargeView[]> {
    const { rows } = await sql<Omit<ChargeView, 'price'> & { amount: string }>`
      select id, period_start::text as "periodStart", period_end::text as "periodEnd", amount::text
        from subscription.charge
       where company_id = ${companyId} and period_start < coalesce(${before}::date, 'infinity')
       order by period_start desc limit ${limit}`.execute(this.database.kysely());
    return rows.map(({ amount, ...charge }) => ({ ...charge, price: { amount, currency: 'DKK' } }));
  }
}
