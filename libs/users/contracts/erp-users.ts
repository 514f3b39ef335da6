/** Asks about the users of the ERP. */
export abstract class ErpUsers {
  /** Without one a user can post no invoices in Scalepoint. */
  abstract scalepointUsernameOf(companyId: string, userId: string): Promise<string | null>;
}
