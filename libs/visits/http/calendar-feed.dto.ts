import { CreatedAtField, IdentifierField, IntegerField, TextField, UpdatedAtField, UuidField } from '#platform/http';

export class CalendarFeedRequest {
  @IdentifierField({
    max: 64,
    optional: true,
    nullable: true,
    example: 'anna',
    description: 'The employee whose visits the calendar shows; null or absent for all of the company',
  })
  readonly employeeId?: string | null;
}

export class CalendarFeedResponse {
  @UuidField() readonly id!: string;
  @IdentifierField({ max: 64, nullable: true, example: 'anna', description: 'Null is the calendar of the company' })
  readonly employeeId!: string | null;
  @TextField({ max: 20, example: '••••k3Zt', description: 'The end of the secret, by which people recognise it' })
  readonly maskedSecret!: string;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

export class CalendarFeedWithAddressResponse extends CalendarFeedResponse {
  @TextField({
    max: 500,
    nullable: true,
    example: 'https://erp.example/api/calendar/spc_0190….ics',
    description:
      'The secret address. Returned only in this response; null if the request repeated an earlier one with the same Idempotency-Key',
  })
  readonly address!: string | null;
}
