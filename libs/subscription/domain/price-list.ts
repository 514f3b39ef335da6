import type { Day, Money } from '#shared-kernel';
import { NoPriceInForce, TwoPricesFromOneDay } from './subscription-errors.js';

export interface PriceFrom {
  readonly validFrom: Day;
  /** Per started month, without VAT. */
  readonly price: Money;
}

/** The price of a month: each price is valid from its day until the next one's. */
export class PriceList {
  private constructor(private readonly newestFirst: readonly PriceFrom[]) {}

  /** @throws TwoPricesFromOneDay */
  static of(prices: Iterable<PriceFrom>): PriceList {
    const newestFirst = [...prices].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
    newestFirst.forEach(({ validFrom }, place) => {
      if (newestFirst[place + 1]?.validFrom === validFrom) throw new TwoPricesFromOneDay(validFrom);
    });
    return new PriceList(newestFirst);
  }

  /** @throws NoPriceInForce */
  priceOn(day: Day): Money {
    const inForce = this.newestFirst.find(({ validFrom }) => validFrom <= day);
    if (!inForce) throw new NoPriceInForce(day);
    return inForce.price;
  }
}
