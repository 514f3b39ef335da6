import type { CallOutcome } from '../contracts/index.js';

/** Where a webhook stands in the feed: behind the event at this place. */
export interface Place {
  readonly era: number;
  readonly xid: number;
  readonly position: number;
}

/** How far a webhook has come, as whoever holds the lease sees it. */
export interface Progress {
  readonly place: Place;
  /** Failed tries of the event behind the place. */
  readonly failures: number;
  readonly failingSince: Date | null;
  /** Whether events may be sent now: it is active and no failure puts it off. Requests may always. */
  readonly feedIsDue: boolean;
}

/** What a person asked for; it is sent once, beside the order of the feed. */
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

/** The lease is in the database, so that of several processes one sends, and a killed one's work is taken over. */
export abstract class Deliveries {
  abstract begin(companyId: string, webhookId: string, place: Place | null, now: Date): Promise<void>;
  /** Null when another has it. */
  abstract claim(companyId: string, webhookId: string, now: Date, lease: Lease): Promise<Progress | null>;
  /** Oldest first. */
  abstract requests(companyId: string, webhookId: string): Promise<Request[]>;
  /** False when the lease has passed to another in the meantime; nothing is changed then. */
  abstract hold(companyId: string, webhookId: string, lease: Lease): Promise<boolean>;
  /** Puts it behind the others that wait. */
  abstract release(companyId: string, webhookId: string, leaseId: string, now: Date): Promise<void>;

  /** Only under the lease: see {@link hold}. */
  abstract move(companyId: string, webhookId: string, place: Place): Promise<void>;
  /** Only under the lease: see {@link hold}. */
  abstract putOff(companyId: string, webhookId: string, failingSince: Date, until: Date): Promise<void>;
  /** A fresh start after failures: whatever is waiting is due now. */
  abstract restart(companyId: string, webhookId: string, now: Date): Promise<void>;

  abstract log(companyId: string, attempt: Attempt): Promise<void>;
  abstract attempt(companyId: string, webhookId: string, id: string): Promise<Pick<Attempt, 'kind' | 'place'> | null>;
  /** What is asked for again about the same delivery is the first request. */
  abstract ask(companyId: string, webhookId: string, request: Request, deliveryId: string | null): Promise<string>;
  /** Takes the request from those that are waiting; it stays known, so that asking twice is asking once. */
  abstract done(companyId: string, requestId: string, at: Date): Promise<void>;
  abstract forget(companyId: string, before: Date): Promise<void>;
}
