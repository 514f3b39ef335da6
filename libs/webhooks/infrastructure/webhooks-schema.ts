import type { Attempt, Request } from '../domain/deliveries.js';

type Count = number | string;

interface PlaceColumns<T> {
  era: number | T;
  /** Fits a number: the driver returns `bigint` as text. */
  xid: Count | T;
  position: Count | T;
}

interface ProgressTable extends PlaceColumns<never> {
  company_id: string;
  webhook_id: string;
  failures: number;
  failing_since: Date | null;
  next_attempt_at: Date;
  lease_id: string | null;
  leased_until: Date | null;
}

interface RequestTable extends PlaceColumns<null> {
  company_id: string;
  id: string;
  webhook_id: string;
  kind: Request['kind'];
  delivery_id: string | null;
  requested_at: Date;
  done_at: Date | null;
}

interface DeliveryTable extends PlaceColumns<null> {
  company_id: string;
  webhook_id: string;
  id: string;
  kind: Attempt['kind'];
  event_id: string;
  event_type: string;
  attempt: number;
  at: Date;
  error: string | null;
  status: number | null;
  duration_ms: number;
  answer: string | null;
}

export interface WebhooksSchema {
  'webhooks.progress': ProgressTable;
  'webhooks.request': RequestTable;
  'webhooks.delivery': DeliveryTable;
}
