// `npm start` and `npm run worker`: compiles if a source has changed, then starts the API or the worker in this process.
// It is one process, so that a signal during the build stops everything.
import { buildConsole } from './build-console.mjs';
import { bundle, run } from './bundle.mjs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `This requires Node 24, which "npm ci" installs; use "npm start" or "npm run worker". Found ${process.version}.\n`,
  );
  process.exit(1);
}
const app = process.argv[2] ?? 'api';
await bundle();
if (app === 'api') await buildConsole();
await run(app);
