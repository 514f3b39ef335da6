// `npm start`: compiles if a source has changed, then starts the product in this process.
import { buildConsole } from './build-console.mjs';
import { bundle, run } from './bundle.mjs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(`This requires Node 24, which "npm ci" installs; use "npm start". Found ${process.version}.\n`);
  process.exit(1);
}
await bundle();
await buildConsole();
await run('api');
