/** An employee who is away, with the standing deputy. */
interface Away {
  readonly employeeId: string;
  readonly deputyId: string | null;
}

interface People {
  readonly caseManagerId: string | null;
  readonly deputyId: string | null;
}

/** Who is told about a task: its case manager, and while that one is away the deputy of the case, or else the standing one. */
export function recipientsOf({ caseManagerId, deputyId }: People, away: readonly Away[]): string[] {
  if (caseManagerId === null) return [];
  const absence = away.find(({ employeeId }) => employeeId === caseManagerId);
  const deputy = absence && (deputyId ?? absence.deputyId);
  return deputy && deputy !== caseManagerId ? [caseManagerId, deputy] : [caseManagerId];
}
