import type { DocumentedProblem } from '#platform/http';

export const NO_TASK: DocumentedProblem = {
  status: 404,
  code: 'case-intake.task-not-found',
  detail: 'Der er ingen opgave med dette id.',
};
export const NOT_POSSIBLE: DocumentedProblem = {
  status: 409,
  code: 'case-intake.move-not-possible',
  detail: 'Opgaven kan ikke færdigmeldes, for den er oprettet som sag. Den kan accepteres eller afvises.',
};
export const NO_RETRY: DocumentedProblem = {
  status: 409,
  code: 'case-intake.task-needs-no-retry',
  detail: 'Opgaven kan ikke prøves igen, for den er accepteret. Kun opgaver, der kræver opmærksomhed, kan.',
};
export const PAST: DocumentedProblem = {
  status: 422,
  code: 'case-intake.time-is-past',
  detail: 'Tidspunktet er allerede passeret. Vælg et, der kommer.',
};
export const TO_COME: DocumentedProblem = {
  status: 422,
  code: 'case-intake.time-is-to-come',
  detail: 'Arbejdet kan ikke være færdigt på et tidspunkt, der endnu ikke er kommet.',
};
export const UNKNOWN_DEADLINE: DocumentedProblem = {
  status: 404,
  code: 'case-intake.deadline-unknown',
  detail: 'Opgaven har ingen frist "svar". Den har: contact, inspection.',
};
export const UNUSABLE: DocumentedProblem = {
  status: 422,
  code: 'case-intake.value-unusable',
  detail: 'Noget af det valgte findes ikke i ERP-systemet eller er inaktivt. Vælg noget andet.',
};
export const CASE_KNOWN: DocumentedProblem = {
  status: 409,
  code: 'case-intake.scalepoint-case-known',
  detail: 'Forsikringsselskabet har oplyst, at sagens id i Scalepoint er 7c3b…. Det kan ikke rettes her.',
};
export const NO_FOREIGN_DELIVERY: DocumentedProblem = {
  status: 404,
  code: 'case-intake.foreign-delivery-not-found',
  detail: 'Opgaven har ingen modtagelse fra et andet selskab med dette id, som venter på en beslutning.',
};
export const NO_FILE: DocumentedProblem = {
  status: 404,
  code: 'case-intake.file-not-found',
  detail: 'Opgaven har ingen fil med dette id.',
};
