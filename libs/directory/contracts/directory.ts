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

/** What a debtor brings to its cases; null where the ERP has nothing. */
export interface DebtorDefaults {
  readonly caseManagerId: string | null;
  readonly caseGroupId: string | null;
  readonly priceGroupId: string | null;
  readonly markupGroupId: string | null;
  readonly departmentId: string | null;
  readonly carrierId: string | null;
  readonly purposeId: string | null;
}

/** In which part of the directory each default is looked up. */
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

/** What may be known of a debtor that is looked for. Phones as written. */
export interface DebtorKeys {
  readonly cvr: string | null;
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly name: string | null;
  /** Tells those apart who share a name. */
  readonly address?: { readonly postalCode: string | null } | null;
}

/** What the ERP told us about debtors, employees, groups and dimensions. */
export abstract class Directory {
  /** Those of the references that exist, active or not. */
  abstract entries(
    companyId: string,
    refs: readonly DirectoryRef[],
  ): Promise<(DirectoryRef & { readonly name: string; readonly active: boolean })[]>;

  abstract debtor(companyId: string, id: string): Promise<DirectoryDebtor | null>;

  /**
   * Waits until nobody else of the company is deciding whether a debtor is missing. Held to the end of the
   * transaction, so that two tasks of one policyholder do not each create it.
   */
  abstract holdCreation(companyId: string): Promise<void>;

  /** Debtors that any of the keys fits, blocked ones too; names without regard to case, spacing and Unicode form. */
  abstract findDebtors(companyId: string, keys: DebtorKeys): Promise<DirectoryDebtor[]>;

  /** What is written of phones is read leniently, as Danish. */
  abstract createDebtor(
    companyId: string,
    debtor: DebtorKeys & { readonly name: string; readonly address: DirectoryAddress | null },
  ): Promise<DirectoryDebtor>;

  /** Phones in E.164, each once, without those that cannot be read. */
  abstract comparablePhones(phones: readonly string[]): string[];

  /** Phones as written, without those that are a number of the list written otherwise. */
  abstract distinctPhones(phones: readonly string[]): string[];
}
