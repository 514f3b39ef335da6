import { Aggregate } from '#shared-kernel';
import { InvitationMadeV1, InvitationWithdrawnV1 } from '../contracts/index.js';

/** The page stays open for so long after the visit, for people who come back to it. */
const DAYS_AFTER_VISIT = 30;
const DAY_MS = 86_400_000;

/** A link with which the policyholder of a visit sees the appointment. A visit has one at most. */
export class Invitation extends Aggregate {
  static override readonly stream = 'policyholder-page.invitation';

  visitId!: string;
  taskId!: string;
  /** Null once the link was withdrawn. */
  linkDigest!: string | null;
  /** Together with the operator's key it gives the secret again; null of a withdrawn link. */
  linkSeed!: string | null;
  linkExpiresAt!: Date;
  createdBy!: string;

  private constructor() {
    super();
  }

  static to(
    companyId: string,
    id: string,
    visit: { readonly visitId: string; readonly taskId: string; readonly startsAt: Date },
    link: MadeLink,
    createdBy: string,
    now: Date,
  ): Invitation {
    const { visitId, taskId } = visit;
    const invitation = Object.assign(new Invitation(), { companyId, id, version: 0, visitId, taskId, createdBy });
    invitation.renew(link, visit.startsAt, now);
    return invitation;
  }

  /** The link before stops working. */
  renew({ digest, seed }: MadeLink, startsAt: Date, now: Date): void {
    this.linkDigest = digest;
    this.linkSeed = seed;
    const from = Math.max(startsAt.getTime(), now.getTime());
    this.linkExpiresAt = new Date(from + DAYS_AFTER_VISIT * DAY_MS);
    this.record(new InvitationMadeV1({ ...this.ids, expiresAt: this.linkExpiresAt.toISOString() }));
  }

  /** The present link, if it is open until after a visit at this time; null for one that must be made. */
  linkAt(startsAt: Date): MadeLink | null {
    const { linkDigest: digest, linkSeed: seed, linkExpiresAt } = this;
    return digest !== null && seed !== null && linkExpiresAt > startsAt ? { digest, seed } : null;
  }

  withdraw(): void {
    if (this.linkDigest === null) return;
    this.linkDigest = null;
    this.linkSeed = null;
    this.record(new InvitationWithdrawnV1(this.ids));
  }

  private get ids() {
    return { invitationId: this.id, visitId: this.visitId, taskId: this.taskId };
  }
}

export abstract class Invitations {
  abstract byId(companyId: string, id: string): Promise<Invitation | null>;
  abstract ofVisit(companyId: string, visitId: string): Promise<Invitation | null>;
  /** The invitation whose present link has this digest. */
  abstract byLink(companyId: string, digest: string): Promise<Invitation | null>;
  abstract ofTasks(companyId: string, taskIds: readonly string[]): Promise<Invitation[]>;
  abstract add(invitation: Invitation): void;
}

export interface MadeLink {
  readonly digest: string;
  readonly seed: string;
}

/** Makes the links. */
export abstract class InvitationLinks {
  /** The address has the secret; only its digest is stored, and the seed, which says nothing without the operator's key. */
  abstract make(companyId: string): MadeLink & { readonly address: string };
  /** The address of a link that was made before; null if the keyring has not the key of then any more. */
  abstract again(companyId: string, link: MadeLink): string | null;
}
