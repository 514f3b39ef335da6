import { DomainEvent } from '#shared-kernel';

/** What became of telling Scalepoint: accepted, refused, unclear or not-sent; about is the event that was told. */
export class ScalepointAnsweredV1 extends DomainEvent<{ taskId: string; about: string; outcome: string }> {
  static readonly type = 'case-intake.scalepoint-answered.v1';
}
