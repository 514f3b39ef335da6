const USER = 'user:';

/** What users of the ERP are called, for documents and answers that name them. */
export abstract class UserNames {
  /** The names of those that are known, by their ids. */
  abstract all(companyId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** Null if the user is unknown. */
  async of(companyId: string, userId: string): Promise<string | null> {
    return (await this.all(companyId, [userId])).get(userId) ?? null;
  }

  /** What actors of the event log and of the audit trail are called: null for all that are no known user, `user:…`. */
  async ofActors(companyId: string, actors: readonly string[]): Promise<(actor: string) => string | null> {
    const ids = new Set(actors.filter((actor) => actor.startsWith(USER)).map((actor) => actor.slice(USER.length)));
    const names = ids.size > 0 ? await this.all(companyId, [...ids]) : new Map<string, string>();
    return (actor) => (actor.startsWith(USER) ? (names.get(actor.slice(USER.length)) ?? null) : null);
  }
}
