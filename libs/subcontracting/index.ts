export { SubcontractingModule } from './subcontracting.module.js';
