import { ApiProperty } from '@nestjs/swagger';
import {
  BodyExample,
  BooleanField,
  CreatedAtField,
  EnumField,
  FieldProblem,
  IntegerField,
  NestedField,
  NEVER_SAVED,
  TakesBack,
  TextField,
  UpdatedAtField,
  UuidField,
} from '#platform/http';
import { type Channel, CHANNELS, UNTOUCHED_MESSAGES } from '../contracts/index.js';

/** Limits of what is written; a text message has room for less. */
const MAX_SUBJECT = 200;
const MAX_TEXT = 5000;
const clock = (example: string, description?: string) =>
  TextField({ max: 5, pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/, example, ...(description && { description }) });

class MailTemplateItem {
  @BooleanField() readonly on!: boolean;
  @TextField({ max: MAX_SUBJECT, min: 0, example: 'Vi kommer [Dato] kl. [Tid]' }) readonly subject!: string;
  @TextField({ max: MAX_TEXT, min: 0 }) readonly text!: string;
}

class SmsTemplateItem {
  @BooleanField() readonly on!: boolean;
  @TextField({ max: MAX_TEXT, min: 0 }) readonly text!: string;
}

class OccasionTemplatesItem {
  @NestedField(() => MailTemplateItem) readonly mail!: MailTemplateItem;
  @NestedField(() => SmsTemplateItem) readonly sms!: SmsTemplateItem;
}

const templates = (description: string) => NestedField(() => OccasionTemplatesItem, { description });

class MessageTemplatesItem {
  @templates('A visit was booked') readonly booked!: OccasionTemplatesItem;
  @templates('The time of a visit changed') readonly moved!: OccasionTemplatesItem;
  @templates('A visit was cancelled') readonly cancelled!: OccasionTemplatesItem;
  @templates('The day before a visit') readonly 'day-before'!: OccasionTemplatesItem;
  @templates('The employee is on the way') readonly 'on-the-way'!: OccasionTemplatesItem;
  @templates('The work of the task was completed') readonly finished!: OccasionTemplatesItem;
}

class QuietHoursItem {
  @clock('21:00') readonly from!: string;
  @clock('08:00') readonly until!: string;
}

@BodyExample(UNTOUCHED_MESSAGES)
@TakesBack(() => MessageSettingsResponse)
export class MessageSettingsRequest {
  @BooleanField({ description: 'The master switch: nothing is sent while it is off' }) readonly enabled!: boolean;
  @NestedField(() => QuietHoursItem, {
    nullable: true,
    description: 'In Danish time; what would be sent then waits until they end. Null without',
  })
  readonly quietHours!: QuietHoursItem | null;
  @clock('16:00', 'When the reminder of the day before is sent, in Danish time; outside of the quiet hours')
  readonly dayBeforeAt!: string;
  @NestedField(() => MessageTemplatesItem) readonly templates!: MessageTemplatesItem;
}

export class MessageSettingsResponse extends MessageSettingsRequest {
  @EnumField(['smtp', 'printed', 'off'], {
    name: 'MailState',
    description: '`off`: the installation sends no mail; `printed`: the demo prints it',
  })
  readonly mailState!: string;
  @EnumField(['gateway', 'printed', 'off'], {
    name: 'SmsState',
    description: '`off`: the installation sends no text messages; `printed`: the demo prints them',
  })
  readonly smsState!: string;
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}

export class MessageFieldResponse {
  @ApiProperty({ example: 'Dato', description: 'Name between the brackets' }) readonly name!: string;
  @ApiProperty({ example: 'Date', description: 'Alternative name' }) readonly alias!: string;
  @ApiProperty({ example: 'Besøgets dato' }) readonly label!: string;
  @ApiProperty({ example: 'tirsdag den 1. december' }) readonly sample!: string;
}

export class MessagePreviewRequest {
  @EnumField([...CHANNELS], { name: 'MessageChannel' }) readonly channel!: Channel;
  @TextField({ min: 0, max: MAX_SUBJECT, optional: true, example: 'Vi kommer [Dato]', description: 'Of a mail' })
  readonly subject?: string;
  @TextField({ min: 0, max: MAX_TEXT, example: 'Vi kommer [Dato] kl. [Tid].' }) readonly text!: string;
  @UuidField({ optional: true, nullable: true, description: 'Task whose values are used. Default: the latest one' })
  readonly taskId?: string | null;
}

class PreviewedMessageResponse {
  @ApiProperty({ type: String, nullable: true, description: 'Of a mail' }) readonly subject!: string | null;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'How many parts a text message takes; three at most' })
  readonly parts!: number | null;
}

export class MessagePreviewResponse {
  @ApiProperty({ type: () => PreviewedMessageResponse, nullable: true, description: 'Null if the template has errors' })
  readonly sample!: PreviewedMessageResponse | null;
  @ApiProperty({ type: () => PreviewedMessageResponse, nullable: true, description: 'Null if there is no task' })
  readonly fromTask!: PreviewedMessageResponse | null;
  @ApiProperty({ type: String, nullable: true, description: 'Id of that task' }) readonly taskId!: string | null;
  @ApiProperty({ type: [FieldProblem] }) readonly errors!: FieldProblem[];
}
