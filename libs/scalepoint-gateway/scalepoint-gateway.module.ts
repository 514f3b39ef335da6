import { Module } from '@nestjs/common';
import { AcceptDeliveryHandler } from './commands/accept-delivery.js';
import { HandOverTasks } from './commands/hand-over-tasks.js';
import { RecordRefusedDeliveryHandler } from './commands/record-refused-delivery.js';
import { Deliveries, StrayDeliveries } from './domain/deliveries.js';
import { SqlDeliveries } from './infrastructure/sql-deliveries.js';
import { SqlStrayDeliveries } from './infrastructure/sql-stray-deliveries.js';

@Module({
  providers: [
    AcceptDeliveryHandler,
    HandOverTasks,
    RecordRefusedDeliveryHandler,
    { provide: Deliveries, useClass: SqlDeliveries },
    { provide: StrayDeliveries, useClass: SqlStrayDeliveries },
  ],
})
export class ScalepointGatewayModule {}
