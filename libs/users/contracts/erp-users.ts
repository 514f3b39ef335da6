/** Looks up the users of the ERP. */
export abstract class ErpUsers {
  /** Without one, a user cannot post invoices in Scalepoint. */
  abstract scalepointUsernameOf(companyId: string, userId: string): Promise<string | null>;
}
