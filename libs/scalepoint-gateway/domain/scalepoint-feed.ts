import type { DeliveryReason } from './delivery.js';

/** The result of fetching. `absent`: Scalepoint answered that there is none, so a retry is useless. */
export type Fetched =
  | { readonly outcome: 'fetched'; readonly text: string }
  | { readonly outcome: 'absent'; readonly reason: DeliveryReason }
  | { readonly outcome: 'failed'; readonly reason: DeliveryReason; readonly retryAfterSeconds: number | null };

/** Fetches events and cases from Scalepoint. Never throws because of a network error. */
export abstract class ScalepointFeed {
  /** False if the connection to Scalepoint is not configured. */
  abstract readonly isConfigured: boolean;

  /** Returns one page of events as text; long polling waits for a new event. */
  abstract page(companyId: string, tenant: string, after: string | null, signal: AbortSignal): Promise<Fetched>;

  /** Returns a case as text. */
  abstract caseData(companyId: string, scalepointCaseId: string): Promise<Fetched>;
}
