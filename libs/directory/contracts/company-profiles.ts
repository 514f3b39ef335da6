import type { DirectoryAddress } from './directory.js';

/** What stands about the contractor on its invoices and in its letters. */
export interface CompanyProfile {
  readonly name: string;
  /** Eight digits. */
  readonly cvr: string | null;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly address: DirectoryAddress | null;
}

/** Asks about the company itself. */
export abstract class CompanyProfiles {
  /** The name is always known; the rest is null until the ERP has told it. */
  abstract of(companyId: string): Promise<CompanyProfile>;
}
