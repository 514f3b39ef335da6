import type { Aggregate } from '#shared-kernel';

/** What an in-memory repository stores. Adding an aggregate twice stores it once, as the mapper does. */
export class InMemoryAggregates<A extends Aggregate> {
  readonly all: A[];

  constructor(...all: A[]) {
    this.all = all;
  }

  async byId(companyId: string, id: string): Promise<A | null> {
    return this.found((one) => one.companyId === companyId && one.id === id);
  }

  add(aggregate: A): void {
    if (!this.all.includes(aggregate)) this.all.push(aggregate);
  }

  remove(aggregate: A): void {
    const index = this.all.indexOf(aggregate);
    if (index >= 0) this.all.splice(index, 1);
  }

  protected found(isWanted: (one: A) => boolean): A | null {
    return this.all.find(isWanted) ?? null;
  }
}

/** An aggregate as it was saved: only what a test does to it is recorded. */
export function saved<A extends Aggregate>(aggregate: A): A {
  aggregate.releaseEvents();
  return aggregate;
}

/** The types of the events recorded since the last call, oldest first. */
export function recorded(aggregate: Aggregate | null | undefined): string[] {
  return (aggregate?.releaseEvents() ?? []).map(({ type }) => type);
}
