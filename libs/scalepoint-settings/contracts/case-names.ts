/**
 * The values of a task for the merge fields of a case name: plain text as a user would read it, `null` if the
 * task has none. May contain anything that an insurer typed, including line breaks and brackets.
 */
export interface CaseNameValues {
  /** Scalepoint's number of the insurance case: `20260824-01`. */
  readonly scalepointCaseNumber: string | null;
  /** The task's own number within it: `20260824-01-2`. */
  readonly taskNumber: string | null;
  readonly claimNumber: string | null;
  readonly policyNumber: string | null;
  readonly insurer: string | null;
  readonly policyholder: string | null;
  /** The street line only; postal code and city have fields of their own. */
  readonly damageAddress: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly damageType: string | null;
  readonly damageCause: string | null;
  readonly damageDate: string | null;
  readonly claimHandler: string | null;
  readonly requisitionNumber: string | null;
}

/** Names a task's case by the template in the company's settings. */
export abstract class CaseNames {
  /** What names the company's cases: one line of 1 to 100 user-perceived characters, whatever the values contain. */
  abstract namer(companyId: string): Promise<(values: CaseNameValues) => string>;
}
