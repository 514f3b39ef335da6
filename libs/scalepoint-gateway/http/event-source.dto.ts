import {
  IdentifierField,
  BooleanField,
  TextField,
  InstantField,
  NestedField,
  IntegerField,
  CreatedAtField,
  UpdatedAtField,
  NEVER_SAVED,
  TakesBack,
} from '#platform/http';
import { ConnectionFault } from './connection.dto.js';

@TakesBack(() => EventSourceResponse)
export class EventSourceBody {
  @IdentifierField({
    max: 100,
    // Must be one path segment; `..` would lead to the parent.
    pattern: /^(?!\.{1,2}$)[\w.-]+$/,
    nullable: true,
    example: 'demo',
    description: 'Tenant of the feed, as in Scalepoint’s address. Null only while none was ever set',
  })
  readonly tenant!: string | null;

  @BooleanField({ example: true, description: 'Whether the feed is polled' }) readonly active!: boolean;
}

export class EventSourceResponse {
  @TextField({ max: 100, nullable: true, example: 'demo' }) readonly tenant!: string | null;
  @BooleanField({ example: true }) readonly active!: boolean;
  @TextField({ max: 100, nullable: true, example: '_122047', description: 'The last stored event' })
  readonly lastEventId!: string | null;
  @InstantField({ nullable: true }) readonly lastReadAt!: string | null;
  @InstantField({ nullable: true }) readonly lastErrorAt!: string | null;
  @NestedField(() => ConnectionFault, { nullable: true }) readonly lastError!: ConnectionFault | null;
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}
