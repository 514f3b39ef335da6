import { Global, Module } from '@nestjs/common';
import { PersistenceModule } from '#platform/persistence';
import { ChangeSettingsHandler } from './commands/change-settings.js';
import { PreviewCaseNameHandler } from './queries/preview-case-name.js';
import { CaseNames, CaseSettings } from './contracts/index.js';
import { Settings } from './domain/scalepoint-settings.js';
import { SettingsController } from './http/settings.controller.js';
import { MikroSettings, ScalepointSettingsMapping, SettingsOfCases } from './infrastructure/mikro-settings.js';
import { GetSettingsHandler } from './queries/get-settings.js';

@Global()
@Module({
  imports: [PersistenceModule.forFeature([ScalepointSettingsMapping])],
  controllers: [SettingsController],
  providers: [
    ChangeSettingsHandler,
    GetSettingsHandler,
    PreviewCaseNameHandler,
    SettingsOfCases,
    { provide: CaseNames, useExisting: SettingsOfCases },
    { provide: CaseSettings, useExisting: SettingsOfCases },
    { provide: Settings, useClass: MikroSettings },
  ],
  exports: [CaseNames, CaseSettings],
})
export class ScalepointSettingsModule {}
