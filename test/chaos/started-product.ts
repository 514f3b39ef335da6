import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDatabase } from '#platform/testing';
import { builtServer } from '../built.js';

export interface StartedProduct {
  readonly url: string;
  readonly child: ChildProcess;
}

export interface ProductStarter {
  readonly dataDir: string;
  /**
   * Starts the compiled product, or another of its apps, in a child process; resolves when it reports that it is ready.
   */
  start(app?: 'api' | 'worker', env?: Readonly<Record<string, string>>): Promise<StartedProduct>;
}

/** The examples' attachments are on the internet, which tests must not use. */
const QUIET = { FETCH_ATTACHMENTS: 'false' };

/** Restarts the product whenever it is killed, on the same database and data directory. Call it at the top. */
export function productStarter(
  database: Pick<TestDatabase, 'ownerUrl'>,
  env: Readonly<Record<string, string>> = {},
): ProductStarter {
  const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-kill-'));
  const started: ChildProcess[] = [];
  builtServer();
  afterAll(() => {
    for (const child of started) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });
  return {
    dataDir,
    async start(app = 'api', more = {}) {
      const child = spawn(process.execPath, [`dist-server/${app}.js`], {
        env: {
          ...process.env,
          DATABASE_URL: database.ownerUrl,
          DEMO: 'on',
          DATA_DIR: dataDir,
          PORT: '0',
          ...QUIET,
          ...env,
          ...more,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      started.push(child);
      const url = await new Promise<string>((ready, failed) => {
        let text = '';
        child.once('exit', (code) => failed(new Error(`The product ended with ${code}\n${text}`)));
        child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          const [, address] = /^(?:API|Worker) +(http\S+)\/(?:v1|health\/ready)$/m.exec(text) ?? [];
          if (address) ready(address);
        });
      });
      return { url, child };
    },
  };
}
