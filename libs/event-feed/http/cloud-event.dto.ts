import { ApiProperty } from '@nestjs/swagger';
import type { CloudEvent, FeedPlace } from '#platform/events';
import { Cursor, InstantField, IntegerField, TextField, UuidField } from '#platform/http';

const EXAMPLE = {
  caseId: '01997c00-0000-7000-8000-00000000c001',
  taskId: '01997c00-0000-7000-8000-00000000a001',
};

/** An event in the envelope of CloudEvents 1.0, with the attributes that their extensions name. */
export class CloudEventResponse implements CloudEvent {
  @TextField({ max: 8, example: '1.0' }) readonly specversion!: string;
  @UuidField({ description: 'Stays the same when the event is sent again' }) readonly id!: string;
  @TextField({ max: 300, example: 'urn:company:01997c00-0000-7000-8000-0000000000d1:case-intake' })
  readonly source!: string;
  @TextField({ max: 200, example: 'case-intake.case-opened.v1' }) readonly type!: string;
  @InstantField({ description: 'When it happened' }) readonly time!: string;
  @TextField({ max: 300, example: 'case:01997c00-0000-7000-8000-00000000c001', description: 'Whose event it is' })
  readonly subject!: string;
  @TextField({ max: 300, example: 'urn:schema:case-intake.case-opened.v1', description: 'Names the shape of `data`' })
  readonly dataschema!: string;
  @TextField({ max: 40, example: 'application/json' }) readonly datacontenttype!: string;
  @IntegerField({ example: 1, description: 'Which of its subject’s events it is, from 1 on' })
  readonly sequence!: number;
  @UuidField({ description: 'Shared by everything that one request led to' }) readonly correlationid!: string;
  @TextField({ max: 64, nullable: true, description: 'The event that led to this one' })
  readonly causationid!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, example: EXAMPLE, description: 'Ids, no personal data' })
  readonly data!: Record<string, unknown>;
}

export class EventPageResponse {
  @ApiProperty({ type: [CloudEventResponse] }) readonly items!: readonly CloudEventResponse[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Send it as `after` to go on, now or later; null only while nothing was ever read',
  })
  readonly next!: string | null;
}

const cursor = new Cursor('event feed', 'integer', 'integer', 'integer');

export function placeToken({ era, xid, position }: FeedPlace): string {
  return cursor.encode([era, xid, position]);
}

/** @throws HttpRefusal 400 `http.bad-cursor` */
export function placeIn(token: string): FeedPlace {
  const [era, xid, position] = cursor.decode(token);
  return { era, xid, position };
}
