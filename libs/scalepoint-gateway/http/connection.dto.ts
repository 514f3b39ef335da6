import { UuidField, TextField, EnumField, InstantField, NestedField, IntegerField } from '#platform/http';
import { ApiProperty } from '@nestjs/swagger';

export class ConnectionFault {
  @ApiProperty({ example: 'gateway.unreachable' }) readonly code!: string;
  @ApiProperty({ example: 'Der er ingen forbindelse til Scalepoint.' }) readonly detail!: string;
}

export class ConnectionResponse {
  @UuidField() readonly insurerId!: string;
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly insurerName!: string;
  @EnumField(['ok', 'silent', 'failing'], {
    name: 'ConnectionState',
    description:
      'silent: no message was ever exchanged. failing: the last call failed, or a message that could not be processed is unresolved.',
  })
  readonly state!: string;
  @InstantField({ nullable: true }) readonly lastReceivedAt!: string | null;
  @InstantField({ nullable: true }) readonly lastSentAt!: string | null;
  @InstantField({ nullable: true }) readonly lastErrorAt!: string | null;
  @NestedField(() => ConnectionFault, { nullable: true }) readonly lastError!: ConnectionFault | null;
  @IntegerField({
    description: 'Unresolved messages that could not be processed, or only in part',
  })
  readonly failedDeliveries!: number;
  @InstantField({ nullable: true, description: 'Time of the next retry' })
  readonly nextRetryAt!: string | null;
}

export class TestResponse {
  @EnumField(['accepted', 'refused', 'unclear', 'not-sent'], { name: 'TestOutcome' }) readonly outcome!: string;
  @TextField({ max: 2000, nullable: true, description: 'Scalepoint’s message, or the error' })
  readonly detail!: string | null;
}

export class LetterResponse {
  @TextField({ max: 500 }) readonly subject!: string;
  @TextField({ max: 20_000 }) readonly text!: string;
}
