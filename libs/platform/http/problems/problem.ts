import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Language } from './language.js';
import type { Refused } from './refused-by.js';
import { textsOf } from './statuses.js';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

@ApiSchema({ description: 'What is wrong with one field.' })
export class FieldProblem {
  @ApiProperty({ description: 'JSON pointer (RFC 6901) into what was sent', example: '/address/postalCode' })
  readonly pointer!: string;

  @ApiProperty({ example: 'too-long' })
  readonly code!: string;

  @ApiProperty({ example: 'Må højst have 4 tegn.' })
  readonly detail!: string;
}

@ApiSchema({ description: 'A refusal (RFC 9457). Some carry more members, with facts about the refusal.' })
export class Problem {
  @ApiProperty({ format: 'uri', example: 'urn:problem:http.validation-failed' })
  readonly type!: string;

  @ApiProperty({ example: 'Forespørgslen kan ikke forstås' })
  readonly title!: string;

  @ApiProperty({ type: 'integer', example: 400 })
  readonly status!: number;

  @ApiProperty({ description: 'What is wrong and what to do about it, in Danish or English by Accept-Language' })
  readonly detail!: string;

  @ApiProperty({ description: 'Stable; `<context>.<refusal>`', example: 'http.validation-failed' })
  readonly code!: string;

  @ApiProperty({ description: 'Finds the request in the log', example: '0f6c2a52-6f0e-4a0e-9a43-0c1a3f1f4d55' })
  readonly traceId!: string;

  @ApiProperty({ type: [FieldProblem] })
  readonly errors!: FieldProblem[];
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
