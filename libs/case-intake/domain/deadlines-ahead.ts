export interface AheadQuery {
  readonly now: Date;
  /** Open deadlines after now and until then. */
  readonly until: Date;
  /** Only of tasks that arrived by then. */
  readonly receivedBy: Date;
  readonly most: number;
}

/** Finds tasks by their deadlines. */
export abstract class DeadlinesAhead {
  /** Tasks that have not warned of such a deadline; the most urgent first. */
  abstract unwarned(companyId: string, query: AheadQuery): Promise<string[]>;
}
