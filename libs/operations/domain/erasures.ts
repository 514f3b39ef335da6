import type { ErasedRecords, ErasureReport, KeptRecords, Person } from '#shared-kernel';

/** What was erased of whom, why, and what was kept. It holds ids, and nothing about the person. */
export interface Erasure extends Person, ErasureReport {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly reason: string;
}

export abstract class Erasures {
  /** With the actor of the current request or run. */
  abstract add(companyId: string, erasure: Omit<Erasure, 'actor'>): Promise<Erasure>;
  /** Months after the last activity; null when nothing is erased without being asked for. */
  abstract retention(companyId: string): Promise<number | null>;
  /** @returns the months before */
  abstract setRetention(companyId: string, months: number | null): Promise<number | null>;
}

/** One report of several: counts of the same records are added up, and what is zero is left out. */
export function joined(reports: readonly ErasureReport[]): ErasureReport {
  const counts = new Map<string, number>();
  for (const { what, count } of reports.flatMap(({ erased }) => erased)) {
    counts.set(what, (counts.get(what) ?? 0) + count);
  }
  const erased: ErasedRecords[] = [...counts].flatMap(([what, count]) => (count > 0 ? [{ what, count }] : []));
  const kept: KeptRecords[] = reports.flatMap((report) => report.kept);
  return { erased, kept };
}
