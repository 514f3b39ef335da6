import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { Config } from '#platform/config';
import { MailModule } from '#platform/mail';
import { PersistenceModule } from '#platform/persistence';
import { Keyring } from '#platform/secrets';
import { SmsModule } from '#platform/sms';
import { PolicyholderPageModule } from '#policyholder-page';
import { VisitAnswersModule } from '#visits/visit-answers.module.js';
import { ChangeMessageSettingsHandler } from './commands/change-message-settings.js';
import { ChangeOptOutsHandler } from './commands/change-opt-outs.js';
import { OptOutThroughLinkHandler } from './commands/opt-out-through-link.js';
import { PlanMessagesHandler } from './commands/plan-messages.js';
import { PlanRemindersHandler } from './commands/plan-reminders.js';
import { RecordSendingHandler } from './commands/record-sending.js';
import { ReleaseMessagesHandler } from './commands/release-messages.js';
import { StartSendingHandler } from './commands/start-sending.js';
import { MessageLinks, TaskRecipients } from './contracts/index.js';
import { MessageSettingsStore } from './domain/message-settings.js';
import { Messages } from './domain/message.js';
import { OptOuts, RecipientDigests } from './domain/opt-out.js';
import { PhoneNumbers } from './domain/recipients.js';
import { MessageSettingsController } from './http/message-settings.controller.js';
import { MessagesController } from './http/messages.controller.js';
import { OneClickController } from './http/one-click.controller.js';
import { OptOutLinkController } from './http/opt-out-link.controller.js';
import { DanishPhoneNumbers } from './infrastructure/danish-phone-numbers.js';
import { MessageHistory } from './infrastructure/message-history.js';
import { MessagePersonalRecords } from './infrastructure/message-personal-records.js';
import { MessageMapping, MessageSettingsMapping, OptOutMapping } from './infrastructure/messages.mapping.js';
import { MikroMessages, MikroMessageSettings, MikroOptOuts } from './infrastructure/mikro-messages.js';
import { RecipientsOfTasks } from './infrastructure/recipients-of-tasks.js';
import { KeyedRecipientDigests, SecretMessageLinks } from './infrastructure/secret-message-links.js';
import { SendMessage } from './outbound/send-message.js';
import { GetMessageSettingsHandler } from './queries/get-message-settings.js';
import { GetOptOutsHandler } from './queries/get-opt-outs.js';
import { ListPolicyholderMessagesHandler } from './queries/list-policyholder-messages.js';
import { OpenOptOutHandler } from './queries/open-opt-out.js';
import { PreviewMessageHandler } from './queries/preview-message.js';
import { PlanMessagesOnWorkMoved } from './reactions/plan-messages-on-work-moved.js';
import { SendMessageOnMessagePlanned } from './reactions/send-message-on-message-planned.js';
import { PlanRemindersEveryFiveMinutes } from './timers/plan-reminders-every-five-minutes.js';
import { ReleaseMessagesEveryFiveMinutes } from './timers/release-messages-every-five-minutes.js';

const controllers = [MessagesController, MessageSettingsController, OneClickController, OptOutLinkController];

const commandHandlers = [
  ChangeMessageSettingsHandler,
  ChangeOptOutsHandler,
  OptOutThroughLinkHandler,
  PlanMessagesHandler,
  PlanRemindersHandler,
  RecordSendingHandler,
  ReleaseMessagesHandler,
  StartSendingHandler,
];

const queryHandlers = [
  GetMessageSettingsHandler,
  GetOptOutsHandler,
  ListPolicyholderMessagesHandler,
  OpenOptOutHandler,
  PreviewMessageHandler,
];

const reactions = [PlanMessagesOnWorkMoved, SendMessageOnMessagePlanned];

const timers = [PlanRemindersEveryFiveMinutes, ReleaseMessagesEveryFiveMinutes];

const adapters: Provider[] = [
  MessageHistory,
  MessagePersonalRecords,
  SendMessage,
  { provide: Messages, useClass: MikroMessages },
  { provide: MessageSettingsStore, useClass: MikroMessageSettings },
  { provide: OptOuts, useClass: MikroOptOuts },
  { provide: PhoneNumbers, useClass: DanishPhoneNumbers },
  { provide: TaskRecipients, useClass: RecipientsOfTasks },
  {
    provide: MessageLinks,
    inject: [Config],
    useFactory: async (config: Config) => new SecretMessageLinks(config.publicUrl, await Keyring.load(config)),
  },
  {
    provide: RecipientDigests,
    inject: [Config],
    useFactory: async (config: Config) => new KeyedRecipientDigests(await Keyring.load(config)),
  },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    MailModule,
    PolicyholderPageModule,
    SmsModule,
    VisitAnswersModule,
    PersistenceModule.forFeature([MessageMapping, MessageSettingsMapping, OptOutMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...timers, ...adapters],
})
export class PolicyholderMessagesModule {}
