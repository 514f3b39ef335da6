import { DomainEvent } from '#shared-kernel';

/** A link was made for the policyholder of a visit; an earlier one of the visit stopped working. */
export class InvitationMadeV1 extends DomainEvent<{
  invitationId: string;
  visitId: string;
  taskId: string;
  /** ISO 8601 in UTC */
  expiresAt: string;
}> {
  static readonly type = 'policyholder-page.invitation-made.v1';
}

/** The link of the policyholder was withdrawn. */
export class InvitationWithdrawnV1 extends DomainEvent<{ invitationId: string; visitId: string; taskId: string }> {
  static readonly type = 'policyholder-page.invitation-withdrawn.v1';
}
