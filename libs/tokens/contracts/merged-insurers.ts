export interface KeptInsurer {
  readonly id: string;
  readonly name: string;
}

/** Which insurers a company merged. */
export abstract class MergedInsurers {
  /** The insurers that count instead of these, by the id of the merged one; insurers that were not merged are left out. */
  abstract keptOf(companyId: string, insurerIds: readonly string[]): Promise<ReadonlyMap<string, KeptInsurer>>;

  /** The insurer that counts, and those that were merged into it, by the id of any of them. */
  abstract withMerged(companyId: string, insurerId: string): Promise<string[]>;
}
