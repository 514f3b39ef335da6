import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { PersistenceModule } from '#platform/persistence';
import { UsersModule } from '#users';
import { AddReportPdfHandler } from './commands/add-report-pdf.js';
import { ChangeReportMarkHandler } from './commands/change-report-mark.js';
import { CreateTemplateHandler } from './commands/create-template.js';
import { DiscardReportHandler } from './commands/discard-report.js';
import { FillReportHandler } from './commands/fill-report.js';
import { FinishReportHandler } from './commands/finish-report.js';
import { StartReportHandler } from './commands/start-report.js';
import { ChangeTemplateHandler, DeleteTemplateHandler } from './commands/template-changes.js';
import { Reports } from './domain/report.js';
import { ReportMarks } from './domain/report-mark.js';
import { ReportPrinter, ReportsToPrint } from './domain/report-print.js';
import { ReportTemplates } from './domain/report-template.js';
import { ReportVersions } from './domain/report-version.js';
import { ReportMarkController } from './http/report-mark.controller.js';
import { ReportController } from './http/report.controller.js';
import { TemplateController } from './http/template.controller.js';
import {
  MikroReportMarks,
  MikroReports,
  MikroReportTemplates,
  MikroReportVersions,
} from './infrastructure/mikro-reports.js';
import { IsolatedReportPrinter } from './infrastructure/printing/isolated-report-printer.js';
import { ReportPersonalRecords } from './infrastructure/report-personal-records.js';
import {
  ReportMapping,
  ReportMarkMapping,
  ReportTemplateMapping,
  ReportVersionMapping,
} from './infrastructure/report.mapping.js';
import { SqlReportsToPrint } from './infrastructure/sql-reports-to-print.js';
import { MakeReportPdf } from './outbound/make-report-pdf.js';
import { GetReportMarkHandler } from './queries/get-report-mark.js';
import { ListReportsHandler } from './queries/list-reports.js';
import { ListReportVersionsHandler } from './queries/list-report-versions.js';
import { ListTemplatesHandler } from './queries/list-templates.js';
import { AddPdfOnReportFinished } from './reactions/add-pdf-on-report-finished.js';

const controllers = [ReportController, ReportMarkController, TemplateController];
const commandHandlers = [
  AddReportPdfHandler,
  ChangeReportMarkHandler,
  ChangeTemplateHandler,
  CreateTemplateHandler,
  DeleteTemplateHandler,
  DiscardReportHandler,
  FillReportHandler,
  FinishReportHandler,
  StartReportHandler,
];
const queryHandlers = [GetReportMarkHandler, ListReportsHandler, ListReportVersionsHandler, ListTemplatesHandler];
const reactions = [AddPdfOnReportFinished];
const adapters: Provider[] = [
  MakeReportPdf,
  ReportPersonalRecords,
  { provide: Reports, useClass: MikroReports },
  { provide: ReportVersions, useClass: MikroReportVersions },
  { provide: ReportTemplates, useClass: MikroReportTemplates },
  { provide: ReportMarks, useClass: MikroReportMarks },
  { provide: ReportsToPrint, useClass: SqlReportsToPrint },
  { provide: ReportPrinter, useClass: IsolatedReportPrinter },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    UsersModule,
    PersistenceModule.forFeature([ReportMapping, ReportMarkMapping, ReportTemplateMapping, ReportVersionMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...adapters],
})
export class InspectionReportsModule {}
