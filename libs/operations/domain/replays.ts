/** Retries a reaction's stream that gave up. */
export abstract class Replays {
  abstract replay(companyId: string, id: string): Promise<{ readonly id: string; readonly state: 'replayed' }>;
}
