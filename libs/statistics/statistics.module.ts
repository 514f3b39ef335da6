import { Module } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { InvoicingModule } from '#invoicing';
import { ScalepointSettingsModule } from '#scalepoint-settings';
import { StatisticsController } from './http/statistics.controller.js';
import { StepTimesController } from './http/step-times.controller.js';
import { GetStatisticsHandler } from './queries/get-statistics.js';
import { GetStepTimesHandler } from './queries/get-step-times.js';

const controllers = [StatisticsController, StepTimesController];

const queryHandlers = [GetStatisticsHandler, GetStepTimesHandler];

@Module({
  imports: [CaseAnswersModule, DirectoryModule, InvoicingModule, ScalepointSettingsModule],
  controllers,
  providers: [...queryHandlers],
})
export class StatisticsModule {}
