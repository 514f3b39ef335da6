import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DEMO_WORLD } from './demo-world.js';
import { createSimulator } from './simulator.js';

const environmentSchema = z.object({
  SIMULATOR_PORT: z.coerce.number().int().min(0).max(65_535).default(4010),
  /** A file for the record, one JSON object a line. */
  SIMULATOR_JOURNAL: z.string().min(1).optional(),
  /** `0` turns off the limits of 5 requests a second and 100 a minute. */
  SIMULATOR_RATE_LIMIT: z.stringbool().default(true),
  /** A client to register at the start, and the file with its public key or certificate (PEM). */
  SIMULATOR_CLIENT_ID: z.string().min(1).default('demo-client'),
  SIMULATOR_CLIENT_KEY_FILE: z.string().min(1).optional(),
});

const parsed = environmentSchema.safeParse(process.env);
if (!parsed.success) {
  console.error(z.prettifyError(parsed.error));
  process.exit(2);
}
const env = parsed.data;

const key = env.SIMULATOR_CLIENT_KEY_FILE;
const simulator = await createSimulator({
  ...DEMO_WORLD,
  clients: key === undefined ? [] : [{ clientId: env.SIMULATOR_CLIENT_ID, keys: [readFileSync(key, 'utf8')] }],
  port: env.SIMULATOR_PORT,
  knobs: { rateLimit: env.SIMULATOR_RATE_LIMIT },
  ...(env.SIMULATOR_JOURNAL !== undefined && { journalFile: env.SIMULATOR_JOURNAL }),
}).catch((error: Error) => {
  console.error(`The simulator cannot start: ${error.message}`);
  process.exit(1);
});

const { url } = simulator;
console.log(`Scalepoint simulator
  token endpoint   ${url}/connect/token
  events           ${url}/api/events/v1/dk/external/{tenant}/receive
  integration      ${url}/ecx/host/api/integration
  form posts       ${url}/ws/task_feedback.action, task_status.action, task_message.action
  control          ${url}/_control

Send three tasks to a module on port 3000:
  curl -s -X POST ${url}/_control/push -H 'content-type: application/json' -d '{"url":"http://127.0.0.1:3000/scalepoint/v1/demo/tasks","generate":{"seed":1,"count":3}}'`);

let closingSince: number | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second signal aborts delayed responses. Ctrl-C under npm arrives twice and counts as one signal.
    if (closingSince !== undefined) return performance.now() - closingSince > 500 ? process.exit(1) : undefined;
    closingSince = performance.now();
    setTimeout(() => process.exit(1), 8_000).unref();
    void simulator.close().then(() => process.exit(0));
  });
}
