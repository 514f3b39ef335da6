import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  EnumField,
  InstantField,
  IntegerField,
  type Language,
  ListField,
  ListQuery,
  NestedField,
  TextField,
  UuidField,
} from '#platform/http';
import type { DeliveryRow } from '../queries/list-deliveries.js';

export const DELIVERY_STATES = ['processed', 'waiting', 'failed', 'refused'] as const;
export const DELIVERY_CHANNELS = ['json', 'form', 'poll'] as const;

class DeliveryReasonResponse {
  @ApiProperty({ example: 'tokens.unknown-token' }) readonly code!: string;
  @ApiProperty({ example: 'Sikkerhedstokenet er ukendt.' }) readonly detail!: string;
}

class DeliveredFaultResponse {
  @ApiProperty({ example: '/payload/tasks/2/taskId', description: 'Where in the message' }) readonly pointer!: string;
  @ApiProperty({ example: 'not-a-guid' }) readonly code!: string;
  @ApiProperty() readonly detail!: string;
}

class DeliveredTaskResponse {
  @TextField({ max: 36, nullable: true, description: 'Scalepoint’s GUID; null when it could not be read' })
  readonly taskId!: string | null;
  @EnumField(['accepted', 'duplicate', 'waiting', 'held', 'invalid'], {
    name: 'DeliveredTaskStatus',
    description: '`held`: the task is another insurer’s; a person decides on the task whether it is applied.',
  })
  readonly status!: string;
  @ListField(() => DeliveredFaultResponse, { max: 1000 }) readonly reasons!: DeliveredFaultResponse[];
}

/** A message of Scalepoint as the list shows it. */
export class DeliveryResponse {
  @UuidField() readonly id!: string;
  @InstantField() readonly receivedAt!: string;
  @EnumField(DELIVERY_CHANNELS, { name: 'DeliveryChannel' }) readonly channel!: string;
  @EnumField(DELIVERY_STATES, { name: 'DeliveryState' }) readonly state!: string;
  @NestedField(() => DeliveryReasonResponse, { nullable: true, description: 'Why nothing could be made of it' })
  readonly reason!: DeliveryReasonResponse | null;
  @ListField(() => DeliveredTaskResponse, { max: 200 }) readonly results!: DeliveredTaskResponse[];
  @ApiProperty({ type: [String], description: 'Scalepoint’s GUIDs' }) readonly taskIds!: readonly string[];
  @IntegerField({ description: 'In bytes' }) readonly size!: number;
  @IntegerField({
    description:
      'Further refused deliveries of the same hour that were counted but not stored. 0 unless this is the last one stored.',
  })
  readonly notStored!: number;
  @InstantField({ nullable: true, description: 'When a person marked it as resolved' })
  readonly resolvedAt!: string | null;
}

export class DeliveryDetailResponse extends DeliveryResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What was sent, CPR numbers and secrets masked; null for what was refused before it was read',
  })
  readonly raw!: string | null;
}

/** Reasons in the reader's language. */
export function toDeliveryView<Row extends Omit<DeliveryRow, 'raw'>>(
  { reason, results, ...row }: Row,
  language: Language,
) {
  return {
    ...row,
    reason: reason && { code: reason.code, detail: reason[language] },
    results: results.map(({ taskId, status, reasons }) => ({
      taskId,
      status,
      reasons: reasons.map(({ pointer, code, da, en }) => ({ pointer, code, detail: { da, en }[language] })),
    })),
  };
}

export class ListDeliveriesQuery extends ListQuery {
  @EnumField(DELIVERY_STATES, { name: 'DeliveryState', optional: true })
  readonly state?: string;
  @EnumField(DELIVERY_CHANNELS, { name: 'DeliveryChannel', optional: true }) readonly channel?: string;
  @UuidField({ optional: true }) readonly insurerId?: string;
  @BooleanField({
    optional: true,
    description: 'Only those of which nothing, or not everything, could be used, and that are not resolved',
  })
  readonly unresolved?: boolean;
  @InstantField({ optional: true, description: 'Received at or after this' }) readonly from?: string;
  @InstantField({ optional: true, description: 'Received before this' }) readonly to?: string;
}

export class ReprocessingRequest {
  @EnumField(['failed', 'waiting'], { name: 'ReprocessableState', example: 'failed' })
  readonly state!: 'failed' | 'waiting';
  @UuidField({ optional: true, nullable: true, description: '`after` of the answer before' })
  readonly after?: string | null;
}

export class ReprocessingResponse {
  @IntegerField() readonly reprocessed!: number;
  @IntegerField({ description: 'Of them, those that brought something new' }) readonly withNews!: number;
  @UuidField({ nullable: true }) readonly after!: string | null;
  @BooleanField() readonly more!: boolean;
}
