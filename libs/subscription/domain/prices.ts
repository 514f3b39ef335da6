import type { PriceList } from './price-list.js';

/** What the module costs; the same for every company. */
export abstract class Prices {
  abstract list(): Promise<PriceList>;
}
