// What `npm start` runs: compiles when a source has changed, then starts the product in this process.
import { build } from './build.mjs';
import { buildConsole } from './build-console.mjs';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `This needs the Node 24 that "npm ci" brings; start it with "npm start". Found ${process.version}.\n`,
  );
  process.exit(1);
}
build();
await buildConsole();
await import('../dist/apps/api/src/main.js');
