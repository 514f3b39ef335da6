import { type DynamicModule, Module } from '@nestjs/common';
import { ApiKeysModule } from '#api-keys';
import { CaseIntakeModule } from '#case-intake';
import { CompaniesModule } from '#companies';
import { DirectoryModule } from '#directory';
import { EventBridgeModule } from '#event-bridge';
import { EventFeedModule } from '#event-feed';
import { InvoicingModule } from '#invoicing';
import { OperationsModule } from '#operations';
import { CqrsModule } from '#platform/cqrs';
import { MessagingModule, PATIENT } from '#platform/messaging';
import { PersistenceModule } from '#platform/persistence';
import { ScalepointGatewayModule } from '#scalepoint-gateway';
import { ScalepointSettingsModule } from '#scalepoint-settings';
import { StatisticsModule } from '#statistics';
import { SubscriptionModule } from '#subscription';
import { TokensModule } from '#tokens';
import { UsersModule } from '#users';
import { WebhooksModule } from '#webhooks';
import { SubcontractingModule } from '#subcontracting';
import { VisitsModule } from '#visits';
import { InspectionReportsModule } from '#inspection-reports';
import { NoticesModule } from '#notices';
import { PolicyholderPageModule } from '#policyholder-page';
import { PolicyholderMessagesModule } from '#policyholder-messages';
import { DatabaseProbe } from './database.probe.js';

/** All contexts. The API and the worker load the same modules, so that no reaction is missing in one of them. */
const contexts = [
  ApiKeysModule,
  CaseIntakeModule,
  CompaniesModule,
  DirectoryModule,
  EventBridgeModule,
  EventFeedModule,
  InvoicingModule,
  OperationsModule,
  ScalepointGatewayModule,
  ScalepointSettingsModule,
  StatisticsModule,
  SubscriptionModule,
  TokensModule,
  UsersModule,
  WebhooksModule,
  SubcontractingModule,
  VisitsModule,
  InspectionReportsModule,
  NoticesModule,
  PolicyholderPageModule,
  PolicyholderMessagesModule,
];

export interface ProductOptions {
  readonly appUrl: string;
  /** The database URL of the job queue's LISTEN; `appUrl` unless that goes through a pooler. */
  readonly queueUrl?: string | null;
  /** A streaming replica that serves lists, statistics and the feed. */
  readonly replicaUrl?: string | null;
  readonly poolSize: number;
  readonly statementTimeoutMs?: number;
  /** Pipelines and prepares statements; false for comparison and for old poolers. */
  readonly fastPath?: boolean;
  /** Whether deliveries that arrive together share a transaction; false for comparison. */
  readonly groupCommit?: boolean;
  /** Whether reactions to several streams of a company share a transaction; false for comparison. */
  readonly reactInBatches?: boolean;
  /** Whether this process runs reactions, timers and polling. */
  readonly runReactions: boolean;
}

@Module({})
export class ProductModule {
  static forRoot({
    appUrl,
    queueUrl,
    replicaUrl,
    poolSize,
    statementTimeoutMs,
    fastPath,
    groupCommit,
    reactInBatches: batches,
    runReactions,
  }: ProductOptions): DynamicModule {
    return {
      module: ProductModule,
      providers: [DatabaseProbe],
      imports: [
        PersistenceModule.forRoot({ appUrl, replicaUrl, poolSize, statementTimeoutMs, fastPath }),
        ...CqrsModule.forRoot({ groupCommit }),
        MessagingModule.forRoot({
          appUrl: queueUrl ?? appUrl,
          statementTimeoutMs,
          work: runReactions,
          batches,
          ...PATIENT,
        }),
        ...contexts,
      ],
    };
  }
}
