import type { DeliveryReason } from './delivery.js';

/** What was fetched, or why not. `absent`: Scalepoint says that there is none, so that asking again is of no use. */
export type Fetched =
  | { readonly outcome: 'fetched'; readonly text: string }
  | { readonly outcome: 'absent'; readonly reason: DeliveryReason }
  | { readonly outcome: 'failed'; readonly reason: DeliveryReason; readonly retryAfterSeconds: number | null };

/** What is fetched from Scalepoint. Never throws for a fault of the wire. */
export abstract class ScalepointFeed {
  /** False when the connection to Scalepoint is not configured. */
  abstract readonly isConfigured: boolean;

  /** One page of events, as text; waits at Scalepoint for one to come. */
  abstract page(companyId: string, tenant: string, after: string | null, signal: AbortSignal): Promise<Fetched>;

  /** What Scalepoint knows of a case, as text. */
  abstract caseData(companyId: string, scalepointCaseId: string): Promise<Fetched>;
}
