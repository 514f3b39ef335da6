import { EventEmitter } from 'node:events';
import type { Journal } from './journal.js';
import type { RecordedRoute } from './routes.js';

/** The outcome of a request; `aborted` means that the client did not wait for the response. */
export type Outcome =
  'answered' | 'rate-limited' | 'dropped-before-processing' | 'dropped-after-processing' | 'aborted';

/** One request that Scalepoint received. Bearer tokens, assertions and the bytes of files are left out. */
export interface ReceivedEntry {
  seq: number;
  direction: 'received';
  at: string;
  route: RecordedRoute;
  method: string;
  path: string;
  query: unknown;
  contentType: string | null;
  clientId: string | null;
  insurerAlias: string | null;
  body: unknown;
  /** Whether the request took effect in Scalepoint, also if the response was lost. */
  accepted: boolean;
  faults: string[];
  outcome: Outcome;
  /** The status of the response, also if that was dropped; null if there was none. */
  status: number | null;
  answer: unknown;
}

/** One attempt to deliver tasks to the module. */
export interface PushedEntry {
  seq: number;
  direction: 'pushed';
  at: string;
  pushId: string;
  deliveryId: string;
  attempt: number;
  url: string;
  format: string;
  insurerAlias: string | null;
  taskIds: string[];
  body: string | null;
  status: number | null;
  answer: unknown;
  error: string | null;
}

export type RecordEntry = ReceivedEntry | PushedEntry;
export type NewEntry = Omit<ReceivedEntry, 'seq'> | Omit<PushedEntry, 'seq'>;

export interface RecordFilter {
  direction?: 'received' | 'pushed' | undefined;
  route?: string | undefined;
  status?: number | undefined;
  accepted?: boolean | undefined;
  clientId?: string | undefined;
  pushId?: string | undefined;
  /** Only entries after this `seq`. */
  since?: number | undefined;
  /** Text contained in the entry's JSON, ignoring case: a task GUID, an invoice number. */
  contains?: string | undefined;
}

/** Everything received and pushed, in order; queried by tests in-process and by `GET /_control/record`. */
export class SimulatorRecord {
  readonly #journal: Journal<RecordEntry> | null;
  readonly #added = new EventEmitter().setMaxListeners(0);
  #entries: RecordEntry[];
  #seq: number;

  constructor(journal: Journal<RecordEntry> | null) {
    this.#journal = journal;
    this.#entries = [...(journal?.earlier ?? [])];
    this.#seq = this.#entries.at(-1)?.seq ?? 0;
  }

  append(entry: NewEntry): void {
    const numbered: RecordEntry = { seq: ++this.#seq, ...entry };
    this.#journal?.append(numbered);
    this.#entries.push(numbered);
    this.#added.emit('added');
  }

  list(filter: RecordFilter = {}): RecordEntry[] {
    return this.#entries.filter((entry) => matches(entry, filter));
  }

  received(route: RecordedRoute, filter: RecordFilter = {}): ReceivedEntry[] {
    return this.list({ ...filter, direction: 'received', route }) as ReceivedEntry[];
  }

  pushed(filter: RecordFilter = {}): PushedEntry[] {
    return this.list({ ...filter, direction: 'pushed' }) as PushedEntry[];
  }

  /** Waits until at least `count` entries match. @throws Error after `timeoutMs`. */
  async waitFor(filter: RecordFilter, count = 1, timeoutMs = 10_000): Promise<RecordEntry[]> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = this.list(filter);
        if (found.length < count) return;
        stop();
        resolve(found);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`${this.list(filter).length} of ${count} after ${timeoutMs} ms: ${JSON.stringify(filter)}`));
      }, timeoutMs);
      const stop = () => {
        clearTimeout(timer);
        this.#added.off('added', look);
      };
      this.#added.on('added', look);
      look();
    });
  }

  /** Clears the entries; numbering continues and the journal is unchanged. */
  clear(): void {
    this.#entries = [];
  }
}

function matches(entry: RecordEntry, filter: RecordFilter): boolean {
  const received = entry.direction === 'received' ? entry : undefined;
  const pushed = entry.direction === 'pushed' ? entry : undefined;
  return (
    (filter.direction === undefined || entry.direction === filter.direction) &&
    (filter.route === undefined || received?.route === filter.route) &&
    (filter.status === undefined || entry.status === filter.status) &&
    (filter.accepted === undefined || received?.accepted === filter.accepted) &&
    (filter.clientId === undefined || received?.clientId === filter.clientId) &&
    (filter.pushId === undefined || pushed?.pushId === filter.pushId) &&
    (filter.since === undefined || entry.seq > filter.since) &&
    (filter.contains === undefined || JSON.stringify(entry).toLowerCase().includes(filter.contains.toLowerCase()))
  );
}
