/** Asks whether a company has the Scalepoint module switched on. */
export abstract class ModuleStatus {
  abstract isActive(companyId: string): Promise<boolean>;
}
