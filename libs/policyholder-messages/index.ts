export { PolicyholderMessagesModule } from './policyholder-messages.module.js';
