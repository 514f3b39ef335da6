// What `npm run worker` runs: reactions, timers and polling without the API, on the database of DATABASE_URL.
import { build } from './build.mjs';

build();
await import('../dist/apps/worker/src/main.js');
