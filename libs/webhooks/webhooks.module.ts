import { AnswerPersonalRecords } from './infrastructure/answer-personal-records.js';
import { type INestApplicationContext, Module, type Provider } from '@nestjs/common';
import { Config } from '#platform/config';
import { Commands } from '#platform/cqrs';
import { PersistenceModule } from '#platform/persistence';
import { Keyring } from '#platform/secrets';
import { ClaimDeliveriesHandler } from './commands/claim-deliveries.js';
import { CreateWebhookHandler } from './commands/create-webhook.js';
import { DeleteWebhookHandler } from './commands/delete-webhook.js';
import { EditWebhookHandler } from './commands/edit-webhook.js';
import { ForgetDeliveriesHandler } from './commands/forget-deliveries.js';
import { RecordDeliveryHandler } from './commands/record-delivery.js';
import { ReencryptWebhookSecrets, ReencryptWebhookSecretsHandler } from './commands/reencrypt-webhook-secrets.js';
import { ReleaseWebhookHandler } from './commands/release-webhook.js';
import { RequestRedeliveryHandler } from './commands/request-redelivery.js';
import { RequestTestHandler } from './commands/request-test.js';
import { RotateWebhookSecretHandler } from './commands/rotate-webhook-secret.js';
import { DueWebhooks, WebhookCalls } from './contracts/index.js';
import { Chance } from './domain/chance.js';
import { Deliveries } from './domain/deliveries.js';
import { ReceiverRules, SecretReencryption, WebhookSecrets } from './domain/webhook-secrets.js';
import { Webhooks } from './domain/webhooks.js';
import { WebhookDeliveryController } from './http/webhook-delivery.controller.js';
import { WebhookController } from './http/webhook.controller.js';
import { MikroWebhooks } from './infrastructure/mikro-webhooks.js';
import { RandomChance } from './infrastructure/random-chance.js';
import { Receivers } from './outbound/receivers.js';
import { ReencryptSecrets, SealedWebhookSecrets } from './infrastructure/sealed-webhook-secrets.js';
import { SignedWebhookCalls } from './outbound/signed-webhook-calls.js';
import { SqlDeliveries } from './infrastructure/sql-deliveries.js';
import { SqlDueWebhooks } from './infrastructure/sql-due-webhooks.js';
import { WebhookMapping } from './infrastructure/webhook.mapping.js';
import { ListWebhookDeliveriesHandler } from './queries/list-webhook-deliveries.js';
import { ListWebhooksHandler } from './queries/list-webhooks.js';
import { WebhookGauges } from './infrastructure/webhook-gauges.js';
import { DeliverEvents } from './timers/deliver-events.js';
import { ForgetDeliveriesEveryDay } from './timers/forget-deliveries-every-day.js';

const controllers = [WebhookDeliveryController, WebhookController];

const commandHandlers = [
  ClaimDeliveriesHandler,
  CreateWebhookHandler,
  DeleteWebhookHandler,
  EditWebhookHandler,
  ForgetDeliveriesHandler,
  RecordDeliveryHandler,
  ReencryptWebhookSecretsHandler,
  ReleaseWebhookHandler,
  RequestRedeliveryHandler,
  RequestTestHandler,
  RotateWebhookSecretHandler,
];

const queryHandlers = [ListWebhookDeliveriesHandler, ListWebhooksHandler];

const timers = [DeliverEvents, ForgetDeliveriesEveryDay];

const adapters: Provider[] = [
  WebhookGauges,
  Receivers,
  {
    provide: SealedWebhookSecrets,
    inject: [Config],
    useFactory: async (config: Config) => new SealedWebhookSecrets(await Keyring.load(config)),
  },
  AnswerPersonalRecords,
  { provide: Chance, useClass: RandomChance },
  { provide: Deliveries, useClass: SqlDeliveries },
  { provide: DueWebhooks, useClass: SqlDueWebhooks },
  { provide: ReceiverRules, useExisting: Receivers },
  { provide: SecretReencryption, useClass: ReencryptSecrets },
  { provide: WebhookCalls, useClass: SignedWebhookCalls },
  { provide: WebhookSecrets, useExisting: SealedWebhookSecrets },
  { provide: Webhooks, useClass: MikroWebhooks },
];

@Module({
  imports: [PersistenceModule.forFeature([WebhookMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...timers, ...adapters],
})
export class WebhooksModule {
  /** For the key rotation tool. @returns how many of the company's webhooks were re-encrypted */
  static async reencrypt(app: INestApplicationContext, companyId: string, atATime: number): Promise<number> {
    const commands = app.get(Commands);
    let changed = 0;
    for (let some = -1; some !== 0; changed += some) {
      some = await commands.execute(new ReencryptWebhookSecrets(companyId, atATime));
    }
    return changed;
  }
}
