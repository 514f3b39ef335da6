import { ApiProperty } from '@nestjs/swagger';
import type { CloudEvent, FeedPlace } from '#platform/events';
import { Cursor, InstantField, IntegerField, TextField, UuidField } from '#platform/http';

const EXAMPLE = {
  caseId: '01997c00-0000-7000-8000-00000000c001',
  taskId: '01997c00-0000-7000-8000-00000000a001',
};

/** An event in the CloudEvents 1.0 envelope, with attributes named by their extensions. */
export class CloudEventResponse implements CloudEvent {
  @TextField({ max: 8, example: '1.0' }) readonly specversion!: string;
  @UuidField({ description: 'Unique id of the event; the same if it is sent again' }) readonly id!: string;
  @TextField({ max: 300, example: 'urn:company:01997c00-0000-7000-8000-0000000000d1:case-intake' })
  readonly source!: string;
  @TextField({ max: 200, example: 'case-intake.case-opened.v1' }) readonly type!: string;
  @InstantField({ description: 'Time of the event' }) readonly time!: string;
  @TextField({
    max: 300,
    example: 'case-intake.case:01997c00-0000-7000-8000-00000000c001',
    description: 'The aggregate that the event belongs to',
  })
  readonly subject!: string;
  @TextField({
    max: 300,
    example: 'urn:schema:case-intake.case-opened.v1',
    description: 'Identifies the schema of `data`',
  })
  readonly dataschema!: string;
  @TextField({ max: 40, example: 'application/json' }) readonly datacontenttype!: string;
  @IntegerField({ example: 1, description: 'Position of the event within its subject, starting at 1' })
  readonly sequence!: number;
  @UuidField({ description: 'Shared by all events caused by the same request' }) readonly correlationid!: string;
  @TextField({ max: 64, nullable: true, description: 'Id of the event that caused this one' })
  readonly causationid!: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: EXAMPLE,
    description: 'Contains ids and no personal data',
  })
  readonly data!: Record<string, unknown>;
}

export class EventPageResponse {
  @ApiProperty({ type: [CloudEventResponse] }) readonly items!: readonly CloudEventResponse[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Position to send as `after` to continue, now or later; null only if the company has no events yet',
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
