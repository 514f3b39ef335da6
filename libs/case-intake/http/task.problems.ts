import type { DocumentedProblem } from '#platform/http';

export const NO_TASK: DocumentedProblem = {
  status: 404,
  code: 'case-intake.task-not-found',
  detail: 'There is no task with this id.',
};
export const NOT_POSSIBLE: DocumentedProblem = {
  status: 409,
  code: 'case-intake.move-not-possible',
  detail: 'The task cannot be completed, because its status is case-opened. It can be accepted or rejected.',
};
export const STATUS_CHANGED: DocumentedProblem = {
  status: 409,
  code: 'case-intake.task-status-changed',
  detail:
    'The task is now accepted. It was opened as a case when the page was shown. Look at it again before you go on.',
};
export const NO_ANSWER: DocumentedProblem = {
  status: 404,
  code: 'case-intake.scalepoint-answer-not-found',
  detail: 'The task has no response of Scalepoint with this id that needs attention.',
};
export const NO_RETRY: DocumentedProblem = {
  status: 409,
  code: 'case-intake.task-needs-no-retry',
  detail: 'The task cannot be retried, because its status is accepted. Only tasks that need attention can be retried.',
};
export const PAST: DocumentedProblem = {
  status: 422,
  code: 'case-intake.time-is-past',
  detail: 'The time is in the past. Choose a later one.',
};
export const TO_COME: DocumentedProblem = {
  status: 422,
  code: 'case-intake.time-is-to-come',
  detail: 'The work cannot have been completed at a time in the future.',
};
export const UNKNOWN_DEADLINE: DocumentedProblem = {
  status: 404,
  code: 'case-intake.deadline-unknown',
  detail: 'The task has no deadline "svar". It has: contact, inspection.',
};
export const UNUSABLE: DocumentedProblem = {
  status: 422,
  code: 'case-intake.value-unusable',
  detail: 'A chosen entry does not exist in the ERP or is inactive. Choose another one.',
};
export const CASE_KNOWN: DocumentedProblem = {
  status: 409,
  code: 'case-intake.scalepoint-case-known',
  detail: 'The insurer has sent 7c3b… as the id of the case in Scalepoint. It cannot be changed here.',
};
export const NO_FOREIGN_DELIVERY: DocumentedProblem = {
  status: 404,
  code: 'case-intake.foreign-delivery-not-found',
  detail: 'The task has no pending delivery of another insurer with this id.',
};
export const NO_FILE: DocumentedProblem = {
  status: 404,
  code: 'case-intake.file-not-found',
  detail: 'The task has no file with this id.',
};
