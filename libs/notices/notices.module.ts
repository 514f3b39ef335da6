import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { MailModule } from '#platform/mail';
import { PersistenceModule } from '#platform/persistence';
import { ScalepointSettingsModule } from '#scalepoint-settings';
import { UsersModule } from '#users';
import { ChangePreferencesHandler } from './commands/change-preferences.js';
import { ForgetNoticesHandler } from './commands/forget-notices.js';
import { GiveDeliveryNoticesHandler } from './commands/give-delivery-notices.js';
import { GiveDigestsHandler } from './commands/give-digests.js';
import { GiveNoticesHandler } from './commands/give-notices.js';
import { ReadNoticesHandler } from './commands/read-notices.js';
import { RecordMailHandler } from './commands/record-mail.js';
import { Notices } from './domain/notice.js';
import { NoticesToMail } from './domain/notices-to-mail.js';
import { PreferenceStore } from './domain/preferences.js';
import { NoticesController } from './http/notices.controller.js';
import { MikroNotices, NoticeMapping, SqlNoticesToMail } from './infrastructure/mikro-notices.js';
import { MikroPreferences, PreferencesMapping } from './infrastructure/mikro-preferences.js';
import { MailNotice } from './outbound/mail-notice.js';
import { CountNoticesHandler } from './queries/count-notices.js';
import { GetPreferencesHandler } from './queries/get-preferences.js';
import { ListNoticesHandler } from './queries/list-notices.js';
import { GiveNoticesOnDeliveryFailed } from './reactions/give-notices-on-delivery-failed.js';
import { GiveNoticesOnTaskChanged } from './reactions/give-notices-on-task-changed.js';
import { MailNoticeOnNoticeGiven } from './reactions/mail-notice-on-notice-given.js';
import { ForgetNoticesEveryDay } from './timers/forget-notices-every-day.js';
import { GiveDigestsEveryFiveMinutes } from './timers/give-digests-every-five-minutes.js';

const controllers = [NoticesController];

const commandHandlers = [
  ChangePreferencesHandler,
  ForgetNoticesHandler,
  GiveDeliveryNoticesHandler,
  GiveDigestsHandler,
  GiveNoticesHandler,
  ReadNoticesHandler,
  RecordMailHandler,
];

const queryHandlers = [CountNoticesHandler, GetPreferencesHandler, ListNoticesHandler];

const reactions = [GiveNoticesOnDeliveryFailed, GiveNoticesOnTaskChanged, MailNoticeOnNoticeGiven];

const timers = [ForgetNoticesEveryDay, GiveDigestsEveryFiveMinutes];

const adapters: Provider[] = [
  MailNotice,
  { provide: Notices, useClass: MikroNotices },
  { provide: NoticesToMail, useClass: SqlNoticesToMail },
  { provide: PreferenceStore, useClass: MikroPreferences },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    MailModule,
    ScalepointSettingsModule,
    UsersModule,
    PersistenceModule.forFeature([NoticeMapping, PreferencesMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...timers, ...adapters],
})
export class NoticesModule {}
