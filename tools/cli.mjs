import { build } from './build.mjs';

build();
await import('../dist/apps/cli/src/main.js');
