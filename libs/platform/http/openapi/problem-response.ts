import { getSchemaPath } from '@nestjs/swagger';
import { rateLimitHeaders } from './document-headers.js';
import { Problem, PROBLEM_MEDIA_TYPE } from '../problems/problem.js';
import { textsOf } from '../problems/statuses.js';

/** A domain error, documented with its own code. */
export interface DocumentedProblem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

const TRACE_ID = '0f6c2a52-6f0e-4a0e-9a43-0c1a3f1f4d55';

const retryAfter = { description: 'Seconds to wait before trying again', schema: { type: 'integer' } };

/** The OpenAPI response of a status, with an example for each problem documented by code. */
export function problemResponse(status: number, documented: readonly DocumentedProblem[] = []) {
  const { code, title, en } = textsOf(status);
  const shown = documented.length > 0 ? documented : [{ status, code, detail: en }];
  const examples = shown.map((problem) => [
    problem.code,
    {
      value: {
        type: `urn:problem:${problem.code}`,
        title: title.en,
        status,
        detail: problem.detail,
        code: problem.code,
        traceId: TRACE_ID,
        errors: [],
      },
    },
  ]);
  return {
    description: title.en,
    ...((status === 429 || status === 503) && {
      headers: { 'Retry-After': retryAfter, ...(status === 429 && rateLimitHeaders) },
    }),
    content: {
      [PROBLEM_MEDIA_TYPE]: {
        schema: { $ref: getSchemaPath(Problem) },
        examples: Object.fromEntries(examples) as Record<string, { value: unknown }>,
      },
    },
  };
}
