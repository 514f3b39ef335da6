// `npm run worker`: runs reactions, timers and polling without the API, on the database of DATABASE_URL.
import { bundle, run } from './bundle.mjs';

await bundle();
await run('worker');
