const EVALUATES = 'http:evaluates-preconditions';

/** Marks a handler or a controller whose routes compare `If-Match` with the version of their resource. */
export function evaluatesPreconditions(target: object): void {
  Reflect.defineMetadata(EVALUATES, true, target);
}

/** Whether one of the targets of a route is marked. */
export function isEvaluated(targets: readonly object[]): boolean {
  return targets.some((target) => Reflect.getMetadata(EVALUATES, target) === true);
}
