import type { Config } from './config.js';
import { parseConfig } from './parse-config.js';
import { withSecretFiles } from './secret-files.js';

/** The configuration of this process; the only place that reads its environment. */
export function loadConfig(): Config {
  return parseConfig(withSecretFiles(process.env));
}
