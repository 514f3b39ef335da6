export { CaseNames, type CaseNameValues } from './case-names.js';
