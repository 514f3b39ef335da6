import { Module, type Provider } from '@nestjs/common';
import { PersistenceModule } from '#platform/persistence';
import { PlanVisitHandler } from './commands/plan-visit.js';
import { ScheduleVisitHandler } from './commands/schedule-visit.js';
import { Visits } from './domain/visits.js';
import { VisitController } from './http/visit.controller.js';
import { MikroVisits } from './infrastructure/mikro-visits.js';
import { VisitMapping } from './infrastructure/visit.mapping.js';
import { ListVisitsHandler } from './queries/list-visits.js';
import { PlanVisitOnCaseOpened } from './reactions/plan-visit-on-case-opened.js';

const controllers = [VisitController];
const commandHandlers = [PlanVisitHandler, ScheduleVisitHandler];
const queryHandlers = [ListVisitsHandler];
const reactions = [PlanVisitOnCaseOpened];
const timers: Provider[] = [];
const adapters: Provider[] = [{ provide: Visits, useClass: MikroVisits }];

@Module({
  imports: [PersistenceModule.forFeature([VisitMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...reactions, ...timers, ...adapters],
})
export class CrewPlanningModule {}
