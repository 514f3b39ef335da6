import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Language } from './language.js';
import { Trace } from '#platform/observability';
import { refusedBy, type Refused } from './refused-by.js';
import { textsOf } from './statuses.js';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

@ApiSchema({ description: 'An error in one field.' })
export class FieldProblem {
  @ApiProperty({ description: 'JSON pointer (RFC 6901) into the request body', example: '/address/postalCode' })
  readonly pointer!: string;

  @ApiProperty({ example: 'too-long' })
  readonly code!: string;

  @ApiProperty({ example: 'Must have at most 4 characters.' })
  readonly detail!: string;
}

@ApiSchema({ description: 'An error (problem details, RFC 9457). Some errors have additional members.' })
export class Problem {
  @ApiProperty({ format: 'uri', example: 'urn:problem:http.validation-failed' })
  readonly type!: string;

  @ApiProperty({ example: 'Malformed request' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', example: 400 })
  readonly status!: number;

  @ApiProperty({ description: 'Explanation and remedy, in Danish or English according to Accept-Language' })
  readonly detail!: string;

  @ApiProperty({ description: 'Stable code, `<context>.<error>`', example: 'http.validation-failed' })
  readonly code!: string;

  @ApiProperty({ description: 'Identifies the request in the log', example: '0f6c2a52-6f0e-4a0e-9a43-0c1a3f1f4d55' })
  readonly traceId!: string;

  @ApiProperty({ type: [FieldProblem] })
  readonly errors!: FieldProblem[];
}

/** The problem that an error is answered with, for routes that answer several at once. */
export function problemOf(error: unknown, language: Language): Problem {
  return renderProblem(refusedBy(error), language, Trace.current().correlationId);
}

export function renderProblem(refused: Refused, language: Language, traceId: string): Problem {
  const { status, code, errors, facts } = refused;
  return {
    ...facts,
    type: `urn:problem:${code}`,
    title: textsOf(status).title[language],
    status,
    detail: refused[language],
    code,
    traceId,
    errors: errors.map((field) => ({ pointer: field.pointer, code: field.code, detail: field[language] })),
  };
}
