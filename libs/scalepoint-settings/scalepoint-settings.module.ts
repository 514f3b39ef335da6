import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { PersistenceModule } from '#platform/persistence';
import { ChangeAssignmentRulesHandler } from './commands/change-assignment-rules.js';
import { ChangeSettingsHandler } from './commands/change-settings.js';
import { ChangeTextTemplatesHandler } from './commands/change-text-templates.js';
import { PreviewCaseNameHandler } from './queries/preview-case-name.js';
import { Assignments, CaseNames, CaseSettings } from './contracts/index.js';
import { AssignmentRuleStore } from './domain/assignment-rules.js';
import { Settings } from './domain/scalepoint-settings.js';
import { TextTemplateStore } from './domain/text-templates.js';
import { AssignmentRulesController } from './http/assignment-rules.controller.js';
import { SettingsController } from './http/settings.controller.js';
import { TextTemplatesController } from './http/text-templates.controller.js';
import {
  AssignmentRulesMapping,
  AssignmentsOfCases,
  MikroAssignmentRules,
} from './infrastructure/mikro-assignment-rules.js';
import { GetAssignmentRulesHandler } from './queries/get-assignment-rules.js';
import { PreviewAssignmentHandler } from './queries/preview-assignment.js';
import { MikroTextTemplates, TextTemplatesMapping } from './infrastructure/mikro-text-templates.js';
import { GetTextTemplatesHandler } from './queries/get-text-templates.js';
import { MikroSettings, ScalepointSettingsMapping, SettingsOfCases } from './infrastructure/mikro-settings.js';
import { GetSettingsHandler } from './queries/get-settings.js';

const controllers = [AssignmentRulesController, SettingsController, TextTemplatesController];

const commandHandlers = [ChangeAssignmentRulesHandler, ChangeSettingsHandler, ChangeTextTemplatesHandler];

const queryHandlers = [
  GetAssignmentRulesHandler,
  PreviewAssignmentHandler,
  GetSettingsHandler,
  GetTextTemplatesHandler,
  PreviewCaseNameHandler,
];

const adapters: Provider[] = [
  SettingsOfCases,
  { provide: Assignments, useClass: AssignmentsOfCases },
  { provide: AssignmentRuleStore, useClass: MikroAssignmentRules },
  { provide: CaseNames, useExisting: SettingsOfCases },
  { provide: CaseSettings, useExisting: SettingsOfCases },
  { provide: Settings, useClass: MikroSettings },
  { provide: TextTemplateStore, useClass: MikroTextTemplates },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    PersistenceModule.forFeature([AssignmentRulesMapping, ScalepointSettingsMapping, TextTemplatesMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
  exports: [Assignments, CaseNames, CaseSettings],
})
export class ScalepointSettingsModule {}
