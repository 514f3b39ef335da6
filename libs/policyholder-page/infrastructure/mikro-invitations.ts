import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { makeLinkSecret } from '#platform/secrets';
import { type Invitation, InvitationLinks, Invitations } from '../domain/invitation.js';
import { InvitationMapping } from './invitation.mapping.js';

const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroInvitations extends Invitations {
  constructor(private readonly em: EntityManager) {
    super();
  }

  byId(companyId: string, id: string): Promise<Invitation | null> {
    return this.em.findOne<Invitation>(InvitationMapping, { companyId, id }, LOCKED);
  }

  ofVisit(companyId: string, visitId: string): Promise<Invitation | null> {
    return this.em.findOne<Invitation>(InvitationMapping, { companyId, visitId }, LOCKED);
  }

  byLink(companyId: string, digest: string): Promise<Invitation | null> {
    return this.em.findOne<Invitation>(InvitationMapping, { companyId, linkDigest: digest }, LOCKED);
  }

  ofTasks(companyId: string, taskIds: readonly string[]): Promise<Invitation[]> {
    const ofThese = { companyId, taskId: { $in: [...taskIds] } };
    return this.em.find<Invitation>(InvitationMapping, ofThese, { ...LOCKED, orderBy: { id: 'asc' } });
  }

  add(invitation: Invitation): void {
    this.em.persist(invitation);
  }
}

/** The secret follows `#`, so that no browser sends it to a server or to another page. */
export class SecretInvitationLinks extends InvitationLinks {
  constructor(private readonly publicUrl: string) {
    super();
  }

  make(companyId: string) {
    const { secret, digest } = makeLinkSecret(companyId);
    return { address: `${this.publicUrl}/link/visit#${secret}`, digest };
  }
}
