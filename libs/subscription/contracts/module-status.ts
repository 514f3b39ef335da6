/** Looks up whether a company has the Scalepoint module switched on. */
export abstract class ModuleStatus {
  abstract isActive(companyId: string): Promise<boolean>;

  /** The companies among these that have it on. */
  abstract activeAmong(companyIds: readonly string[]): Promise<ReadonlySet<string>>;
}
