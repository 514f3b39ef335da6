export type CaseDefaultField =
  'caseManagerId' | 'caseGroupId' | 'priceGroupId' | 'markupGroupId' | 'departmentId' | 'carrierId' | 'purposeId';

export interface CaseSettingsForNewCase {
  /** Null where the company has no default; the debtor's then stands. */
  readonly defaults: Readonly<Record<CaseDefaultField, string | null>>;
  readonly caseDebtor: 'insurer' | 'policyholder';
  readonly createMissingDebtor: boolean;
  /** Given to tasks that bring no deadline of that name, counted from their arrival. */
  readonly deadlines: readonly { readonly name: string; readonly afterHours: number }[];
}

/** What a company decided about the cases that come from Scalepoint. */
export abstract class CaseSettings {
  abstract forNewCase(companyId: string): Promise<CaseSettingsForNewCase>;
}
