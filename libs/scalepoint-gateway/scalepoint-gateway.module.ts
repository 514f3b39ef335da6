import { DeliveryPersonalRecords } from './infrastructure/delivery-personal-records.js';
import { Module, type Provider } from '@nestjs/common';
import { CaseIntakeModule } from '#case-intake';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { SubscriptionModule } from '#subscription';
import { TokensModule } from '#tokens';
import { Config } from '#platform/config';
import { SenderLimits } from '#platform/http';
import { Keyring, LinkSeal } from '#platform/secrets';
import { PersistenceModule } from '#platform/persistence';
import { AcceptDeliveriesHandler } from './commands/accept-deliveries.js';
import { AcceptPolledEventsHandler } from './commands/accept-polled-events.js';
import { CheckSenderHandler } from './queries/check-sender.js';
import { ClaimEventPlaceHandler } from './commands/claim-event-place.js';
import { KeepDeliveries } from './timers/keep-deliveries.js';
import { ScalepointCallsModule } from './scalepoint-calls.module.js';
import { FeedReader, PollEventSource } from './outbound/poll-event-source.js';
import { RecordRefusedDeliveryHandler } from './commands/record-refused-delivery.js';
import { ReleaseEventPlaceHandler } from './commands/release-event-place.js';
import { RememberSenderHandler } from './commands/remember-sender.js';
import { ResolveDeliveryHandler } from './commands/resolve-delivery.js';
import { ReprocessDeliveryHandler } from './commands/reprocess-delivery.js';
import { SetEventSourceHandler } from './commands/set-event-source.js';
import { ListConnectionsHandler } from './queries/list-connections.js';
import { OwnIdentity, GetStartUpLetterHandler } from './queries/get-start-up-letter.js';
import { TestConnection } from './outbound/test-connection.js';
import { RecordStrayDeliveryHandler } from './commands/record-stray-delivery.js';
import { Deliveries } from './domain/deliveries.js';
import { EventPlaces } from './domain/event-places.js';
import { EventSources } from './domain/event-source.js';
import { KnownSenders } from './domain/known-senders.js';
import { RefusedDeliveries, StrayDeliveries } from './domain/refused-deliveries.js';
import { ScalepointFeed } from './domain/scalepoint-feed.js';
import { ConnectionController } from './http/connection.controller.js';
import { DeliveryController } from './http/delivery.controller.js';
import { EventSourceController } from './http/event-source.controller.js';
import { IntakeController } from './http/intake.controller.js';
import { RecordRefusals } from './http/record-refusals.js';
import { RefusedSenders } from './http/refused-senders.js';
import { SuspendedCompanies } from './http/suspended-companies.js';
import { StoredSenders } from './http/stored-senders.js';
import { EventSourceMapping, MikroEventSources } from './infrastructure/mikro-event-sources.js';
import { clientKey, publicPart } from './outbound/client-key.js';
import { HttpScalepointFeed } from './outbound/http-scalepoint-feed.js';
import { IsolatedMessageReader } from './infrastructure/reading/isolated-message-reader.js';
import { PollGauges } from './infrastructure/poll-gauges.js';
import { SqlDeliveries } from './infrastructure/sql-deliveries.js';
import { SqlEventPlaces } from './infrastructure/sql-event-places.js';
import { SqlKnownSenders } from './infrastructure/sql-known-senders.js';
import { SqlRefusedDeliveries } from './infrastructure/sql-refused-deliveries.js';
import { SqlStrayDeliveries } from './infrastructure/sql-stray-deliveries.js';
import { GetEventSourceHandler } from './queries/get-event-source.js';
import { IsSenderKnownHandler } from './queries/is-sender-known.js';
import { ListDeliveriesHandler } from './queries/list-deliveries.js';
import { KeepDeliveriesEveryDay } from './timers/keep-deliveries-every-day.js';
import { PollEventSources } from './timers/poll-event-sources.js';
import { MessageReader } from './wire/message-reader.js';
import { readFeedPage, storedEvent, tasksOfEvent } from './wire/polled-events.js';

const controllers = [ConnectionController, DeliveryController, EventSourceController, IntakeController];

const commandHandlers = [
  AcceptDeliveriesHandler,
  AcceptPolledEventsHandler,
  ClaimEventPlaceHandler,
  RecordRefusedDeliveryHandler,
  RecordStrayDeliveryHandler,
  ReleaseEventPlaceHandler,
  RememberSenderHandler,
  ReprocessDeliveryHandler,
  ResolveDeliveryHandler,
  SetEventSourceHandler,
];

const queryHandlers = [
  CheckSenderHandler,
  GetEventSourceHandler,
  GetStartUpLetterHandler,
  IsSenderKnownHandler,
  ListConnectionsHandler,
  ListDeliveriesHandler,
];

const timers = [KeepDeliveriesEveryDay, PollEventSources];

const adapters: Provider[] = [
  {
    provide: LinkSeal,
    inject: [Config],
    useFactory: async (config: Config) => new LinkSeal(await Keyring.load(config)),
  },
  DeliveryPersonalRecords,
  PollGauges,
  PollEventSource,
  RecordRefusals,
  RefusedSenders,
  SuspendedCompanies,
  StoredSenders,
  TestConnection,
  {
    provide: SenderLimits,
    inject: [Config, StoredSenders],
    useFactory: ({ intakeFailuresPerMinute }: Config, senders: StoredSenders) =>
      new SenderLimits(intakeFailuresPerMinute, senders),
  },
  {
    provide: KeepDeliveries,
    inject: [Deliveries, RefusedDeliveries, Config],
    useFactory: (
      deliveries: Deliveries,
      refused: RefusedDeliveries,
      { keepDeliveriesMonths: months, keepRefusedDeliveriesDays: refusedDays }: Config,
    ) => new KeepDeliveries(deliveries, refused, { refusedDays, months }),
  },
  {
    provide: OwnIdentity,
    inject: [Config],
    useFactory: (config: Config): OwnIdentity => ({
      publicUrl: config.publicUrl,
      publicPart: async () => {
        const key = await clientKey(config);
        return key && publicPart(key);
      },
    }),
  },
  {
    provide: FeedReader,
    inject: [LinkSeal],
    useFactory: (links: LinkSeal): FeedReader => ({
      page: readFeedPage,
      tasks: (event, caseText) => tasksOfEvent(event, caseText, (link) => links.seal(link)),
      stored: storedEvent,
    }),
  },
  { provide: ScalepointFeed, useClass: HttpScalepointFeed },
  { provide: EventPlaces, useClass: SqlEventPlaces },
  { provide: EventSources, useClass: MikroEventSources },
  {
    provide: MessageReader,
    inject: [LinkSeal],
    useFactory: (links: LinkSeal) => new IsolatedMessageReader(links),
  },
  { provide: Deliveries, useClass: SqlDeliveries },
  { provide: KnownSenders, useClass: SqlKnownSenders },
  { provide: RefusedDeliveries, useClass: SqlRefusedDeliveries },
  { provide: StrayDeliveries, useClass: SqlStrayDeliveries },
];

@Module({
  imports: [
    CaseAnswersModule,
    CaseIntakeModule,
    DirectoryModule,
    ScalepointCallsModule,
    SubscriptionModule,
    TokensModule,
    PersistenceModule.forFeature([EventSourceMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...timers, ...adapters],
})
export class ScalepointGatewayModule {
  /** The public key of this system as PEM, to be registered with Scalepoint. */
  static async publicPart(config: Config): Promise<string> {
    const key = await clientKey(config);
    if (!key)
      throw new Error(
        'There is no key: name its file in SCALEPOINT_CLIENT_KEY_FILE (openssl genrsa -out key.pem 2048)',
      );
    return publicPart(key);
  }
}
