export { CaseIntakeModule } from './case-intake.module.js';
