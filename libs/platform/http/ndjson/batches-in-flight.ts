/** How batches of an import are taken. */
export interface Batches<T> {
  /** Number of lines in a batch. */
  readonly size: number;
  /**
   * The record that a line writes. With it, two batches are taken at once, so that the database works on more than one
   * core; batches that share a record are taken in order. Without it, all are.
   */
  readonly keyOf?: (value: T) => string;
}

interface Running {
  readonly keys: ReadonlySet<string>;
  readonly done: Promise<void>;
}

const MAX_AT_ONCE = 2;

/** Batches that are being taken. */
export class BatchesInFlight {
  private readonly running = new Set<Running>();

  /** Begins to take a batch as soon as it may be taken beside the others. @throws the error of one that failed */
  async begin(keys: ReadonlySet<string> | null, take: () => Promise<void>): Promise<void> {
    const most = keys === null ? 1 : MAX_AT_ONCE;
    const before = [...this.running].filter((other) => keys && [...keys].some((key) => other.keys.has(key)));
    await Promise.all(before.map(({ done }) => done));
    while (this.running.size >= most) await Promise.race([...this.running].map(({ done }) => done));
    const own: Running = { keys: keys ?? new Set(), done: take().then(() => void this.running.delete(own)) };
    this.running.add(own);
    // Reported to the next batch or at the end; until then it must not count as unhandled.
    own.done.catch(() => undefined);
  }

  /** Resolves when none is being taken any more. @throws the error of one that failed */
  async ended(): Promise<void> {
    await Promise.all([...this.running].map(({ done }) => done));
  }

  /** The same, whether they fail or not. */
  async settled(): Promise<void> {
    await Promise.allSettled([...this.running].map(({ done }) => done));
  }
}
