import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parseConfig } from '#platform/config';
import { createHttpApp, type HttpAppOptions } from '#platform/http';
import { demoIssuer, type Permission } from '#platform/identity';
import { createLogger } from '#platform/observability';
import { COMPANY, SampleApi } from './sample-api.js';

export interface RunningApi {
  readonly app: NestFastifyApplication;
  /** All log lines so far. */
  readonly log: Record<string, unknown>[];
  /** The authorization header of a user with these permissions. */
  signedIn(...permissions: Permission[]): Promise<{ authorization: string }>;
  stop(): Promise<void>;
}

/** The sample API in the demo's configuration, not listening; call it with `app.inject`. */
export async function startSampleApi(
  env: Record<string, string> = {},
  module: Type = SampleApi,
  options: HttpAppOptions = {},
): Promise<RunningApi> {
  const directory = mkdtempSync(join(tmpdir(), 'sample-api-'));
  const config = parseConfig({ NODE_ENV: 'test', DATA_DIR: directory, PORT: '0', ...env });
  const log: Record<string, unknown>[] = [];
  const logger = createLogger(config, {
    write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>),
  });
  const app = await createHttpApp(module, config, {
    logger,
    openApi: { title: 'Parcels', version: '1' },
    ...options,
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const issuer = await demoIssuer(config);
  return {
    app,
    log,
    signedIn: async (...permissions) => ({
      authorization: `Bearer ${await issuer.sign({ userId: 'anna', companyId: COMPANY, name: 'Anna', permissions })}`,
    }),
    stop: async () => {
      await app.close();
      rmSync(directory, { recursive: true });
    },
  };
}
