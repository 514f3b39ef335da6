import type { ColumnType } from 'kysely';
import type { DeliveredTaskResult, DeliveryChannel, DeliveryReason, DeliveryState } from '../domain/delivery.js';

type Json<T> = ColumnType<T, string, string>;

export interface GatewaySchema {
  'scalepoint_gateway.delivery': {
    company_id: string;
    id: string;
    received_at: Date;
    channel: DeliveryChannel;
    state: DeliveryState;
    reason: ColumnType<DeliveryReason | null, string | null, string | null>;
    results: Json<DeliveredTaskResult[]>;
    scalepoint_task_ids: string[];
    token_id: string | null;
    insurer_id: string | null;
    content_type: string | null;
    size: number;
    raw: string | null;
    correlation_id: string;
    resolved_at: Date | null;
    resolved_by: string | null;
  };
  'scalepoint_gateway.message': {
    company_id: string;
    digest: Buffer;
    delivery_id: string;
  };
}
