import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { Money } from '#shared-kernel';
import { ActivateModule, ActivateModuleHandler } from '../commands/activate-module.js';
import { ChargeMonths, ChargeMonthsHandler } from '../commands/charge-months.js';
import { DeactivateModule, DeactivateModuleHandler } from '../commands/deactivate-module.js';
import { PriceList } from '../domain/price-list.js';
import type { Registration } from '../domain/subscription.js';
import { InMemorySubscriptions } from './in-memory-subscriptions.js';

/** The module of one company, at noon of the day that is named; 350 kroner a month from 2026 on. */
export function moduleOf(companyId = 'company') {
  const subscriptions = new InMemorySubscriptions();
  const list = async () => PriceList.of([{ validFrom: '2026-01-01', price: Money.fromDecimal('350') }]);
  const ids = countedIds();
  const at = (day: string) => [subscriptions, { list }, clockAt(`${day}T11:00:00Z`), ids] as const;
  return {
    subscriptions,
    charged: () => subscriptions.charges.map(({ periodStart }) => periodStart),
    activate: (day: string, registration: Registration = 'networkContractor') =>
      new ActivateModuleHandler(...at(day)).execute(new ActivateModule(companyId, registration)),
    charge: (day: string) => new ChargeMonthsHandler(...at(day)).execute(new ChargeMonths(companyId)),
    deactivate: (day: string) => new DeactivateModuleHandler(...at(day)).execute(new DeactivateModule(companyId)),
  };
}
