import {
  BooleanField,
  CreatedAtField,
  EmailField,
  EnumField,
  InstantField,
  IntegerField,
  ListQuery,
  NestedField,
  NEVER_SAVED,
  TakesBack,
  TextField,
  UpdatedAtField,
  UuidField,
} from '#platform/http';
import { NOTICE_KINDS } from '../contracts/index.js';

const nullable = { nullable: true } as const;

export class ListNoticesQuery extends ListQuery {
  @BooleanField({ optional: true, description: 'Only unread ones, or only read ones' }) readonly unread?: boolean;
}

export class NoticeResponse {
  @UuidField() readonly id!: string;
  @EnumField(NOTICE_KINDS, { name: 'NoticeKind' }) readonly kind!: string;
  @UuidField(nullable) readonly taskId!: string | null;
  @TextField({ max: 200, ...nullable, example: '20261124-07-1' }) readonly taskNumber!: string | null;
  @TextField({ max: 100, ...nullable, example: 'contact', description: 'Name of the deadline that is near' })
  readonly detail!: string | null;
  @BooleanField({ description: 'Whether the user wants it on the desktop too' }) readonly desktop!: boolean;
  @EnumField(['sent', 'refused', 'no-address', 'not-configured'], {
    name: 'NoticeMailOutcome',
    ...nullable,
    description: 'Null without a mail, or while it waits',
  })
  readonly mailOutcome!: string | null;
  @InstantField() readonly givenAt!: string;
  @InstantField(nullable) readonly readAt!: string | null;
}

export class NoticeCountsResponse {
  @IntegerField({ min: 0 }) readonly unread!: number;
}

class ChannelsItem {
  @BooleanField() readonly console!: boolean;
  @BooleanField() readonly desktop!: boolean;
  @BooleanField() readonly mail!: boolean;
}

const channels = (description: string, more: { readonly optional?: true } = {}) =>
  NestedField(() => ChannelsItem, { description, ...more });

class ChannelsByKind {
  @channels('You are responsible for a new task') readonly 'new-task'!: ChannelsItem;
  @channels('A task was assigned to you') readonly reassigned!: ChannelsItem;
  @channels('A deadline is near') readonly 'deadline-near'!: ChannelsItem;
  @channels('Scalepoint refused what was sent, or an invoice was not posted') readonly refused!: ChannelsItem;
  @channels('The insurer cancelled the task') readonly cancelled!: ChannelsItem;
  @channels(
    'A delivery could not be used. Without `tasks:manage` there are no such notices, and no mail is kept here',
    {
      optional: true,
    },
  )
  readonly 'delivery-failed'?: ChannelsItem;
}

@TakesBack(() => NoticePreferencesResponse)
export class NoticePreferencesRequest {
  @EnumField(['da', 'en'], { name: 'NoticeLanguage', description: 'Of the mails' }) readonly language!: 'da' | 'en';
  @NestedField(() => ChannelsByKind) readonly channels!: ChannelsByKind;
  @TextField({
    max: 5,
    pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    ...nullable,
    example: '07:30',
    description: 'When the daily mail is sent, in Danish time, on working days; null without one',
  })
  readonly digestAt!: string | null;
}

export class NoticePreferencesResponse extends NoticePreferencesRequest {
  @EmailField({ ...nullable, description: 'Where mails go: the user’s address in the ERP' })
  readonly email!: string | null;
  @EnumField(['smtp', 'printed', 'off'], {
    name: 'MailState',
    description: '`off`: the installation sends no mail; `printed`: the demo prints it',
  })
  readonly mail!: string;
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}
