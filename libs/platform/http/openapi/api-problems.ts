import type { RoutePermission } from '#platform/identity';
import type { DomainError } from '#shared-kernel';
import type { HttpRefusal } from '../problems/http-refusal.js';
import { refusedBy } from '../problems/refused-by.js';
import type { DocumentedProblem } from './problem-response.js';

/** An error class, or an example of one whose texts depend on the case. */
export type ProblemExample = (new () => DomainError) | DomainError | HttpRefusal;

const PROBLEMS = 'http:problems';

/**
 * On a route or a controller: its problems beyond those of every route, with an example each. Code, status and text are
 * those of the error; a number is the general problem of that status. Those of the controller apply to all its routes.
 */
export function ApiProblems(...problems: (number | ProblemExample)[]): MethodDecorator & ClassDecorator {
  return (target: object, _name?: unknown, descriptor?: PropertyDescriptor) => {
    const at = (descriptor?.value as object | undefined) ?? target;
    const known = (Reflect.getOwnMetadata(PROBLEMS, at) ?? []) as (number | ProblemExample)[];
    Reflect.defineMetadata(PROBLEMS, [...known, ...problems], at);
  };
}

/** The problems of a route by status, those of its controller first; statuses without an example have an empty list. */
export function problemsOf({ targets }: RoutePermission): Map<number, DocumentedProblem[]> {
  const given = targets
    .toReversed()
    .flatMap((target) => (Reflect.getOwnMetadata(PROBLEMS, target) ?? []) as ProblemExample[]);
  return byStatus(given);
}

export function byStatus(problems: readonly (number | ProblemExample)[]): Map<number, DocumentedProblem[]> {
  const found = new Map<number, DocumentedProblem[]>();
  for (const problem of problems) {
    const one = typeof problem === 'number' ? null : documented(problem);
    const status = one?.status ?? (problem as number);
    const known = found.get(status) ?? [];
    if (one && !known.some(({ code }) => code === one.code)) known.push(one);
    found.set(status, known);
  }
  return found;
}

function documented(problem: ProblemExample): DocumentedProblem {
  const { status, code, en } = refusedBy(typeof problem === 'function' ? new problem() : problem);
  return { status, code, detail: en };
}
