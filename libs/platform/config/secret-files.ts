import { readFileSync } from 'node:fs';
import { type ConfigFault, FaultyConfig } from './parse-config.js';
import { variables } from './variables.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables whose value may be in a file named by `<NAME>_FILE`, as orchestrators mount secrets. */
export const SECRETS = Object.entries(variables)
  .filter(([, { secret }]) => secret)
  .map(([name]) => name);

/**
 * The environment with the contents of the files that `<NAME>_FILE` names for secrets.
 *
 * @throws {FaultyConfig} for files that cannot be read, and for secrets that are given twice
 */
export function withSecretFiles(env: Environment, read: (path: string) => string = readText): Environment {
  const faults: ConfigFault[] = [];
  const found: Record<string, string> = {};
  for (const name of SECRETS) {
    const variable = `${name}_FILE`;
    const path = env[variable]?.trim();
    if (!path) continue;
    if (env[name]?.trim()) {
      faults.push({ name: variable, fault: `must not be set together with ${name}; remove one of them` });
      continue;
    }
    try {
      found[name] = read(path).trim();
      if (!found[name]) faults.push({ name: variable, fault: `names an empty file (${path})` });
    } catch (error) {
      const { code = 'unreadable' } = error as { code?: string };
      faults.push({ name: variable, fault: `names a file that cannot be read (${path}: ${code})` });
    }
  }
  if (faults.length > 0) throw new FaultyConfig(faults);
  return { ...env, ...found };
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
