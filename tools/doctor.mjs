import { build } from './build.mjs';

await build();
await import('../dist/apps/api/src/doctor.js');
