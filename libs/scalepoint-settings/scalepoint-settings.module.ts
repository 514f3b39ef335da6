import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { PersistenceModule } from '#platform/persistence';
import { ChangeSettingsHandler } from './commands/change-settings.js';
import { ChangeTextTemplatesHandler } from './commands/change-text-templates.js';
import { MoveTextTemplatesHandler } from './commands/move-text-templates.js';
import { PreviewCaseNameHandler } from './queries/preview-case-name.js';
import { CaseNames, CaseSettings } from './contracts/index.js';
import { Settings } from './domain/scalepoint-settings.js';
import { TextTemplateStore } from './domain/text-templates.js';
import { SettingsController } from './http/settings.controller.js';
import { TextTemplatesController } from './http/text-templates.controller.js';
import { MikroTextTemplates, TextTemplatesMapping } from './infrastructure/mikro-text-templates.js';
import { GetTextTemplatesHandler } from './queries/get-text-templates.js';
import { MoveTextTemplatesOnInsurersMerged } from './reactions/move-text-templates-on-insurers-merged.js';
import { MikroSettings, ScalepointSettingsMapping, SettingsOfCases } from './infrastructure/mikro-settings.js';
import { GetSettingsHandler } from './queries/get-settings.js';

const controllers = [SettingsController, TextTemplatesController];

const commandHandlers = [ChangeSettingsHandler, ChangeTextTemplatesHandler, MoveTextTemplatesHandler];

const reactions = [MoveTextTemplatesOnInsurersMerged];

const queryHandlers = [GetSettingsHandler, GetTextTemplatesHandler, PreviewCaseNameHandler];

const adapters: Provider[] = [
  SettingsOfCases,
  { provide: CaseNames, useExisting: SettingsOfCases },
  { provide: CaseSettings, useExisting: SettingsOfCases },
  { provide: Settings, useClass: MikroSettings },
  { provide: TextTemplateStore, useClass: MikroTextTemplates },
];

@Module({
  imports: [
    CaseAnswersModule,
    DirectoryModule,
    PersistenceModule.forFeature([ScalepointSettingsMapping, TextTemplatesMapping]),
  ],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...adapters],
  exports: [CaseNames, CaseSettings],
})
export class ScalepointSettingsModule {}
