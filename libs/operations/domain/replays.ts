/** Retries a reaction's stream that gave up, or goes on behind the event that failed. */
export abstract class Replays {
  abstract skip(
    companyId: string,
    id: string,
    reason: string,
  ): Promise<{ readonly id: string; readonly state: 'skipped' }>;
  abstract replay(companyId: string, id: string): Promise<{ readonly id: string; readonly state: 'replayed' }>;
}
