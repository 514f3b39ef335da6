import type { DeadlineRule } from './case-settings.js';

export const DEFAULT_CASE_NAME_TEMPLATE = 'Scalepoint: [SagsNummerIScalePoint]';

export interface SettingsChoices {
  readonly caseNameTemplate: string;
  readonly caseManagerId: string | null;
  readonly caseGroupId: string | null;
  readonly priceGroupId: string | null;
  readonly markupGroupId: string | null;
  readonly departmentId: string | null;
  readonly carrierId: string | null;
  readonly purposeId: string | null;
  readonly caseDebtor: 'insurer' | 'policyholder';
  readonly createMissingDebtor: boolean;
  readonly deadlines: readonly DeadlineRule[];
}

/** The settings of a company that never changed any. */
export const UNTOUCHED_CHOICES: SettingsChoices = {
  caseNameTemplate: DEFAULT_CASE_NAME_TEMPLATE,
  caseManagerId: null,
  caseGroupId: null,
  priceGroupId: null,
  markupGroupId: null,
  departmentId: null,
  carrierId: null,
  purposeId: null,
  caseDebtor: 'insurer',
  createMissingDebtor: true,
  deadlines: [],
};
