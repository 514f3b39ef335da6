import type { INestApplication } from '@nestjs/common';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { buildOpenApi, type ApiDescription } from './build-open-api.js';

/** `/openapi.json` and Swagger UI at `/docs`; the document is built on the first request. */
export function serveDocs(app: INestApplication, info: ApiDescription): void {
  const { patch } = info;
  SwaggerModule.setup('docs', app, () => buildOpenApi(app, info), {
    raw: ['json'],
    jsonDocumentUrl: '/openapi.json',
    customSiteTitle: info.title,
    ...(patch && {
      patchDocumentOnRequest: (_request: unknown, _reply: unknown, document: OpenAPIObject) => patch(document),
    }),
    swaggerOptions: { persistAuthorization: true, tryItOutEnabled: true, displayRequestDuration: true },
  });
}
