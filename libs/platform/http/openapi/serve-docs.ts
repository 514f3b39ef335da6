import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { buildOpenApi, type ApiDescription } from './build-open-api.js';

/** `/openapi.json` and Swagger UI at `/docs`; the document is built on the first request. */
export function serveDocs(app: INestApplication, info: ApiDescription): void {
  SwaggerModule.setup('docs', app, () => buildOpenApi(app, info), {
    raw: ['json'],
    jsonDocumentUrl: '/openapi.json',
    customSiteTitle: info.title,
    swaggerOptions: { persistAuthorization: true, tryItOutEnabled: true, displayRequestDuration: true },
  });
}
