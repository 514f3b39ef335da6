import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { type Approval, Approvals } from '../domain/approval.js';
import { type Offer, Offers } from '../domain/offer.js';
import { ApprovalMapping, OfferMapping } from './offer.mapping.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroOffers extends Offers {
  constructor(private readonly em: EntityManager) {
    super();
  }

  byId(companyId: string, id: string): Promise<Offer | null> {
    return this.em.findOne<Offer>(OfferMapping, { companyId, id }, forChange);
  }

  byNumberKey(companyId: string, numberKey: string): Promise<Offer | null> {
    return this.em.findOne<Offer>(OfferMapping, { companyId, numberKey });
  }

  sentOn(companyId: string, taskId: string): Promise<Offer[]> {
    const where = { companyId, taskId, state: 'sent' as const };
    return this.em.find<Offer>(OfferMapping, where, { ...forChange, orderBy: { id: 'asc' } });
  }

  add(offer: Offer): void {
    this.em.persist(offer);
  }
}

@Injectable()
export class MikroApprovals extends Approvals {
  constructor(private readonly em: EntityManager) {
    super();
  }

  byId(companyId: string, id: string): Promise<Approval | null> {
    return this.em.findOne<Approval>(ApprovalMapping, { companyId, id }, forChange);
  }

  add(approval: Approval): void {
    this.em.persist(approval);
  }
}
