import {
  BooleanField,
  CreatedAtField,
  EnumField,
  InstantField,
  IntegerField,
  ListQuery,
  NestedField,
  TakesBack,
  TextField,
  UpdatedAtField,
  UuidField,
} from '#platform/http';
import { CHANNELS, MESSAGE_STATES, NOT_SENT_REASONS, OCCASIONS } from '../contracts/index.js';

const nullable = { nullable: true } as const;

export class ListMessagesQuery extends ListQuery {
  @UuidField({ optional: true, description: 'Only those of this task' }) readonly taskId?: string;
}

export class PolicyholderMessageResponse {
  @UuidField() readonly id!: string;
  @UuidField() readonly taskId!: string;
  @UuidField(nullable) readonly visitId!: string | null;
  @EnumField([...OCCASIONS], { name: 'MessageOccasion' }) readonly occasion!: string;
  @EnumField([...CHANNELS], { name: 'MessageChannel' }) readonly channel!: string;
  @EnumField([...MESSAGE_STATES], {
    name: 'MessageState',
    description:
      '`deferred` waits for the end of the quiet hours, `waiting` and `sending` are on their way. With `unclear` it is unknown ' +
      'whether the recipient got it, and it is not sent again',
  })
  readonly state!: string;
  @EnumField([...NOT_SENT_REASONS], { name: 'MessageNotSentReason', ...nullable, description: 'Why it was not sent' })
  readonly reason!: string | null;
  @InstantField({ description: 'When it may be sent' }) readonly dueAt!: string;
  @InstantField({ ...nullable, description: 'When it was sent, or ended otherwise' }) readonly endedAt!: string | null;
  @TextField({ max: 254, ...nullable, example: '+4520123456', description: 'Null until it is sent' })
  readonly recipient!: string | null;
  @TextField({ max: 500, ...nullable, description: 'Of a mail that was sent' }) readonly subject!: string | null;
  @TextField({ max: 20_000, ...nullable, description: 'As it was sent, without the secrets of its links' })
  readonly text!: string | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

@TakesBack(() => OptOutsResponse)
export class OptOutsRequest {
  @BooleanField({ description: 'Whether the mail address of the task gets no mails', example: false })
  readonly mail!: boolean;
  @BooleanField({ description: 'Whether the phone number of the task gets no text messages', example: false })
  readonly sms!: boolean;
}

export class OptOutsResponse extends OptOutsRequest {
  @TextField({
    max: 254,
    ...nullable,
    example: 'å•••@demo.example',
    description: 'Masked; null without a usable address',
  })
  readonly mailRecipient!: string | null;
  @TextField({ max: 40, ...nullable, example: '+45 •• •• •• 56', description: 'Masked; null without a usable number' })
  readonly smsRecipient!: string | null;
}

export class OptOutCompanyResponse {
  @TextField({ max: 200, example: 'Demo Byg & Søn' }) readonly name!: string;
  @TextField({ max: 30, ...nullable, example: '+4546112233' }) readonly phone!: string | null;
  @TextField({ max: 254, ...nullable, example: 'kontor@demo.example' }) readonly email!: string | null;
}

export class OptOutPageResponse {
  @NestedField(() => OptOutCompanyResponse) readonly company!: OptOutCompanyResponse;
  @EnumField([...CHANNELS], { name: 'MessageChannel' }) readonly channel!: string;
  @BooleanField({ description: 'Whether the recipient gets no messages of the company in the channel any more' })
  readonly optedOut!: boolean;
}
