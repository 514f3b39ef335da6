export { PolicyholderPageModule } from './policyholder-page.module.js';
