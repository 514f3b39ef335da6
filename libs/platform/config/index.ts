export { Config, type ConsoleSignIn, type NatsSettings, type TokenIssuer, type TracingSettings } from './config.js';
export { ConfigModule } from './config.module.js';
export { type ConfigFault, FaultyConfig, parseConfig } from './parse-config.js';
export { loadConfig, loadOperatorConfig } from './load-config.js';
export type { EncryptionKey } from './variables.js';
