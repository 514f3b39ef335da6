import {
  BooleanField,
  EnumField,
  InstantField,
  IntegerField,
  ListField,
  ListQuery,
  text,
  TextField,
  UuidField,
  CreatedAtField,
  UpdatedAtField,
  TakesBack,
} from '#platform/http';
import { CALL_ERRORS } from '../contracts/index.js';

const eventType = text({ max: 200, pattern: /^[a-z-]+\.[a-z-]+\.v\d+$/, example: 'case-intake.case-opened.v1' });
const url = { max: 2000, verbatim: true, example: 'https://erp.example/scalepoint-events' };
const types = {
  max: 50,
  min: 1,
  nullable: true,
  example: ['case-intake.case-opened.v1'],
  description: 'Event types to send. Null or missing: all types, including future ones',
};
const description = { max: 200, nullable: true, example: 'Mirrors cases' };
const DISABLED_REASONS = ['gone', 'failed-for-three-days'];

export class WebhookRequest {
  @TextField({ ...url, description: 'https URL without user name, password and fragment' }) readonly url!: string;
  @ListField(eventType, { ...types, optional: true }) readonly types?: string[] | null;
  @TextField({ ...description, optional: true }) readonly description?: string | null;
}

@TakesBack(() => WebhookResponse)
export class WebhookChangeRequest extends WebhookRequest {
  @BooleanField({
    description: 'false pauses sending until it is set to true again; true also enables a disabled webhook',
  })
  readonly active!: boolean;
}

export class SecretRotationRequest {
  @InstantField({
    optional: true,
    nullable: true,
    example: '2099-12-31T12:00:00Z',
    description:
      'Until when messages are also signed with the current secret. Default: one day. Null: stops immediately',
  })
  readonly oldValidUntil?: string | null;
}

export class WebhookResponse {
  @UuidField() readonly id!: string;
  @TextField(url) readonly url!: string;
  @ListField(eventType, types) readonly types!: readonly string[] | null;
  @TextField(description) readonly description!: string | null;
  @BooleanField() readonly active!: boolean;
  @EnumField(DISABLED_REASONS, {
    name: 'WebhookDisabledReason',
    nullable: true,
    description: 'Why the webhook was disabled; null if it is active or was deactivated by a user',
  })
  readonly disabledReason!: string | null;
  @InstantField({ nullable: true, description: 'Time since which every attempt has failed' }) readonly failingSince!:
    string | null;
  @InstantField({ nullable: true, description: 'Time of the next retry after a failure' })
  readonly nextAttemptAt!: string | null;
  @InstantField({ nullable: true, description: 'Until when messages are also signed with the previous secret' })
  readonly oldSecretValidUntil!: string | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

export class WebhookWithSecretResponse extends WebhookResponse {
  @TextField({
    max: 100,
    nullable: true,
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    description:
      'Returned only in this response; null if the request repeated an earlier one with the same Idempotency-Key',
  })
  readonly secret!: string | null;
}

export class WebhookDeliveriesQuery extends ListQuery {
  @BooleanField({ optional: true, description: 'Only successful deliveries, or only failed ones' })
  readonly delivered?: boolean;
  @UuidField({ optional: true, description: 'Only deliveries of this event' }) readonly eventId?: string;
}

export class WebhookDeliveryResponse {
  @UuidField() readonly id!: string;
  @EnumField(['event', 'redelivery', 'test'], { name: 'WebhookDeliveryKind' }) readonly kind!: string;
  @UuidField({ description: 'Value of the header webhook-id' }) readonly eventId!: string;
  @TextField({ max: 200, example: 'case-intake.case-opened.v1' }) readonly eventType!: string;
  @IntegerField({ min: 1, example: 1, description: 'Number of the attempt, starting at 1' }) readonly attempt!: number;
  @InstantField() readonly at!: string;
  @BooleanField({ description: 'Whether the response was 2xx' }) readonly delivered!: boolean;
  @EnumField(CALL_ERRORS, { name: 'WebhookCallError', nullable: true }) readonly error!: string | null;
  @IntegerField({ nullable: true, example: 204, description: 'Status of the response; null if there was none' })
  readonly status!: number | null;
  @IntegerField({ example: 120 }) readonly durationMs!: number;
  @TextField({ max: 1000, min: 0, nullable: true, description: 'Beginning of the response' })
  readonly answer!: string | null;
}

export class RequestedDeliveryResponse {
  @UuidField({ description: 'Id of the request; for a test, also its `eventId` in the log' })
  readonly requestId!: string;
}

export function webhookTermsOf({ url: address, types: wanted, description: text }: WebhookRequest) {
  return { url: address, types: wanted ? [...new Set(wanted)] : null, description: text ?? null };
}
