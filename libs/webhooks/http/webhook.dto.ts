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
} from '#platform/http';
import { CALL_ERRORS } from '../contracts/index.js';

const eventType = text({ max: 200, pattern: /^[a-z-]+\.[a-z-]+\.v\d+$/, example: 'case-intake.case-opened.v1' });
const url = { max: 2000, example: 'https://erp.example/scalepoint-events' };
const types = {
  max: 50,
  min: 1,
  nullable: true,
  example: ['case-intake.case-opened.v1'],
  description: 'Only these types of event; null or left out is every one, also those that come later',
};
const description = { max: 200, nullable: true, example: 'Mirrors cases' };
const DISABLED_REASONS = ['gone', 'failed-for-three-days'];

export class WebhookRequest {
  @TextField({ ...url, description: 'https, without user name, password and #' }) readonly url!: string;
  @ListField(eventType, { ...types, optional: true }) readonly types?: string[] | null;
  @TextField({ ...description, optional: true }) readonly description?: string | null;
}

export class WebhookChangeRequest extends WebhookRequest {
  @BooleanField({ description: 'false keeps events until it is true again; true also enables what was disabled' })
  readonly active!: boolean;
}

export class SecretRotationRequest {
  @InstantField({
    optional: true,
    nullable: true,
    example: '2099-12-31T12:00:00Z',
    description: 'Until when the present secret signs too; left out, a day; null stops it now',
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
    description: 'Why nothing is sent any more; null when it is active or a person switched it off',
  })
  readonly disabledReason!: string | null;
  @InstantField({ nullable: true, description: 'Since when every try failed' }) readonly failingSince!: string | null;
  @InstantField({ nullable: true, description: 'When it is tried again after a failure' })
  readonly nextAttemptAt!: string | null;
  @InstantField({ nullable: true, description: 'Until when the secret before signs too' })
  readonly oldSecretValidUntil!: string | null;
  @InstantField() readonly createdAt!: string;
  @IntegerField() readonly version!: number;
}

export class WebhookWithSecretResponse extends WebhookResponse {
  @TextField({
    max: 100,
    nullable: true,
    example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    description: 'Shown here and never again; null when the request was a repeat with the same Idempotency-Key',
  })
  readonly secret!: string | null;
}

export class WebhookDeliveriesQuery extends ListQuery {
  @BooleanField({ optional: true, description: 'Only those that arrived, or only those that failed' })
  readonly delivered?: boolean;
  @UuidField({ optional: true, description: 'Only those of one event' }) readonly eventId?: string;
}

export class WebhookDeliveryResponse {
  @UuidField() readonly id!: string;
  @EnumField(['event', 'redelivery', 'test'], { name: 'WebhookDeliveryKind' }) readonly kind!: string;
  @UuidField({ description: 'Was sent as webhook-id' }) readonly eventId!: string;
  @TextField({ max: 200, example: 'case-intake.case-opened.v1' }) readonly eventType!: string;
  @IntegerField({ min: 1, example: 1, description: '1 is the first try' }) readonly attempt!: number;
  @InstantField() readonly at!: string;
  @BooleanField({ description: 'Whether the answer was 2xx' }) readonly delivered!: boolean;
  @EnumField(CALL_ERRORS, { name: 'WebhookCallError', nullable: true }) readonly error!: string | null;
  @IntegerField({ nullable: true, example: 204, description: 'Status of the answer; null when there was none' })
  readonly status!: number | null;
  @IntegerField({ example: 120 }) readonly durationMs!: number;
  @TextField({ max: 1000, min: 0, nullable: true, description: 'The beginning of the answer' })
  readonly answer!: string | null;
}

export class RequestedDeliveryResponse {
  @UuidField({ description: 'Of a test also its `eventId` in the log' }) readonly requestId!: string;
}

export function webhookTermsOf({ url: address, types: wanted, description: text }: WebhookRequest) {
  return { url: address, types: wanted ? [...new Set(wanted)] : null, description: text ?? null };
}
