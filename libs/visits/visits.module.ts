import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { PersistenceModule } from '#platform/persistence';
import { SubscriptionModule } from '#subscription';
import { BookVisitHandler } from './commands/book-visit.js';
import { CancelVisitsOfEndedTaskHandler } from './commands/cancel-visits-of-ended-task.js';
import { ChangeVisitHandler } from './commands/change-visit.js';
import { CreateCalendarFeedHandler } from './commands/create-calendar-feed.js';
import { FollowInspectionDateHandler } from './commands/follow-inspection-date.js';
import { FollowInspectionReportHandler } from './commands/follow-inspection-report.js';
import { ProposeVisitTimeHandler } from './commands/propose-visit-time.js';
import { RemoveCalendarFeedHandler } from './commands/remove-calendar-feed.js';
import { RenewCalendarFeedHandler } from './commands/renew-calendar-feed.js';
import {
  AnswerProposalHandler,
  CancelVisitHandler,
  MakeVisitHandler,
  MissPolicyholderHandler,
  RecordProposalHandler,
  StartVisitHandler,
} from './commands/visit-moves.js';
import { CalendarAddresses } from './contracts/index.js';
import { CalendarFeeds, FeedSecrets } from './domain/calendar-feed.js';
import { Employees } from './domain/employees.js';
import { Visits } from './domain/visit.js';
import { CalendarFeedController } from './http/calendar-feed.controller.js';
import { CalendarController } from './http/calendar.controller.js';
import { VisitController } from './http/visit.controller.js';
import { DirectoryEmployees } from './infrastructure/directory-employees.js';
import { MikroCalendarFeeds } from './infrastructure/mikro-calendar-feeds.js';
import { MikroVisits } from './infrastructure/mikro-visits.js';
import { RandomFeedSecrets, SecretCalendarAddresses } from './infrastructure/secret-calendar-addresses.js';
import { VisitPersonalRecords } from './infrastructure/visit-personal-records.js';
import { CalendarFeedMapping, VisitMapping } from './infrastructure/visits.mapping.js';
import { ListCalendarFeedsHandler } from './queries/list-calendar-feeds.js';
import { ListVisitsHandler } from './queries/list-visits.js';
import { ReadCalendarHandler } from './queries/read-calendar.js';
import { CancelVisitsOnTaskEnded } from './reactions/cancel-visits-on-task-ended.js';
import { FollowInspectionOnTaskMoved } from './reactions/follow-inspection-on-task-moved.js';

const controllers = [CalendarController, CalendarFeedController, VisitController];

const commandHandlers = [
  AnswerProposalHandler,
  BookVisitHandler,
  CancelVisitHandler,
  CancelVisitsOfEndedTaskHandler,
  ChangeVisitHandler,
  CreateCalendarFeedHandler,
  FollowInspectionDateHandler,
  FollowInspectionReportHandler,
  MakeVisitHandler,
  MissPolicyholderHandler,
  ProposeVisitTimeHandler,
  RecordProposalHandler,
  RemoveCalendarFeedHandler,
  RenewCalendarFeedHandler,
  StartVisitHandler,
];

const queryHandlers = [ListCalendarFeedsHandler, ListVisitsHandler, ReadCalendarHandler];

const reactions = [CancelVisitsOnTaskEnded, FollowInspectionOnTaskMoved];

const adapters: Provider[] = [
  VisitPersonalRecords,
  { provide: CalendarAddresses, useClass: SecretCalendarAddresses },
  { provide: CalendarFeeds, useClass: MikroCalendarFeeds },
  { provide: Employees, useClass: DirectoryEmployees },
  { provide: FeedSecrets, useClass: RandomFeedSecrets },
  { provide: Visits, useClass: MikroVisits },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    SubscriptionModule,
    PersistenceModule.forFeature([CalendarFeedMapping, VisitMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...adapters],
})
export class VisitsModule {}
