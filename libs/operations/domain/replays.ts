/** Lets a stream of a reaction that gave up try again. */
export abstract class Replays {
  abstract replay(companyId: string, id: string): Promise<{ readonly id: string; readonly state: 'replayed' }>;
}
