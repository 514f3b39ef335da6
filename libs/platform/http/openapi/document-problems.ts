import type { OpenAPIObject } from '@nestjs/swagger';
import type { RoutePermission } from '#platform/identity';
import { byStatus, type ProblemExample, problemsOf } from './api-problems.js';
import { sharedProblems } from './shared-problems.js';
import { type DocumentedProblem, problemResponse } from './problem-response.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** What can go wrong on many routes, by status: for `components.responses`, and beside a route's own problems. */
export class SharedProblems {
  private readonly known: ReadonlyMap<number, readonly DocumentedProblem[]>;

  /** @param more problems of the application that any route may answer */
  constructor(more: readonly ProblemExample[] = []) {
    this.known = byStatus([...sharedProblems, 409, 422, ...more]);
  }

  responses(): Record<string, ReturnType<typeof problemResponse>> {
    return Object.fromEntries(
      [...this.known].map(([status, known]) => [`Problem${status}`, problemResponse(status, known)]),
    );
  }

  /** Documents the route's own problems, and those of the statuses that it shares with others. */
  document({ responses }: Operation, route: RoutePermission | undefined, shared: readonly number[]): void {
    const own = route ? problemsOf(route) : new Map<number, DocumentedProblem[]>();
    for (const status of new Set([...own.keys(), ...shared])) {
      const found = own.get(status) ?? [];
      const common = shared.includes(status) ? (this.known.get(status) ?? []) : [];
      responses[status] =
        found.length === 0 && this.known.has(status)
          ? { $ref: `#/components/responses/Problem${status}` }
          : problemResponse(status, [...found, ...common]);
    }
  }
}
