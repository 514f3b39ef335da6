import { Module } from '@nestjs/common';
import { CaseAnswersModule } from '#case-intake/case-answers.module.js';
import { DirectoryModule } from '#directory';
import { InvoicingModule } from '#invoicing';
import { StatisticsController } from './http/statistics.controller.js';
import { GetStatisticsHandler } from './queries/get-statistics.js';

const controllers = [StatisticsController];

const queryHandlers = [GetStatisticsHandler];

@Module({
  imports: [CaseAnswersModule, DirectoryModule, InvoicingModule],
  controllers,
  providers: [...queryHandlers],
})
export class StatisticsModule {}
