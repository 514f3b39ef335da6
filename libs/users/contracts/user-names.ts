/** What users of the ERP are called, for documents that name them. */
export abstract class UserNames {
  /** Null if the user is unknown. */
  abstract of(companyId: string, userId: string): Promise<string | null>;
}
