import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse } from '@nestjs/swagger';
import { Problem } from '../problems/problem.js';
import { type DocumentedProblem, problemResponse } from './problem-response.js';

/** On a route or a controller: its problems beyond those of every route, with an example each. */
export function ApiProblems(...problems: (number | DocumentedProblem)[]): MethodDecorator & ClassDecorator {
  const byStatus = new Map<number, DocumentedProblem[]>();
  for (const problem of problems) {
    const status = typeof problem === 'number' ? problem : problem.status;
    const documented = byStatus.get(status) ?? [];
    byStatus.set(status, typeof problem === 'number' ? documented : [...documented, problem]);
  }
  const responses = [...byStatus].map(([status, documented]) =>
    ApiResponse({ status, ...problemResponse(status, documented) }),
  );
  return applyDecorators(ApiExtraModels(Problem), ...responses);
}
