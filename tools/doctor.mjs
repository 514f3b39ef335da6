import { build } from './build.mjs';

build();
await import('../dist/apps/api/src/doctor.js');
