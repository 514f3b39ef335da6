/** Which users can be told of something. */
export abstract class ReachableUsers {
  /** The ids of all active users. */
  abstract all(companyId: string): Promise<string[]>;
  /** Those of the ids that are active users. */
  abstract active(companyId: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The mail address of an active user; null without one. */
  abstract addressOf(companyId: string, id: string): Promise<string | null>;
}
