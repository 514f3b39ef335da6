import { Module } from '@nestjs/common';
import { AcceptDeliveryHandler } from './commands/accept-delivery.js';
import { HandOverTasks } from './commands/hand-over-tasks.js';
import { RecordRefusedDeliveryHandler } from './commands/record-refused-delivery.js';
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
    HandOverTasks,
    ListDeliveriesHandler,
    RecordRefusals,
    RecordRefusedDeliveryHandler,
    RecordStrayDelivery,
    { provide: Deliveries, useClass: SqlDeliveries },
    { provide: StrayDeliveries, useClass: SqlStrayDeliveries },
  ],
})
export class ScalepointGatewayModule {}
