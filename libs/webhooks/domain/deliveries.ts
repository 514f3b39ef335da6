import type { CallOutcome } from '../contracts/index.js';

/** A webhook's position in the feed: just behind the event at this place. */
export interface Place {
  readonly era: number;
  readonly xid: number;
  readonly position: number;
}

/** A webhook's progress, read under the lease. */
export interface Progress {
  readonly place: Place;
  /** Failed attempts for the next event. */
  readonly failures: number;
  readonly failingSince: Date | null;
  /**
   * Whether events may be sent now: the webhook is active and not waiting for a retry. Manual requests are always sent.
   */
  readonly feedIsDue: boolean;
}

/** A user's request; sent once, outside the order of the feed. */
export interface Request {
  readonly id: string;
  readonly kind: 'redelivery' | 'test';
  /** Null for a test. */
  readonly place: Place | null;
  readonly requestedAt: Date;
}

/** One call, for the log. */
export interface Attempt {
  readonly id: string;
  readonly webhookId: string;
  readonly kind: 'event' | Request['kind'];
  readonly eventId: string;
  readonly eventType: string;
  readonly place: Place | null;
  readonly attempt: number;
  readonly at: Date;
  readonly outcome: CallOutcome;
}

export interface Lease {
  readonly id: string;
  readonly until: Date;
}

/** The lease is in the database, so that only one process sends, and another takes over if that is killed. */
export abstract class Deliveries {
  abstract begin(companyId: string, webhookId: string, place: Place | null, now: Date): Promise<void>;
  /** Null if another process has it. */
  abstract claim(companyId: string, webhookId: string, now: Date, lease: Lease): Promise<Progress | null>;
  /** Oldest first. */
  abstract requests(companyId: string, webhookId: string): Promise<Request[]>;
  /** False if another process has the lease; then nothing is changed. */
  abstract hold(companyId: string, webhookId: string, lease: Lease): Promise<boolean>;
  /** Moves it behind the other waiting webhooks. */
  abstract release(companyId: string, webhookId: string, leaseId: string, now: Date): Promise<void>;

  /** Only under the lease: see {@link hold}. */
  abstract move(companyId: string, webhookId: string, place: Place): Promise<void>;
  /** Only under the lease: see {@link hold}. */
  abstract putOff(companyId: string, webhookId: string, failingSince: Date, until: Date): Promise<void>;
  /** Resets failures: pending events are due now. */
  abstract restart(companyId: string, webhookId: string, now: Date): Promise<void>;

  abstract log(companyId: string, attempt: Attempt): Promise<void>;
  abstract attempt(companyId: string, webhookId: string, id: string): Promise<Pick<Attempt, 'kind' | 'place'> | null>;
  /** Requests for the same delivery are deduplicated. */
  abstract ask(companyId: string, webhookId: string, request: Request, deliveryId: string | null): Promise<string>;
  /** Marks the request as done; it is remembered, for deduplication. */
  abstract done(companyId: string, requestId: string, at: Date): Promise<void>;
  abstract forget(companyId: string, before: Date): Promise<void>;
}
