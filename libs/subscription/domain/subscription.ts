import { Aggregate, addMonthsFromAnchor, danishDay, type Day, type Ids, type Money } from '#shared-kernel';
import { ModuleActivatedV1, ModuleDeactivatedV1, MonthChargedV1 } from '../contracts/index.js';
import { chargePeriod, type ChargePeriod } from './charge-period.js';
import { MonthCharge } from './month-charge.js';
import type { PriceList } from './price-list.js';
import { ActiveUnderOtherRegistration, RegistrationRequired } from './subscription-errors.js';

export const REGISTRATIONS = ['networkContractor', 'contractorAdjuster'] as const;
/** Netværkshåndværker or Håndværkstaksator: the company's registration with Scalepoint. */
export type Registration = (typeof REGISTRATIONS)[number];
export type SubscriptionStatus = 'inactive' | 'active';

/** A started month that has not been charged yet. */
export interface DueMonth extends ChargePeriod {
  readonly price: Money;
}

/**
 * A company's use of the module, and the months charged for it. Its id is the company's.
 *
 * Every change of status first charges what is due. So no history of active periods is needed, and the charges do not
 * depend on when the charging job ran.
 */
export class Subscription extends Aggregate {
  static override readonly stream = 'subscription.subscription';

  status!: SubscriptionStatus;
  registration!: Registration | null;
  activatedAt!: Date | null;
  deactivatedAt!: Date | null;
  /** The day that months are counted from; kept while the company is within a paid month. */
  anchorDay!: Day | null;
  /** Months charged since `anchorDay`. */
  monthsCharged!: number;

  private constructor() {
    super();
  }

  /** The state of a company that never switched the module on. */
  static tenantPolicies(companyId: string): Subscription {
    const subscription = new Subscription();
    subscription.companyId = companyId;
    subscription.id = companyId;
    subscription.version = 0;
    subscription.status = 'inactive';
    subscription.registration = null;
    subscription.activatedAt = null;
    subscription.deactivatedAt = null;
    subscription.anchorDay = null;
    subscription.monthsCharged = 0;
    return subscription;
  }

  /**
   * Switches the module on and charges the month that starts, unless the company is still within a paid one.
   * Idempotent.
   *
   * @throws RegistrationRequired, ActiveUnderOtherRegistration, NoPriceInForce
   */
  activate(registration: Registration, at: Date, prices: PriceList, ids: Ids): MonthCharge[] {
    if (!REGISTRATIONS.includes(registration)) throw new RegistrationRequired();
    if (this.status === 'active') {
      if (this.registration !== registration) throw new ActiveUnderOtherRegistration(this.registration ?? '');
      return [];
    }
    const today = danishDay(at);
    const paidUntil = this.nextPeriodStart();
    if (paidUntil === null || today >= paidUntil) {
      prices.priceOn(today); // refuses while nothing has changed yet
      this.anchorDay = today;
      this.monthsCharged = 0;
    }
    this.status = 'active';
    this.registration = registration;
    this.activatedAt = at;
    this.deactivatedAt = null;
    this.record(
      new ModuleActivatedV1({
        companyId: this.companyId,
        registration,
        activatedOn: today,
        nextChargeOn: this.nextPeriodStart() ?? today,
      }),
    );
    return this.charge(today, prices, ids);
  }

  /**
   * Switches the module off. Months that started until and including that day are charged, later ones are not.
   * Idempotent.
   *
   * @throws NoPriceInForce
   */
  deactivate(at: Date, prices: PriceList, ids: Ids): MonthCharge[] {
    if (this.status === 'inactive') return [];
    const today = danishDay(at);
    const charges = this.charge(today, prices, ids);
    this.status = 'inactive';
    this.deactivatedAt = at;
    this.record(new ModuleDeactivatedV1({ companyId: this.companyId, deactivatedOn: today }));
    return charges;
  }

  /**
   * The uncharged months that started until and including `today`: none, one, or several if charging was missed.
   * @throws NoPriceInForce
   */
  chargesDue(today: Day, prices: PriceList): DueMonth[] {
    if (this.status !== 'active' || this.anchorDay === null) return [];
    const due: DueMonth[] = [];
    for (let index = this.monthsCharged; ; index += 1) {
      const period = chargePeriod(this.anchorDay, index);
      if (period.start > today) return due;
      due.push({ ...period, price: prices.priceOn(period.start) });
    }
  }

  /**
   * Charges what is due. Idempotent for the same day.
   * @throws NoPriceInForce
   */
  charge(today: Day, prices: PriceList, ids: Ids): MonthCharge[] {
    return this.chargesDue(today, prices).map((month) => {
      const charge = MonthCharge.of(this.companyId, ids.next(), month, month.price);
      this.monthsCharged += 1;
      this.record(
        new MonthChargedV1({
          companyId: this.companyId,
          chargeId: charge.id,
          periodStart: charge.periodStart,
          periodEnd: charge.periodEnd,
          amount: charge.price.toDecimal(),
          currency: 'DKK',
        }),
      );
      return charge;
    });
  }

  /** The day on which the next month is charged; null while the module is off. */
  get nextChargeOn(): Day | null {
    return this.status === 'active' ? this.nextPeriodStart() : null;
  }

  private nextPeriodStart(): Day | null {
    return this.anchorDay === null ? null : addMonthsFromAnchor(this.anchorDay, this.monthsCharged);
  }
}
