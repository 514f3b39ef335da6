import { RouteConfig } from '@nestjs/platform-fastify';
import { applyDecorators } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';

export type MediaType =
  | 'application/json'
  | 'application/pdf'
  | 'application/x-ndjson'
  | 'application/x-www-form-urlencoded'
  | 'application/xml'
  | 'multipart/form-data'
  | 'text/xml';

export interface RouteSettingsOptions {
  /** Accepts bodies up to `INTAKE_BODY_LIMIT_BYTES`. */
  readonly largeBody?: boolean;
  /**
   * Formats of the body. Default: JSON only. JSON arrives as an object, XML as text, NDJSON as a stream of bytes.
   * `request.rawBody` has the bytes of JSON and XML, and of forms and PDFs, which have no parsed body.
   */
  readonly accepts?: readonly MediaType[];
  /** Leaves JSON and XML unparsed in `request.rawBody`, for routes that parse them outside the event loop. */
  readonly bytesOnly?: boolean;
  /** Accepts a form with one file of up to `INTAKE_BODY_LIMIT_BYTES`; read it with `readForm`. */
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

/** On a handler: the body formats and limits of its requests. The API description has the formats from here too. */
export function RouteSettings(settings: RouteSettingsOptions): MethodDecorator {
  const { accepts } = settings;
  return applyDecorators(RouteConfig(settings), ...(accepts ? [ApiConsumes(...accepts)] : []));
}
