// Compiles the package into dist/ and adds the generated types.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

rmSync(here('dist'), { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '--project', here('tsconfig.json')], { stdio: ['ignore', 2, 2] });
for (const name of ['schema.d.ts', 'event-payloads.d.ts']) copyFileSync(here(name), here(`dist/${name}`));
