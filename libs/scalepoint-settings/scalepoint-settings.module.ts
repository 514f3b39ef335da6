import { Module, type Provider } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { PersistenceModule } from '#platform/persistence';
import { ChangeSettingsHandler } from './commands/change-settings.js';
import { PreviewCaseNameHandler } from './queries/preview-case-name.js';
import { CaseNames, CaseSettings } from './contracts/index.js';
import { Settings } from './domain/scalepoint-settings.js';
import { SettingsController } from './http/settings.controller.js';
import { MikroSettings, ScalepointSettingsMapping, SettingsOfCases } from './infrastructure/mikro-settings.js';
import { GetSettingsHandler } from './queries/get-settings.js';

const controllers = [SettingsController];

const commandHandlers = [ChangeSettingsHandler];

const queryHandlers = [GetSettingsHandler, PreviewCaseNameHandler];

const adapters: Provider[] = [
  SettingsOfCases,
  { provide: CaseNames, useExisting: SettingsOfCases },
  { provide: CaseSettings, useExisting: SettingsOfCases },
  { provide: Settings, useClass: MikroSettings },
];

@Module({
  imports: [CaseAnswersModule, DirectoryModule, PersistenceModule.forFeature([ScalepointSettingsMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
  exports: [CaseNames, CaseSettings],
})
export class ScalepointSettingsModule {}
