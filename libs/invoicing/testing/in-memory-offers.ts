import { type Approval, Approvals } from '../domain/approval.js';
import { type Offer, Offers } from '../domain/offer.js';

export class InMemoryOffers extends Offers {
  readonly all: Offer[];

  constructor(...offers: Offer[]) {
    super();
    this.all = offers;
  }

  async byId(companyId: string, id: string): Promise<Offer | null> {
    return this.all.find((one) => one.companyId === companyId && one.id === id) ?? null;
  }

  async byNumberKey(companyId: string, numberKey: string): Promise<Offer | null> {
    return this.all.find((one) => one.companyId === companyId && one.numberKey === numberKey) ?? null;
  }

  async sentOn(companyId: string, caseId: string): Promise<Offer[]> {
    return this.all.filter((one) => one.companyId === companyId && one.caseId === caseId && one.state === 'sent');
  }

  add(offer: Offer): void {
    this.all.push(offer);
  }
}

export class InMemoryApprovals extends Approvals {
  readonly all: Approval[] = [];

  async byId(companyId: string, taskId: string): Promise<Approval | null> {
    return this.all.find((one) => one.companyId === companyId && one.id === taskId) ?? null;
  }

  add(approval: Approval): void {
    this.all.push(approval);
  }
}
