import type { Config } from './config.js';
import { parseConfig } from './parse-config.js';
import { withSecretFiles } from './secret-files.js';

/** The configuration of this process, which serves requests; only this file reads the environment. */
export function loadConfig(): Config {
  return parseConfig(withSecretFiles(process.env));
}

/**
 * The configuration of an operator's command. It accepts no tokens, so it needs no issuer, and the keys only if it says
 * so: an operator of the database need not have the secrets of the server.
 */
export function loadOperatorConfig(...needed: 'ENCRYPTION_KEYS'[]): Config {
  return parseConfig(withSecretFiles(process.env), needed);
}
