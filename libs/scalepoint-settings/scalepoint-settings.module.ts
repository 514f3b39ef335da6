import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { PersistenceModule } from '#platform/persistence';
import { ChangeCalendarHandler } from './commands/change-calendar.js';
import { ChangeSettingsHandler } from './commands/change-settings.js';
import { ChangeTextTemplatesHandler } from './commands/change-text-templates.js';
import { MoveAssignmentRulesHandler } from './commands/move-assignment-rules.js';
import { MoveTextTemplatesHandler } from './commands/move-text-templates.js';
import { PreviewCaseNameHandler } from './queries/preview-case-name.js';
import { Assignments, CaseNames, CaseSettings, CompanyCalendars } from './contracts/index.js';
import { CompanyCalendarStore } from './domain/company-calendar.js';
import { Settings } from './domain/scalepoint-settings.js';
import { TextTemplateStore } from './domain/text-templates.js';
import { CalendarController } from './http/calendar.controller.js';
import { SettingsController } from './http/settings.controller.js';
import { TextTemplatesController } from './http/text-templates.controller.js';
import { CompanyCalendarMapping, MikroCalendars, SqlCompanyCalendars } from './infrastructure/mikro-calendars.js';
import { ChangeAssignmentRulesHandler } from './commands/change-assignment-rules.js';
import { AssignmentRuleStore } from './domain/assignment-rules.js';
import { AssignmentRulesController } from './http/assignment-rules.controller.js';
import {
  AssignmentRulesMapping,
  AssignmentsOfCases,
  MikroAssignmentRules,
} from './infrastructure/mikro-assignment-rules.js';
import { GetAssignmentRulesHandler } from './queries/get-assignment-rules.js';
import { PreviewAssignmentHandler } from './queries/preview-assignment.js';
import { MikroTextTemplates, TextTemplatesMapping } from './infrastructure/mikro-text-templates.js';
import { GetCalendarHandler } from './queries/get-calendar.js';
import { GetTextTemplatesHandler } from './queries/get-text-templates.js';
import { MoveAssignmentRulesOnInsurersMerged } from './reactions/move-assignment-rules-on-insurers-merged.js';
import { MoveTextTemplatesOnInsurersMerged } from './reactions/move-text-templates-on-insurers-merged.js';
import { MikroSettings, ScalepointSettingsMapping, SettingsOfCases } from './infrastructure/mikro-settings.js';
import { GetSettingsHandler } from './queries/get-settings.js';

const controllers = [CalendarController, SettingsController, TextTemplatesController, AssignmentRulesController];

const commandHandlers = [
  ChangeCalendarHandler,
  ChangeSettingsHandler,
  ChangeTextTemplatesHandler,
  ChangeAssignmentRulesHandler,
  MoveAssignmentRulesHandler,
  MoveTextTemplatesHandler,
];

const reactions = [MoveAssignmentRulesOnInsurersMerged, MoveTextTemplatesOnInsurersMerged];

const queryHandlers = [
  GetCalendarHandler,
  GetSettingsHandler,
  GetTextTemplatesHandler,
  PreviewCaseNameHandler,
  GetAssignmentRulesHandler,
  PreviewAssignmentHandler,
];

const adapters: Provider[] = [
  SettingsOfCases,
  { provide: Assignments, useClass: AssignmentsOfCases },
  { provide: AssignmentRuleStore, useClass: MikroAssignmentRules },
  { provide: CaseNames, useExisting: SettingsOfCases },
  { provide: CaseSettings, useExisting: SettingsOfCases },
  { provide: CompanyCalendars, useClass: SqlCompanyCalendars },
  { provide: CompanyCalendarStore, useClass: MikroCalendars },
  { provide: Settings, useClass: MikroSettings },
  { provide: TextTemplateStore, useClass: MikroTextTemplates },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    PersistenceModule.forFeature([
      AssignmentRulesMapping,
      CompanyCalendarMapping,
      ScalepointSettingsMapping,
      TextTemplatesMapping,
    ]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...adapters],
  exports: [Assignments, CaseNames, CaseSettings, CompanyCalendars],
})
export class ScalepointSettingsModule {}
