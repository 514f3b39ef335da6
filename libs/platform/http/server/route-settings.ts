import { RouteConfig } from '@nestjs/platform-fastify';
import type { CustomDecorator } from '@nestjs/common';

export type MediaType =
  | 'application/json'
  | 'application/pdf'
  | 'application/x-ndjson'
  | 'application/x-www-form-urlencoded'
  | 'application/xml'
  | 'multipart/form-data'
  | 'text/xml';

export interface RouteSettingsOptions {
  /** Takes bodies up to `INTAKE_BODY_LIMIT_BYTES`. */
  readonly largeBody?: boolean;
  /**
   * Formats of the body; JSON alone unless given. JSON arrives as an object, XML as text, NDJSON as a stream of bytes.
   * `request.rawBody` holds the bytes of JSON and XML, and of forms and PDFs, which arrive by it alone.
   */
  readonly accepts?: readonly MediaType[];
  /** JSON and XML too arrive by `request.rawBody` alone, for routes that read them elsewhere than on the event loop. */
  readonly bytesOnly?: boolean;
  /** Takes a form with one file, read with `readForm`; the file has up to `INTAKE_BODY_LIMIT_BYTES`. */
  readonly takesFile?: boolean;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    largeBody?: RouteSettingsOptions['largeBody'];
    accepts?: RouteSettingsOptions['accepts'];
    bytesOnly?: RouteSettingsOptions['bytesOnly'];
    takesFile?: RouteSettingsOptions['takesFile'];
  }
}

/** On a handler: how its requests are read. */
export function RouteSettings(settings: RouteSettingsOptions): CustomDecorator {
  return RouteConfig(settings);
}
