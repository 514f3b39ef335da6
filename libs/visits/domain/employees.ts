/** The employees of the company, as its directory has them. */
export abstract class Employees {
  /** @throws EmployeeUnusable unless the employee exists and is active; null, for an unassigned visit, is fine */
  abstract expectUsable(companyId: string, employeeId: string | null): Promise<void>;
}
