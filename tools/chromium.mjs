// Where the browser is that tests and tools use.
import { existsSync } from 'node:fs';

/** Debian's packages chromium-headless-shell, which needs 40 % less CPU time for a page of the console, and chromium. */
const PATHS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** CHROMIUM overrides the path. Undefined if there is no browser. */
export const chromiumPath = process.env.CHROMIUM || PATHS.find((path) => existsSync(path));
