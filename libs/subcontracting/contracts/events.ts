import { DomainEvent } from '#shared-kernel';

/** A firm was added to the list of subcontractors. */
export class FirmAddedV1 extends DomainEvent<{ firmId: string }> {
  static readonly type = 'subcontracting.firm-added.v1';
}

/** The details of a subcontractor changed. */
export class FirmChangedV1 extends DomainEvent<{ firmId: string }> {
  static readonly type = 'subcontracting.firm-changed.v1';
}

/** A task, or a part of it, was handed to a subcontractor. */
export class TaskHandedOverV1 extends DomainEvent<{ subcontractId: string; taskId: string; firmId: string }> {
  static readonly type = 'subcontracting.task-handed-over.v1';
}

/** The office changed what the subcontractor is to do. */
export class SubcontractChangedV1 extends DomainEvent<{ subcontractId: string; taskId: string }> {
  static readonly type = 'subcontracting.subcontract-changed.v1';
}

/** The link to a subcontract was replaced by a new one; expiresAt is ISO 8601 in UTC. */
export class LinkRenewedV1 extends DomainEvent<{ subcontractId: string; taskId: string; expiresAt: string }> {
  static readonly type = 'subcontracting.link-renewed.v1';
}

/** The link to a subcontract was withdrawn: nothing opens the page any more. */
export class LinkWithdrawnV1 extends DomainEvent<{ subcontractId: string; taskId: string }> {
  static readonly type = 'subcontracting.link-withdrawn.v1';
}

/** The office took the work back from the subcontractor. */
export class SubcontractWithdrawnV1 extends DomainEvent<{ subcontractId: string; taskId: string }> {
  static readonly type = 'subcontracting.subcontract-withdrawn.v1';
}

/** The subcontractor named a price; amount is in kroner without VAT. */
export class PriceGivenV1 extends DomainEvent<{ subcontractId: string; taskId: string; amount: string }> {
  static readonly type = 'subcontracting.price-given.v1';
}

/** The office agreed to the price that the subcontractor named, which gives it the work. */
export class PriceAgreedV1 extends DomainEvent<{ subcontractId: string; taskId: string; amount: string }> {
  static readonly type = 'subcontracting.price-agreed.v1';
}

/** The subcontractor accepted the work. */
export class SubcontractAcceptedV1 extends DomainEvent<{ subcontractId: string; taskId: string }> {
  static readonly type = 'subcontracting.subcontract-accepted.v1';
}

/** The subcontractor declined the work; the subcontract contains the reason. */
export class SubcontractDeclinedV1 extends DomainEvent<{ subcontractId: string; taskId: string }> {
  static readonly type = 'subcontracting.subcontract-declined.v1';
}

/** The subcontractor began the work. */
export class WorkBegunV1 extends DomainEvent<{ subcontractId: string; taskId: string }> {
  static readonly type = 'subcontracting.work-begun.v1';
}

/** The subcontractor finished the work. */
export class WorkFinishedV1 extends DomainEvent<{ subcontractId: string; taskId: string }> {
  static readonly type = 'subcontracting.work-finished.v1';
}

/** The office or the subcontractor wrote a comment; by is `office` or `subcontractor`. */
export class CommentAddedV1 extends DomainEvent<{
  subcontractId: string;
  taskId: string;
  commentId: string;
  by: string;
}> {
  static readonly type = 'subcontracting.comment-added.v1';
}

/** The subcontractor sent a file, which is a private file of the task. */
export class FileReceivedV1 extends DomainEvent<{ subcontractId: string; taskId: string; receivedFileId: string }> {
  static readonly type = 'subcontracting.file-received.v1';
}

/** What a subcontract says about people was erased, with its task. */
export class SubcontractErasedV1 extends DomainEvent<{ subcontractId: string; taskId: string }> {
  static readonly type = 'subcontracting.subcontract-erased.v1';
}
