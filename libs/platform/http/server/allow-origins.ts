import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

const DAY_SECONDS = 86_400;

/** Lets front ends on the named origins call the API from a browser. Tokens are in a header, so no cookies are allowed. */
export async function allowOrigins(fastify: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await fastify.register(cors, {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      ...['Authorization', 'X-Api-Key', 'Content-Type', 'Accept', 'Accept-Language', 'If-Match', 'If-None-Match'],
      ...['Idempotency-Key', 'Last-Event-ID', 'X-Correlation-Id', 'traceparent'],
    ],
    exposedHeaders: [
      ...[
        'ETag',
        'Location',
        'Retry-After',
        'Content-Language',
        'Content-Disposition',
        'Deprecation',
        'Sunset',
        'Link',
      ],
      ...['Idempotent-Replayed', 'X-Correlation-Id', 'WWW-Authenticate', 'Allow'],
      ...['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'],
    ],
    maxAge: DAY_SECONDS,
    strictPreflight: false,
  });
}
