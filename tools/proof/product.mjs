// Processes of the product, as an operator starts them.
import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './cluster.mjs';

/** Without the configuration of the shell that started the proof. */
const { PATH, HOME } = process.env;

const all = new Set();

/** Starts the bundled API or worker of a folder; resolves when it is ready. */
export async function start(app, env, folder = root) {
  const child = spawn(process.execPath, [join(folder, 'dist-server', `${app}.js`)], {
    cwd: folder,
    env: { PATH, HOME, LOG_LEVEL: 'error', FETCH_ATTACHMENTS: 'false', RATE_LIMIT_PER_MINUTE: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  all.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const url = await new Promise((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`${app} ended with ${code}\n${said}`)));
    child.stdout.on('data', () => {
      const [, address] = /^(?:API|Worker) +(http\S+)\/(?:v1|health\/ready)$/m.exec(said) ?? [];
      if (address) ready(address);
    });
  });
  return {
    url,
    pid: child.pid,
    said: () => said,
    stop: (signal = 'SIGTERM') =>
      new Promise((done) => {
        child.once('exit', (code) => {
          all.delete(child);
          done(code);
        });
        child.kill(signal);
      }),
  };
}

export function killAll() {
  for (const child of all) child.kill('SIGKILL');
}

/** An operator's command; @returns its output as text. */
export function cli(env, ...args) {
  return new Promise((done, failed) =>
    execFile(
      process.execPath,
      ['dist/apps/cli/src/main.js', ...args],
      { cwd: root, env: { PATH, HOME, ...env } },
      (error, out, err) => (error ? failed(new Error(`cli ${args.join(' ')}: ${out}${err}`)) : done(out)),
    ),
  );
}
