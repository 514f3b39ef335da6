import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { addMonthsFromAnchor, Clock, danishDay } from '#shared-kernel';

export interface SubscriptionView {
  readonly status: 'inactive' | 'active';
  readonly registration: 'networkContractor' | 'contractorAdjuster' | null;
  readonly price: { readonly amount: string; readonly currency: 'DKK' };
  readonly period: 'month';
  readonly activatedAt: Date | null;
  /** `yyyy-MM-dd`; null while the module is off. */
  readonly nextChargeOn: string | null;
  /** Null until it is first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

interface Row {
  status: 'inactive' | 'active' | null;
  registration: SubscriptionView['registration'];
  activated_at: Date | null;
  anchor_day: string | null;
  months_charged: number | null;
  created_at: Date | null;
  updated_at: Date | null;
  version: number | null;
  amount: string;
}

export class GetSubscription extends CompanyQuery<SubscriptionView> {}

@QueryHandler(GetSubscription)
export class GetSubscriptionHandler implements IQueryHandler<GetSubscription> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId }: GetSubscription): Promise<SubscriptionView> {
    const { rows } = await sql<Row>`
      select s.status, s.registration, s.activated_at, s.anchor_day, s.months_charged, s.created_at, s.updated_at, s.version,
             price.amount::text
        from (select amount from subscription.price where valid_from <= ${danishDay(this.clock.now())}::date
               order by valid_from desc limit 1) price
        left join subscription.subscription s on s.company_id = ${companyId}`.execute(this.database.kysely());
    const [row] = rows;
    if (!row) throw new Error('The module has no valid price today');
    const isActive = row.status === 'active';
    return {
      status: row.status ?? 'inactive',
      registration: row.registration,
      price: { amount: row.amount, currency: 'DKK' },
      period: 'month',
      activatedAt: row.activated_at,
      nextChargeOn: isActive && row.anchor_day ? addMonthsFromAnchor(row.anchor_day, row.months_charged ?? 0) : null,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      version: row.version ?? 0,
    };
  }
}
