// `npm run demo`: runs the product, an OpenID provider with the demo's users, the simulator as its Scalepoint, a stream of
// tasks, and some invoices and visits for them. Ctrl-C stops all.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { buildConsole } from './build-console.mjs';
import { bundle } from './bundle.mjs';

await bundle();
await buildConsole();
const dataDir = resolve(process.env.DATA_DIR || '.data');
const simulatorPort = process.env.SIMULATOR_PORT || '4010';
const running = [];

function start(script, env = {}, args = []) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { LOG_LEVEL: 'warn', ...process.env, SCALEPOINT_URL: `http://127.0.0.1:${simulatorPort}`, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    // Ctrl-C signals the whole group; the children get their own group and exactly one signal.
    detached: true,
  });
  child.stdout.on('data', (chunk) => process.stdout.write(chunk));
  running.push(child);
  return child;
}

/** Resolves with the match of the expression in the process's output; rejects if it exits before. */
function says(child, expression) {
  return new Promise((found, failed) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      const match = expression.exec(text);
      if (match) found(match[1]);
    });
    child.once('exit', (code) => failed(new Error(`The process exited with code ${code} before it was ready`)));
  });
}

/** Starts the OpenID provider, unless the environment names another one, and returns the product's configuration for it. */
async function signIn() {
  if (process.env.JWT_ISSUER) return {};
  const issuer = await says(start('dist/apps/identity-provider/src/main.js'), /issuer +(http\S+)/);
  return {
    JWT_ISSUER: issuer,
    JWT_AUDIENCE: 'urn:demo:erp-api',
    JWT_JWKS_URL: `${issuer}/jwks`,
    CONSOLE_CLIENT_ID: 'scalepoint-console',
    CONSOLE_SCOPE: 'openid profile',
  };
}

/** The product and the simulator shut down within 8 s. */
const MAX_SHUTDOWN_MS = 9_000;
const living = () => running.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);

let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), MAX_SHUTDOWN_MS);
  await Promise.all(
    living().map((child) => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      return ended;
    }),
  );
  process.exit(code);
}
// A second signal kills processes that are still running.
process.on('exit', () => living().forEach((child) => child.kill('SIGTERM')));
let signalledAt;
function signalled() {
  // Ctrl-C under npm arrives twice, from the terminal and from npm, and counts as one signal.
  if (signalledAt !== undefined && performance.now() - signalledAt > 500) process.exit(1);
  signalledAt ??= performance.now();
  void stop(0);
}
process.on('SIGINT', signalled).on('SIGTERM', signalled);

try {
  mkdirSync(dataDir, { recursive: true });
  const product = start('tools/start.mjs', await signIn());
  const url = await says(product, /^API +(http\S+)\/v1$/m);
  const publicPart = join(dataDir, 'scalepoint-client-public.pem');
  writeFileSync(publicPart, execFileSync(process.execPath, ['dist/apps/cli/src/main.js', 'certificate']));
  const simulator = start('dist/apps/simulator/src/main.js', {
    SIMULATOR_PORT: simulatorPort,
    SIMULATOR_CLIENT_KEY_FILE: publicPart,
  });
  const simulatorUrl = await says(simulator, /token endpoint +(http\S+)\/connect\/token/);
  const stream = start('dist/apps/simulator/src/demo-stream.js', { MODULE_URL: url, SIMULATOR_URL: simulatorUrl });
  await once(stream, 'exit');
  const invoices = start('dist/apps/api/src/demo-invoices.js', {}, [url]);
  await once(invoices, 'exit');
  const visits = start('dist/apps/api/src/demo-visits.js', {}, [url]);
  await once(visits, 'exit');
  process.stdout.write(`\nThe product goes on at ${url}/docs, the simulator at ${simulatorUrl}. Ctrl-C ends both.\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  await stop(1);
}
