export * from './events.js';
export {
  type AssignmentRule,
  Assignments,
  type MetRule,
  type PostalCodes,
  TasksToAssign,
  type TaskTraits,
} from './assignment.js';
export { CaseNames, type CaseNameValues } from './case-names.js';
export {
  type CaseDefaultField,
  CaseSettings,
  type CaseSettingsForNewCase,
  type DeadlineRule,
} from './case-settings.js';
export { CompanyCalendars, type CompanyCalendarChoices, UNTOUCHED_CALENDAR } from './company-calendars.js';
export { DEFAULT_CASE_NAME_TEMPLATE, type SettingsChoices, UNTOUCHED_CHOICES } from './settings-choices.js';
export { MERGE_FIELDS, type MergeField } from './merge-fields.js';
export { TaskNameValues } from './task-name-values.js';
export { TEXT_TEMPLATE_KINDS, type TextTemplate, type TextTemplateKind } from './text-templates.js';
