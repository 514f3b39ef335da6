import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  EnumField,
  InstantField,
  IntegerField,
  ListField,
  NestedField,
  text,
  TextField,
  UuidField,
} from '#platform/http';

const nullable = { nullable: true } as const;

class AnswerReasonResponse {
  @TextField({ max: 100, example: 'gateway.timed-out' }) readonly code!: string;
  @TextField({ max: 1000 }) readonly detail!: string;
}

class ScalepointAnswerResponse {
  @EnumField(['pending', 'accepted', 'refused', 'unclear', 'not-sent'], {
    name: 'ScalepointOutcome',
    description: '`not-sent` is retried automatically; `unclear` may have arrived',
  })
  readonly outcome!: string;
  @ListField(text({ max: 2000 }), { max: 100, description: 'Scalepoint’s message' }) readonly texts!: string[];
  @NestedField(() => AnswerReasonResponse, nullable) readonly reason!: AnswerReasonResponse | null;
  @TextField({ max: 200, ...nullable }) readonly reference!: string | null;
  @IntegerField() readonly attempts!: number;
  @InstantField(nullable) readonly at!: string | null;
}

/** One thing that happened to a task or its case. */
export class TimelineResponse {
  @UuidField() readonly id!: string;
  @InstantField() readonly at!: string;
  @TextField({ max: 200, example: 'user:anna', description: '`user:…`, `scalepoint` or `reaction:…`' })
  readonly actor!: string;
  @TextField({ max: 100, example: 'case-intake.task-accepted.v1' }) readonly type!: string;
  @TextField({ max: 200, example: 'Opgaven blev accepteret' }) readonly what!: string;
  @ApiProperty({ type: Object, additionalProperties: true, description: 'Data of the event' })
  readonly data!: object;
  @TextField({ max: 5000, ...nullable, description: 'Text entered by a user: a message or a reason' }) readonly text!:
    string | null;
  @TextField({ max: 200, ...nullable }) readonly fileName!: string | null;
  @NestedField(() => ScalepointAnswerResponse, {
    ...nullable,
    description: 'Null if the action is not reported to Scalepoint',
  })
  readonly scalepoint!: ScalepointAnswerResponse | null;
}

export class MessageResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 5000, example: 'Kunden er hjemme efter kl. 15.' }) readonly text!: string;
  @BooleanField({ description: 'Whether it is sent to Scalepoint; false for a private note' }) readonly send!: boolean;
  @TextField({ max: 200, example: 'anna' }) readonly author!: string;
  @InstantField() readonly writtenAt!: string;
}

export class FileResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 150, example: 'foto før.jpg' }) readonly name!: string;
  @TextField({ max: 200, example: 'image/jpeg' }) readonly contentType!: string;
  @IntegerField({ description: 'Size in bytes' }) readonly size!: number;
  @EnumField(['passed', 'doubtful', 'unchecked'], {
    name: 'FileKindCheck',
    description:
      '`doubtful`: an attachment whose name, type and content do not match; served as application/octet-stream',
  })
  readonly kindCheck!: string;
  @EnumField(['clean', 'unscanned'], { name: 'FileVirusScan' }) readonly virusScan!: string;
  @BooleanField({ description: 'Whether it is sent to Scalepoint' }) readonly send!: boolean;
  @TextField({ max: 200, example: 'anna' }) readonly addedBy!: string;
  @InstantField() readonly addedAt!: string;
}
