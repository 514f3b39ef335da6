import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#platform/config';
import type { ApiDescription } from '#platform/http';
import { API_DESCRIPTION } from './api-description.js';
import { demoDocument } from './demo/demo-document.js';

/** The description of the API; in the demo its examples contain what is there. */
export function describedApi(config: Config, app: () => NestFastifyApplication): ApiDescription {
  if (!config.demo) return API_DESCRIPTION;
  return { ...API_DESCRIPTION, patch: (document) => demoDocument(app(), config, document) };
}
