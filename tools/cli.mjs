import { build } from './build.mjs';

await build();
await import('../dist/apps/cli/src/main.js');
