import type { Day, Money } from '#shared-kernel';
import type { ChargePeriod } from './charge-period.js';

/** A started month at the price that was valid on its first day; it never changes afterwards. */
export class MonthCharge {
  companyId!: string;
  id!: string;
  periodStart!: Day;
  periodEnd!: Day;
  price!: Money;

  private constructor() {}

  static of(companyId: string, id: string, period: ChargePeriod, price: Money): MonthCharge {
    const charge = new MonthCharge();
    charge.companyId = companyId;
    charge.id = id;
    charge.periodStart = period.start;
    charge.periodEnd = period.end;
    charge.price = price;
    return charge;
  }
}
