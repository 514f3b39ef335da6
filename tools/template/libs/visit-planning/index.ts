export { VisitPlanningModule } from './visit-planning.module.js';
