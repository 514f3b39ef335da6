import type { PriceList } from './price-list.js';

/** The price of the module; the same for every company. */
export abstract class Prices {
  abstract list(): Promise<PriceList>;
}
