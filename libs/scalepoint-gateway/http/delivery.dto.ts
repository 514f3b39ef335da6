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
  PeriodFromField,
  PeriodToField,
} from '#platform/http';
import type { DeliveryRow } from '../queries/list-deliveries.js';

export const DELIVERY_STATES = ['processed', 'waiting', 'failed', 'refused'] as const;
export const DELIVERY_CHANNELS = ['json', 'form', 'poll'] as const;

class DeliveryReasonResponse {
  @ApiProperty({ example: 'tokens.unknown-token' }) readonly code!: string;
  @ApiProperty({ example: 'Sikkerhedstokenen er ukendt.' }) readonly detail!: string;
}

class DeliveredFaultResponse {
  @ApiProperty({ example: '/payload/tasks/2/taskId', description: 'Position in the message' })
  readonly pointer!: string;
  @ApiProperty({ example: 'not-a-guid' }) readonly code!: string;
  @ApiProperty() readonly detail!: string;
}

class DeliveredTaskResponse {
  @TextField({ max: 36, nullable: true, description: 'Scalepoint’s GUID; null when it could not be read' })
  readonly scalepointTaskId!: string | null;
  @EnumField(['accepted', 'duplicate', 'waiting', 'held', 'invalid'], {
    name: 'DeliveredTaskStatus',
    description: '`held`: the task belongs to another insurer; a user decides on the task whether it is applied.',
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
  @NestedField(() => DeliveryReasonResponse, { nullable: true, description: 'Why it could not be processed' })
  readonly reason!: DeliveryReasonResponse | null;
  @ListField(() => DeliveredTaskResponse, { max: 200 }) readonly results!: DeliveredTaskResponse[];
  @ApiProperty({ type: [String], description: 'Scalepoint’s GUIDs' }) readonly scalepointTaskIds!: readonly string[];
  @IntegerField({ description: 'In bytes' }) readonly size!: number;
  @IntegerField({
    description:
      'Number of further rejected deliveries in the same hour that were not stored. 0 except on the last one stored.',
  })
  readonly notStored!: number;
  @InstantField({ nullable: true, description: 'When a user marked it as resolved' })
  readonly resolvedAt!: string | null;
}

export class DeliveryDetailResponse extends DeliveryResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The message with CPR numbers and secrets masked; null if it was rejected before it was read',
  })
  readonly raw!: string | null;
}

/** Selects the reasons in the reader's language. */
export function toDeliveryView<Row extends Omit<DeliveryRow, 'raw'>>(
  { reason, results, ...row }: Row,
  language: Language,
) {
  return {
    ...row,
    reason: reason && { code: reason.code, detail: reason[language] },
    results: results.map(({ scalepointTaskId, status, reasons }) => ({
      scalepointTaskId,
      status,
      reasons: reasons.map(({ pointer, code, da, en }) => ({ pointer, code, detail: { da, en }[language] })),
    })),
  };
}

export class ListDeliveriesQuery extends ListQuery {
  @EnumField(DELIVERY_STATES, { name: 'DeliveryState', optional: true })
  readonly state?: string;
  @EnumField(DELIVERY_CHANNELS, { name: 'DeliveryChannel', optional: true }) readonly channel?: string;
  @UuidField({ optional: true, description: 'Also finds the deliveries of insurers that were merged with it' })
  readonly insurerId?: string;
  @BooleanField({
    optional: true,
    description: 'Only unresolved deliveries that could not be processed, or only in part',
  })
  readonly unresolved?: boolean;
  @PeriodFromField('Received') readonly from?: string;
  @PeriodToField('Received') readonly to?: string;
}

export class ReprocessingRequest {
  @EnumField(['failed', 'waiting'], { name: 'ReprocessableState', example: 'failed' })
  readonly state!: 'failed' | 'waiting';
  @TextField({
    max: 3000,
    optional: true,
    nullable: true,
    description: 'Cursor: the `next` value of the previous answer.',
  })
  readonly cursor?: string | null;
}

export class ReprocessingResponse {
  @IntegerField() readonly reprocessed!: number;
  @IntegerField({ description: 'Of them, those that brought something new' }) readonly withNews!: number;
  @TextField({ max: 3000, nullable: true, description: 'Cursor of the next request; null when none are left.' })
  readonly next!: string | null;
}
