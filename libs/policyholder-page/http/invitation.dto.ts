import {
  CreatedAtField,
  EnumField,
  InstantField,
  IntegerField,
  ListQuery,
  NestedField,
  TextField,
  UpdatedAtField,
  UuidField,
} from '#platform/http';

const nullable = { nullable: true } as const;

export class InvitationRequest {
  @UuidField({
    example: '01997c00-0000-7000-8000-0000000000ee',
    description: 'The visit that the policyholder is to see',
  })
  readonly visitId!: string;
}

export class InvitationResponse {
  @UuidField() readonly id!: string;
  @UuidField() readonly visitId!: string;
  @UuidField() readonly taskId!: string;
  @EnumField(['valid', 'expired', 'withdrawn'], { name: 'InvitationLinkState' }) readonly linkState!: string;
  @InstantField({ description: '30 days after the visit' }) readonly linkExpiresAt!: string;
  @TextField({ max: 200, example: 'anna' }) readonly createdBy!: string;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

export class InvitationWithLinkResponse extends InvitationResponse {
  @TextField({
    max: 500,
    ...nullable,
    example: 'https://erp.example/link/visit#AZl8AAAAcACAAAAAAAANGg…',
    description: 'The link, in this response only; null in the repeated response to an `Idempotency-Key`',
  })
  readonly link!: string | null;
}

export class ListInvitationsQuery extends ListQuery {
  @UuidField({ optional: true, description: 'Only that of this visit' }) readonly visitId?: string;
  @UuidField({ optional: true, description: 'Only those of this task' }) readonly taskId?: string;
}

export class LinkProposalRequest {
  @InstantField({ example: '2099-12-01T12:00:00+01:00', description: 'When the visit would suit better' })
  readonly startsAt!: string;
  @TextField({ max: 1000, optional: true, ...nullable, example: 'Vi er hjemme efter kl. 12' })
  readonly note?: string | null;
}

export class AppointmentCompanyResponse {
  @TextField({ max: 200, example: 'Demo Byg & Søn' }) readonly name!: string;
  @TextField({ max: 30, ...nullable, example: '+4546112233' }) readonly phone!: string | null;
  @TextField({ max: 254, ...nullable, example: 'kontor@demo.example' }) readonly email!: string | null;
}

export class AppointmentResponse {
  @NestedField(() => AppointmentCompanyResponse) readonly company!: AppointmentCompanyResponse;
  @InstantField() readonly linkExpiresAt!: string;
  @EnumField(['inspection', 'work', 'other'], { name: 'AppointmentKind' }) readonly kind!: string;
  @EnumField(['planned', 'on-the-way', 'not-reached', 'made', 'cancelled'], { name: 'AppointmentStatus' })
  readonly status!: string;
  @InstantField() readonly startsAt!: string;
  @IntegerField({ description: 'How long it takes' }) readonly minutes!: number;
  @InstantField({ ...nullable, description: 'Expected arrival of the employee who is on the way' })
  readonly arrivesAt!: string | null;
  @InstantField({ ...nullable, description: 'The proposed time that the office has not answered' })
  readonly proposedStartsAt!: string | null;
}
