import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process until it reports that it is ready. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

/**
 * Starts a compiled server in a child process; it is ready when it prints a line that matches `says`, with its address.
 */
export async function startServer(
  script: string,
  env: Readonly<Record<string, string>>,
  says: RegExp,
  nodeArgs: readonly string[] = [],
): Promise<RunningServer> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...nodeArgs, script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  const url = await address(child, says);
  return {
    url,
    pid: child.pid ?? 0,
    readyAfter: performance.now() - begun,
    async stop() {
      process.off('exit', endWithUs);
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function address(child: ChildProcess, says: RegExp): Promise<string> {
  return new Promise((ready, failed) => {
    let text = '';
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}\n${text}`)));
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const [, url] = says.exec(text) ?? [];
      if (url) ready(url);
    });
  });
}

export const PRODUCT = 'tools/start.mjs';

export function startProduct(
  databaseUrl: string,
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  nodeArgs: readonly string[] = [],
): Promise<RunningServer> {
  return startServer(
    PRODUCT,
    {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      DEMO: 'on',
      PORT: '0',
      RATE_LIMIT_PER_MINUTE: '0',
      // Else the worst bodies, which are refused, would soon be answered 429 unread.
      INTAKE_FAILURES_PER_MINUTE: '0',
      LOG_LEVEL: 'error',
      DB_POOL_SIZE: '16',
      ...env,
    },
    /^API +(http\S+)\/v1$/m,
    nodeArgs,
  );
}
