import { Module } from '@nestjs/common';
import { Commands } from '#platform/cqrs';
import { Config } from '#platform/config';
import { AcceptDeliveryHandler } from './commands/accept-delivery.js';
import { AcceptTogether } from './commands/accept-together.js';
import { HandOverTasks } from './commands/hand-over-tasks.js';
import { RecordRefusedDeliveryHandler } from './commands/record-refused-delivery.js';
import { Reception } from './commands/reception.js';
import { RecordStrayDelivery } from './commands/record-stray-delivery.js';
import { Deliveries, StrayDeliveries } from './domain/deliveries.js';
import { DeliveryController } from './http/delivery.controller.js';
import { IntakeController } from './http/intake.controller.js';
import { RecordRefusals } from './http/record-refusals.js';
import { SqlDeliveries } from './infrastructure/sql-deliveries.js';
import { SqlStrayDeliveries } from './infrastructure/sql-stray-deliveries.js';
import { ListDeliveriesHandler } from './queries/list-deliveries.js';

@Module({
  controllers: [DeliveryController, IntakeController],
  providers: [
    AcceptDeliveryHandler,
    AcceptTogether,
    HandOverTasks,
    ListDeliveriesHandler,
    RecordRefusals,
    RecordRefusedDeliveryHandler,
    RecordStrayDelivery,
    {
      provide: Reception,
      inject: [Commands, AcceptTogether, Config],
      useFactory: (commands: Commands, together: AcceptTogether, { intakeGroupCommit }: Config) =>
        new Reception(commands, together, { together: intakeGroupCommit }),
    },
    { provide: Deliveries, useClass: SqlDeliveries },
    { provide: StrayDeliveries, useClass: SqlStrayDeliveries },
  ],
})
export class ScalepointGatewayModule {}
