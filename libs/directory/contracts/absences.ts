/** An employee who is away, with the one who takes over all their tasks that name no deputy of their own. */
export interface AbsentEmployee {
  readonly employeeId: string;
  readonly deputyId: string | null;
}

/** Which employees are away. */
export abstract class Absences {
  /** Those who are away on the day (`yyyy-MM-dd`, in Denmark). */
  abstract on(companyId: string, day: string): Promise<readonly AbsentEmployee[]>;
}
