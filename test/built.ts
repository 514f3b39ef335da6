import { execFileSync } from 'node:child_process';

// A run of all tests has built both before; these find that, or build what one file needs. Building takes a while.
const MAX_BUILD_MS = 120_000;

const builds = (script: string) =>
  beforeAll(() => void execFileSync(process.execPath, [script], { stdio: 'inherit' }), MAX_BUILD_MS);

/** The bundled API, worker and command line, in `dist-server`. Call it at the top. */
export const builtServer = () => builds('tools/bundle.mjs');

/** The console, in `dist-console`. Call it at the top. */
export const builtConsole = () => builds('tools/build-console.mjs');
