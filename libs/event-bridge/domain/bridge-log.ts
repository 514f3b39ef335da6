/** A place in a company's event log: just behind the event there. */
export interface Place {
  readonly era: number;
  readonly xid: number;
  readonly position: number;
}

/** An event in its public form, with where it goes. */
export interface OutgoingEvent {
  readonly id: string;
  readonly place: Place;
  readonly subject: string;
  /** As CloudEvents, JSON. */
  readonly body: string;
}

export interface CompanyPlace {
  readonly companyId: string;
  readonly place: Place;
}

/** The event logs of all companies, as the bridge reads them. */
export abstract class BridgeLog {
  /** The companies that are not suspended, each with the place up to which it was published. */
  abstract places(): Promise<CompanyPlace[]>;

  /** Those of them that have events behind their place. */
  abstract withNews(places: readonly CompanyPlace[]): Promise<CompanyPlace[]>;

  /** The next events in the order of the feed. */
  abstract page(companyId: string, after: Place): Promise<OutgoingEvent[]>;

  /** Remembers up to where the company was published. */
  abstract move(companyId: string, to: Place): Promise<void>;
}
