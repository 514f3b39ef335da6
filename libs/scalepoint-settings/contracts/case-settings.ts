export type CaseDefaultField =
  'caseManagerId' | 'caseGroupId' | 'priceGroupId' | 'markupGroupId' | 'departmentId' | 'carrierId' | 'purposeId';

/**
 * A deadline of tasks whose insurer names none of that name, counted from their arrival. Exactly one of the three is given:
 * hours count day and night, the others by the company's calendar.
 */
export interface DeadlineRule {
  readonly name: string;
  readonly afterHours?: number | undefined;
  readonly afterWorkingHours?: number | undefined;
  readonly afterWorkingDays?: number | undefined;
}

export interface CaseSettingsForNewCase {
  /** Null where the company has no default; then the debtor's is used. */
  readonly defaults: Readonly<Record<CaseDefaultField, string | null>>;
  readonly caseDebtor: 'insurer' | 'policyholder';
  readonly createMissingDebtor: boolean;
  readonly deadlines: readonly DeadlineRule[];
}

/** A company's settings for cases from Scalepoint. */
export abstract class CaseSettings {
  abstract forNewCase(companyId: string): Promise<CaseSettingsForNewCase>;
}
