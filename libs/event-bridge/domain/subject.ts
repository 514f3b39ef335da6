export const SUBJECTS = 'scalepoint.>';

/** `scalepoint.<company id>.<context>.<event>.<version>`: the type of an event has its context and version in it. */
export function subjectOf(companyId: string, type: string): string {
  return `scalepoint.${companyId}.${type}`;
}

/** All subjects of a company. */
export function subjectsOf(companyId: string): string {
  return `scalepoint.${companyId}.>`;
}
