export const DIRECTORY_KINDS = [
  'debtors',
  'employees',
  'case-groups',
  'price-groups',
  'markup-groups',
  'departments',
  'carriers',
  'purposes',
] as const;
export type DirectoryKind = (typeof DIRECTORY_KINDS)[number];

export interface DirectoryAddress {
  readonly street: string;
  readonly street2: string | null;
  readonly postalCode: string;
  readonly city: string;
}

/** Defaults of a debtor for its cases; null where the ERP has none. */
export interface DebtorDefaults {
  readonly caseManagerId: string | null;
  readonly caseGroupId: string | null;
  readonly priceGroupId: string | null;
  readonly markupGroupId: string | null;
  readonly departmentId: string | null;
  readonly carrierId: string | null;
  readonly purposeId: string | null;
}

/** The kind of directory entry that each default refers to. */
export const KIND_OF_DEFAULT: Readonly<Record<keyof DebtorDefaults, DirectoryKind>> = {
  caseManagerId: 'employees',
  caseGroupId: 'case-groups',
  priceGroupId: 'price-groups',
  markupGroupId: 'markup-groups',
  departmentId: 'departments',
  carrierId: 'carriers',
  purposeId: 'purposes',
};

export interface DirectoryDebtor {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  /** Eight digits. */
  readonly cvr: string | null;
  /** E.164. */
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly address: DirectoryAddress | null;
  readonly defaults: DebtorDefaults;
}

export interface DirectoryRef {
  readonly kind: DirectoryKind;
  readonly id: string;
}

/** Known facts about a debtor to search for. Phone numbers as written. */
export interface DebtorKeys {
  readonly cvr: string | null;
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly name: string | null;
  /** Distinguishes debtors with the same name. */
  readonly address?: { readonly postalCode: string | null } | null;
}

/** The debtors, employees, groups and dimensions that the ERP sent. */
export abstract class Directory {
  /** The references that exist, active or not. */
  abstract entries(
    companyId: string,
    refs: readonly DirectoryRef[],
  ): Promise<(DirectoryRef & { readonly name: string; readonly active: boolean })[]>;

  abstract debtor(companyId: string, id: string): Promise<DirectoryDebtor | null>;

  /** Those of the debtors that exist. */
  abstract debtors(companyId: string, ids: readonly string[]): Promise<DirectoryDebtor[]>;

  /**
   * Serializes the decision, per company, whether a debtor is missing. The lock is held until the end of the
   * transaction, so that two tasks of one policyholder do not each create it.
   */
  abstract holdCreation(companyId: string): Promise<void>;

  /** Debtors that match any of the keys, including blocked ones; names ignore case, spacing and Unicode form. */
  abstract findDebtors(companyId: string, keys: DebtorKeys): Promise<DirectoryDebtor[]>;

  /** Phone numbers are parsed leniently, as Danish. */
  abstract createDebtor(
    companyId: string,
    debtor: DebtorKeys & { readonly name: string; readonly address: DirectoryAddress | null },
  ): Promise<DirectoryDebtor>;

  /** Phone numbers in E.164, deduplicated, without unreadable ones. */
  abstract comparablePhones(phones: readonly string[]): string[];

  /** Phone numbers as written, without duplicates in another notation. */
  abstract distinctPhones(phones: readonly string[]): string[];
}
