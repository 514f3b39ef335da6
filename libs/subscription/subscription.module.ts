import { Module, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PersistenceModule } from '#platform/persistence';
import { ActivateModuleHandler } from './commands/activate-module.js';
import { ChargeMonthsHandler } from './commands/charge-months.js';
import { DeactivateModuleHandler } from './commands/deactivate-module.js';
import { ModuleStatus } from './contracts/index.js';
import { Prices } from './domain/prices.js';
import { Subscriptions } from './domain/subscriptions.js';
import { ActiveModuleGuard } from './http/active-module.guard.js';
import { SubscriptionController } from './http/subscription.controller.js';
import { MikroSubscriptions, SqlModuleStatus, SqlPrices } from './infrastructure/mikro-subscriptions.js';
import { SubscriptionMapping } from './infrastructure/subscription.mapping.js';
import { GetSubscriptionHandler } from './queries/get-subscription.js';
import { ListChargesHandler } from './queries/list-charges.js';
import { ChargeMonthsEveryHour } from './timers/charge-months-every-hour.js';
import { IsModuleActiveHandler } from './queries/is-module-active.js';

const controllers = [SubscriptionController];

const commandHandlers = [ActivateModuleHandler, ChargeMonthsHandler, DeactivateModuleHandler];

const queryHandlers = [GetSubscriptionHandler, IsModuleActiveHandler, ListChargesHandler];

const timers = [ChargeMonthsEveryHour];

const adapters: Provider[] = [
  { provide: APP_GUARD, useClass: ActiveModuleGuard },
  { provide: ModuleStatus, useClass: SqlModuleStatus },
  { provide: Prices, useClass: SqlPrices },
  { provide: Subscriptions, useClass: MikroSubscriptions },
];

@Module({
  imports: [PersistenceModule.forFeature([SubscriptionMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...timers, ...adapters],
  exports: [ModuleStatus],
})
export class SubscriptionModule {}
