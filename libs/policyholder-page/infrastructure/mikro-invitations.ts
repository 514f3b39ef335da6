import { randomBytes } from 'node:crypto';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { DerivedLinkSecrets } from '#platform/secrets';
import { type Invitation, InvitationLinks, Invitations, type MadeLink } from '../domain/invitation.js';
import { InvitationMapping } from './invitation.mapping.js';

const SEED_BYTES = 18;
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
  constructor(
    private readonly publicUrl: string,
    private readonly secrets: DerivedLinkSecrets,
  ) {
    super();
  }

  make(companyId: string) {
    const seed = randomBytes(SEED_BYTES).toString('base64url');
    const [made] = this.secrets.of(companyId, seed);
    if (!made) throw new Error('The keyring is empty');
    return { address: this.addressOf(made.secret), digest: made.digest, seed };
  }

  again(companyId: string, { digest, seed }: MadeLink): string | null {
    const found = this.secrets.of(companyId, seed).find((one) => one.digest === digest);
    return found ? this.addressOf(found.secret) : null;
  }

  private addressOf(secret: string): string {
    return `${this.publicUrl}/link/visit#${secret}`;
  }
}
