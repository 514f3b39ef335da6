import { build } from './build.mjs';

await build();
await import('../dist/apps/api/src/rotate-keys.js');
