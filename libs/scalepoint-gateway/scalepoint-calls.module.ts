import { Module, type Provider } from '@nestjs/common';
import { FailedDeliveries } from '#case-intake/contracts';
import { Config } from '#platform/config';
import { Metrics } from '#platform/observability';
import { UnitOfWork } from '#platform/transactions';
import { Clock } from '#shared-kernel';
import { TokensModule } from '#tokens';
import { OutgoingTokens, SecurityTokens } from '#tokens/contracts';
import { ScalepointExpenses, ScalepointTasks } from './contracts/index.js';
import { CallTurns } from './domain/call-turns.js';
import { Connections } from './domain/connections.js';
import { SqlCallTurns } from './infrastructure/sql-call-turns.js';
import { SqlConnections } from './infrastructure/sql-connections.js';
import { SqlFailedDeliveries } from './infrastructure/sql-failed-deliveries.js';
import { HttpScalepointExpenses, HttpScalepointTasks } from './outbound/http-scalepoint.js';
import { ScalepointClient } from './outbound/scalepoint-client.js';

const adapters: Provider[] = [
  {
    provide: ScalepointClient,
    inject: [Config, UnitOfWork, OutgoingTokens, SecurityTokens, Clock, Connections, CallTurns, Metrics],
    useFactory: (...parts: Parameters<typeof ScalepointClient.of>) => ScalepointClient.of(...parts),
  },
  { provide: CallTurns, useClass: SqlCallTurns },
  { provide: Connections, useClass: SqlConnections },
  { provide: FailedDeliveries, useClass: SqlFailedDeliveries },
  { provide: ScalepointExpenses, useClass: HttpScalepointExpenses },
  { provide: ScalepointTasks, useClass: HttpScalepointTasks },
];

/**
 * Outgoing calls to Scalepoint, and the list of failed deliveries. It is separate from `ScalepointGatewayModule`, which
 * imports the contexts that use this one: Nest cannot start modules that import each other.
 */
@Module({
  imports: [TokensModule],
  providers: adapters,
  exports: [FailedDeliveries, ScalepointClient, ScalepointExpenses, ScalepointTasks],
})
export class ScalepointCallsModule {}
