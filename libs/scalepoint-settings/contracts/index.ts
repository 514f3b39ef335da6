export { CaseNames, type CaseNameValues } from './case-names.js';
export { type CaseDefaultField, CaseSettings, type CaseSettingsForNewCase } from './case-settings.js';
export { SettingsChangedV1 } from './settings-changed.v1.js';
