/** Asks whether a company has the Scalepoint module switched on. */
export abstract class ModuleStatus {
  abstract isActive(companyId: string): Promise<boolean>;

  /** Those of the companies that have it on. */
  abstract activeAmong(companyIds: readonly string[]): Promise<ReadonlySet<string>>;
}
