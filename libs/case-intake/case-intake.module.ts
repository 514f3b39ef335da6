import { Module, type Provider } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { ScalepointCallsModule } from '#scalepoint-gateway/scalepoint-calls.module.js';
import { ScalepointSettingsModule } from '#scalepoint-settings';
import { InvoicingAnswersModule } from '#invoicing/invoicing-answers.module.js';
import { TokensModule } from '#tokens';
import { UsersModule } from '#users';
import { VisitAnswersModule } from '#visits/visit-answers.module.js';
import { Config } from '#platform/config';
import { FilesModule } from '#platform/files';
import { PersistenceModule } from '#platform/persistence';
import { Keyring, LinkSeal } from '#platform/secrets';
import { CarryUpdateOverHandler } from './commands/carry-update-over.js';
import { NameScalepointCaseHandler } from './commands/name-scalepoint-case.js';
import { OpenCaseHandler } from './commands/open-case.js';
import { CaseOpening, OpenCasesHandler } from './commands/open-cases.js';
import { ReceiveTasksHandler } from './commands/receive-tasks.js';
import { WarnOfDeadlinesHandler } from './commands/warn-of-deadlines.js';
import { WarnOfDeadlinesEveryTenMinutes } from './timers/warn-of-deadlines-every-ten-minutes.js';
import { DeadlinesAhead } from './domain/deadlines-ahead.js';
import { SqlDeadlinesAhead } from './infrastructure/sql-deadlines-ahead.js';
import { RecordOfferHandler } from './commands/record-offer.js';
import { RecordOfferOnOfferSent } from './reactions/record-offer-on-offer-sent.js';
import { OfferedTasks } from './domain/offered-tasks.js';
import { SqlOfferedTasks } from './infrastructure/sql-offered-tasks.js';
import { Cases } from './domain/case.js';
import { Tasks } from './domain/tasks.js';
import { TaskController } from './http/task.controller.js';
import { CaseMapping, TaskMapping } from './infrastructure/intake.mapping.js';
import { MikroCases, MikroTasks } from './infrastructure/mikro-tasks.js';
import { ListCasesHandler } from './queries/list-cases.js';
import { ListTasksHandler } from './queries/list-tasks.js';
import { CarryUpdateOverOnTaskChanged } from './reactions/carry-update-over-on-task-changed.js';
import { OpenCaseOnTaskReceived } from './reactions/open-case-on-task-received.js';
import {
  AcceptTaskHandler,
  BeginRepairHandler,
  CloseTaskHandler,
  ReopenTaskHandler,
  CompleteTaskHandler,
  PostponeDeadlineHandler,
  RejectTaskHandler,
  ReportInspectionHandler,
  ScheduleInspectionHandler,
} from './commands/task-moves.js';
import { DismissDoubleHandler } from './commands/dismiss-double.js';
import { FillTaskKeysHandler } from './commands/fill-task-keys.js';
import { MergeTasksHandler } from './commands/merge-tasks.js';
import { SeparateCaseHandler } from './commands/separate-case.js';
import { ShareCaseHandler } from './commands/share-case.js';
import { SeparateTaskHandler } from './commands/separate-task.js';
import { LookForDoublesHandler } from './commands/look-for-doubles.js';
import { Doubles } from './domain/doubles.js';
import { DoublesController } from './http/doubles.controller.js';
import { SqlDoubles } from './infrastructure/sql-doubles.js';
import { GetRelatedTasksHandler } from './queries/get-related-tasks.js';
import { LookForDoublesOnTaskUpdated } from './reactions/look-for-doubles-on-task-updated.js';
import { FillTaskKeysEveryMinute } from './timers/fill-task-keys-every-minute.js';
import { AddFileHandler } from './commands/add-file.js';
import { AddTaskFileHandler } from './commands/add-task-file.js';
import { AddMessageHandler } from './commands/add-message.js';
import { ChooseDebtorHandler } from './commands/choose-debtor.js';
import { DecideForeignDeliveryHandler } from './commands/decide-foreign-delivery.js';
import { EditCaseHandler } from './commands/edit-case.js';
import { HandleAnswerHandler } from './commands/handle-answer.js';
import { MarkInvoicedHandler } from './commands/mark-invoiced.js';
import { MarkInvoicedOnInvoicePosted } from './reactions/mark-invoiced-on-invoice-posted.js';
import { MoveToInsurerHandler } from './commands/move-to-insurer.js';
import { RecordAnswerHandler } from './commands/record-answer.js';
import { MoveTasksOnInsurersMerged } from './reactions/move-tasks-on-insurers-merged.js';
import { TellScalepoint } from './outbound/tell-scalepoint.js';
import { TellScalepointOnTaskMoved } from './reactions/tell-scalepoint-on-task-moved.js';
import { ResolveDifferenceHandler } from './commands/resolve-difference.js';
import { CountTasksHandler } from './queries/count-tasks.js';
import { GetCaseCoverHandler } from './queries/get-case-cover.js';
import { GetFileHandler } from './queries/get-file.js';
import { GetTaskContentHandler } from './queries/get-task-content.js';
import { ListFilesHandler } from './queries/list-files.js';
import { ListMessagesHandler } from './queries/list-messages.js';
import { ListTimelineHandler } from './queries/list-timeline.js';
import { NameCasesHandler } from './queries/name-cases.js';
import { NameTasksHandler } from './queries/name-tasks.js';
import { HandoverController } from './http/handover.controller.js';
import { MoveEach } from './http/move-each.js';
import { ReassignTaskHandler } from './commands/reassign-task.js';
import { BulkMovesController } from './http/bulk-moves.controller.js';
import { CaseController } from './http/case.controller.js';
import { ForeignDeliveryController } from './http/foreign-delivery.controller.js';
import { SharedCaseController } from './http/shared-case.controller.js';
import { TaskFilesController } from './http/task-files.controller.js';
import { TaskMovesController } from './http/task-moves.controller.js';
import { FetchAttachments } from './outbound/fetch-attachments.js';
import { KeepTaskFileHandler } from './commands/keep-task-file.js';
import { KeepAttachmentHandler } from './commands/keep-attachment.js';
import { AttachmentFetcher, Attachments, LinkSafe } from './domain/attachments.js';
import { GuardedAttachments } from './outbound/guarded-attachments.js';
import { SqlAttachments } from './infrastructure/sql-attachments.js';
import { ListAttachmentsHandler } from './queries/list-attachments.js';
import { FetchAttachmentsOnTaskSettled } from './reactions/fetch-attachments-on-task-settled.js';
import { TaskPersonalRecords } from './infrastructure/task-personal-records.js';
import { FollowInspectionVisitHandler } from './commands/follow-inspection-visit.js';
import { ReportVisitedInspectionHandler } from './commands/report-visited-inspection.js';
import { Correspondence } from './domain/correspondence.js';
import { FollowVisitOnTaskAccepted } from './reactions/follow-visit-on-task-accepted.js';
import { FollowVisitOnVisitChanged } from './reactions/follow-visit-on-visit-changed.js';
import { SqlCorrespondence } from './infrastructure/sql-correspondence.js';

const controllers = [
  BulkMovesController,
  CaseController,
  DoublesController,
  ForeignDeliveryController,
  HandoverController,
  SharedCaseController,
  TaskController,
  TaskFilesController,
  TaskMovesController,
];

const commandHandlers = [
  AcceptTaskHandler,
  AddFileHandler,
  AddMessageHandler,
  AddTaskFileHandler,
  BeginRepairHandler,
  CarryUpdateOverHandler,
  ChooseDebtorHandler,
  CloseTaskHandler,
  ReopenTaskHandler,
  CompleteTaskHandler,
  DecideForeignDeliveryHandler,
  DismissDoubleHandler,
  EditCaseHandler,
  FillTaskKeysHandler,
  FollowInspectionVisitHandler,
  HandleAnswerHandler,
  KeepAttachmentHandler,
  KeepTaskFileHandler,
  LookForDoublesHandler,
  MarkInvoicedHandler,
  MergeTasksHandler,
  MoveToInsurerHandler,
  NameScalepointCaseHandler,
  OpenCaseHandler,
  OpenCasesHandler,
  PostponeDeadlineHandler,
  ReassignTaskHandler,
  ReceiveTasksHandler,
  RecordAnswerHandler,
  RecordOfferHandler,
  RejectTaskHandler,
  ReportInspectionHandler,
  ReportVisitedInspectionHandler,
  ScheduleInspectionHandler,
  SeparateCaseHandler,
  SeparateTaskHandler,
  ShareCaseHandler,
  ResolveDifferenceHandler,
  WarnOfDeadlinesHandler,
];

const queryHandlers = [
  CountTasksHandler,
  GetCaseCoverHandler,
  GetFileHandler,
  GetRelatedTasksHandler,
  GetTaskContentHandler,
  ListAttachmentsHandler,
  ListCasesHandler,
  ListFilesHandler,
  ListMessagesHandler,
  ListTasksHandler,
  ListTimelineHandler,
  NameCasesHandler,
  NameTasksHandler,
];

const reactions = [
  CarryUpdateOverOnTaskChanged,
  FetchAttachmentsOnTaskSettled,
  FollowVisitOnTaskAccepted,
  FollowVisitOnVisitChanged,
  LookForDoublesOnTaskUpdated,
  MarkInvoicedOnInvoicePosted,
  MoveTasksOnInsurersMerged,
  OpenCaseOnTaskReceived,
  RecordOfferOnOfferSent,
  TellScalepointOnTaskMoved,
];

const timers = [WarnOfDeadlinesEveryTenMinutes, FillTaskKeysEveryMinute];

const adapters: Provider[] = [
  MoveEach,
  CaseOpening,
  TaskPersonalRecords,
  FetchAttachments,
  TellScalepoint,
  { provide: Doubles, useClass: SqlDoubles },
  { provide: Correspondence, useClass: SqlCorrespondence },
  { provide: AttachmentFetcher, useClass: GuardedAttachments },
  {
    provide: LinkSafe,
    inject: [Config],
    useFactory: async (config: Config) => new LinkSeal(await Keyring.load(config)),
  },
  { provide: Attachments, useClass: SqlAttachments },
  { provide: DeadlinesAhead, useClass: SqlDeadlinesAhead },
  { provide: Cases, useClass: MikroCases },
  { provide: OfferedTasks, useClass: SqlOfferedTasks },
  { provide: Tasks, useClass: MikroTasks },
];

@Module({
  imports: [
    DirectoryModule,
    InvoicingAnswersModule,
    ScalepointCallsModule,
    ScalepointSettingsModule,
    TokensModule,
    UsersModule,
    VisitAnswersModule,
    FilesModule,
    PersistenceModule.forFeature([TaskMapping, CaseMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...timers, ...adapters],
})
export class CaseIntakeModule {}
