export type CaseDefaultField =
  'caseManagerId' | 'caseGroupId' | 'priceGroupId' | 'markupGroupId' | 'departmentId' | 'carrierId' | 'purposeId';

export interface CaseSettingsForNewCase {
  /** Null where the company has no default; then the debtor's is used. */
  readonly defaults: Readonly<Record<CaseDefaultField, string | null>>;
  readonly caseDebtor: 'insurer' | 'policyholder';
  readonly createMissingDebtor: boolean;
  /** Default for tasks without a deadline of that name, counted from their arrival. */
  readonly deadlines: readonly { readonly name: string; readonly afterHours: number }[];
}

/** A company's settings for cases from Scalepoint. */
export abstract class CaseSettings {
  abstract forNewCase(companyId: string): Promise<CaseSettingsForNewCase>;
}
