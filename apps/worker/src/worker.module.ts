import { type DynamicModule, Module } from '@nestjs/common';
import { CaseIntakeModule } from '#case-intake';
import { DirectoryModule } from '#directory';
import { InvoicingModule } from '#invoicing';
import { OperationsModule } from '#operations';
import { CqrsModule } from '#platform/cqrs';
import { MessagingModule, PATIENT } from '#platform/messaging';
import { PersistenceModule } from '#platform/persistence';
import { ScalepointGatewayModule } from '#scalepoint-gateway';
import { ScalepointSettingsModule } from '#scalepoint-settings';
import { SubscriptionModule } from '#subscription';
import { TokensModule } from '#tokens';
import { UsersModule } from '#users';
import { WebhooksModule } from '#webhooks';

interface WorkerOptions {
  readonly appUrl: string;
  /** Where the job queue listens; `appUrl` unless that leads through a pooler. */
  readonly queueUrl: string | null;
  readonly poolSize: number;
  readonly statementTimeoutMs?: number;
}

/** Every context that reacts, has a timer or reads from outside. */
@Module({})
export class WorkerModule {
  static forRoot({ appUrl, queueUrl, poolSize, statementTimeoutMs }: WorkerOptions): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PersistenceModule.forRoot({ appUrl, poolSize, statementTimeoutMs }),
        ...CqrsModule.forRoot(),
        MessagingModule.forRoot({ appUrl: queueUrl ?? appUrl, statementTimeoutMs, work: true, ...PATIENT }),
        ...[CaseIntakeModule, DirectoryModule, InvoicingModule, OperationsModule, ScalepointGatewayModule],
        ...[ScalepointSettingsModule, SubscriptionModule, TokensModule, UsersModule, WebhooksModule],
      ],
    };
  }
}
