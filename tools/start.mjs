// What `npm start` runs: compiles when a source has changed, then starts the product in this process.
import { buildConsole } from './build-console.mjs';
import { bundle, run } from './bundle.mjs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `This needs the Node 24 that "npm ci" brings; start it with "npm start". Found ${process.version}.\n`,
  );
  process.exit(1);
}
await bundle();
await buildConsole();
await run('api');
