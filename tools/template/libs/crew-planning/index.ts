export { CrewPlanningModule } from './crew-planning.module.js';
