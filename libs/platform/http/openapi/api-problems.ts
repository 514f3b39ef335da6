import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse } from '@nestjs/swagger';
import type { DomainError } from '#shared-kernel';
import type { HttpRefusal } from '../problems/http-refusal.js';
import { Problem } from '../problems/problem.js';
import { refusedBy } from '../problems/refused-by.js';
import { type DocumentedProblem, problemResponse } from './problem-response.js';

/** An error class, or an example of one whose texts depend on the case. */
export type ProblemExample = (new () => DomainError) | DomainError | HttpRefusal;

/**
 * On a route or a controller: its problems beyond those of every route, with an example each. Code, status and text are
 * those of the error; a number is the general problem of that status.
 */
export function ApiProblems(...problems: (number | ProblemExample)[]): MethodDecorator & ClassDecorator {
  const byStatus = new Map<number, DocumentedProblem[]>();
  for (const problem of problems) {
    const examples = typeof problem === 'number' ? [] : [documented(problem)];
    const status = typeof problem === 'number' ? problem : documented(problem).status;
    byStatus.set(status, [...(byStatus.get(status) ?? []), ...examples]);
  }
  const responses = [...byStatus].map(([status, examples]) =>
    ApiResponse({ status, ...problemResponse(status, examples) }),
  );
  return applyDecorators(ApiExtraModels(Problem), ...responses);
}

function documented(problem: ProblemExample): DocumentedProblem {
  const { status, code, en } = refusedBy(typeof problem === 'function' ? new problem() : problem);
  return { status, code, detail: en };
}
