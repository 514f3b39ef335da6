import type { DirectoryAddress } from './directory.js';

/** The contractor's details on invoices and letters. */
export interface CompanyProfile {
  readonly name: string;
  /** Eight digits. */
  readonly cvr: string | null;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly address: DirectoryAddress | null;
}

/** Looks up the company's own details. */
export abstract class CompanyProfiles {
  /** The name is always set; the rest is null until the ERP has sent it. */
  abstract of(companyId: string): Promise<CompanyProfile>;
}
