/**
 * Runs `work` with a repository, in a transaction of the company. A test of what a repository promises takes it as its
 * argument, so that the in-memory repository and the one on the database pass the same test.
 */
export type InTransaction<Repository> = <T>(
  companyId: string,
  work: (repository: Repository) => Promise<T>,
) => Promise<T>;

/** In memory nothing is committed. */
export function inMemory<Repository>(repository: Repository): InTransaction<Repository> {
  return (_companyId, work) => work(repository);
}
