export { type Lifetime, MAX_SHUTDOWN_MS, messageOf, runUntilSignalled } from './run-until-signalled.js';
