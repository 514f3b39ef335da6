import 'reflect-metadata';
import { parseConfig } from '#platform/config';
import { buildOpenApi, createHttpApp } from '#platform/http';
import { API_DESCRIPTION } from './api-description.js';
import { ApiModule } from './api.module.js';

/** The API description, built without a database: routes are known before anything starts. */
export async function openApiDocument(): Promise<unknown> {
  const config = parseConfig({ NODE_ENV: 'test', LOG_LEVEL: 'error', DEMO: 'on', PORT: '3000' });
  const appUrl = 'postgres://nobody@127.0.0.1:1/none';
  const app = await createHttpApp(ApiModule.forRoot({ appUrl, poolSize: 1, runReactions: false }), config);
  return buildOpenApi(app, { ...API_DESCRIPTION, server: config.publicUrl });
}
