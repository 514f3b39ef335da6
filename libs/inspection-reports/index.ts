export { InspectionReportsModule } from './inspection-reports.module.js';
