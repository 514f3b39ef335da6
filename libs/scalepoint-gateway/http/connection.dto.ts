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
      'silent: nothing was ever exchanged. failing: the last call failed, or a message could not be used and is not resolved.',
  })
  readonly state!: string;
  @InstantField({ nullable: true }) readonly lastReceivedAt!: string | null;
  @InstantField({ nullable: true }) readonly lastSentAt!: string | null;
  @InstantField({ nullable: true }) readonly lastErrorAt!: string | null;
  @NestedField(() => ConnectionFault, { nullable: true }) readonly lastError!: ConnectionFault | null;
  @IntegerField({
    description: 'Messages of which nothing, or not everything, could be used, and that are not resolved',
  })
  readonly failedDeliveries!: number;
  @InstantField({ nullable: true, description: 'When what did not get through is sent again' })
  readonly nextRetryAt!: string | null;
}

export class TestResponse {
  @EnumField(['accepted', 'refused', 'unclear', 'not-sent'], { name: 'TestOutcome' }) readonly outcome!: string;
  @TextField({ max: 2000, nullable: true, description: 'Scalepoint’s words, or what went wrong' })
  readonly detail!: string | null;
}

export class LetterResponse {
  @TextField({ max: 500 }) readonly subject!: string;
  @TextField({ max: 20000 }) readonly text!: string;
}
