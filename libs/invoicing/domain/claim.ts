import { Aggregate, Money } from '#shared-kernel';
import { OwnPaymentDueV1, SettlementFixedV1, SettlementReleasedV1 } from '../contracts/index.js';
import type { Invoice } from './invoice.js';
import { type ClaimShare, type ClaimTerms, type DocumentToSplit, type Split, splitAmong } from './own-payment.js';

/**
 * What the policyholder pays of the documents of a claim, which is Scalepoint's case. All of them share one deductible:
 * two documents at once take it once, because the claim changes by one at a time.
 */
export class Claim extends Aggregate {
  static override readonly stream = 'invoicing.claim';

  /** In the order in which the splits were fixed. */
  shares!: ClaimShare[];

  private constructor() {
    super();
  }

  static open(companyId: string, id: string): Claim {
    return Object.assign(new Claim(), { companyId, id, version: 0, shares: [] });
  }

  /** The split of a document: as it was fixed, else as it would be now. */
  splitOf(invoice: Invoice, terms: ClaimTerms): Split {
    return splitAmong(this.shares, documentOf(invoice), terms);
  }

  /** Fixes the split of a document that is being posted; once fixed it stays. */
  settle(invoice: Invoice, terms: ClaimTerms): void {
    if (this.shareOf(invoice.id)) return;
    const { deductible, depreciation, vatShare, policyholderShare, insurerShare } = this.splitOf(invoice, terms);
    const split = { deductible, depreciation, vatShare, policyholderShare, insurerShare };
    const { id: invoiceId, creditsInvoiceId } = invoice;
    this.shares = [...this.shares, { invoiceId, creditsInvoiceId, ...split, posted: false }];
    this.record(new SettlementFixedV1({ claimId: this.id, invoiceId, policyholderShare, insurerShare }));
  }

  /** The document did not get to Scalepoint, so the next one can take what it took. */
  release(invoiceId: string): void {
    const share = this.shareOf(invoiceId);
    if (!share || share.posted) return;
    this.shares = this.shares.filter((one) => one !== share);
    this.record(new SettlementReleasedV1({ claimId: this.id, invoiceId }));
  }

  /** Scalepoint has the document: from now on the policyholder owes the share, or gets it back. */
  confirm({ id: invoiceId, caseId }: Invoice): void {
    const share = this.shareOf(invoiceId);
    if (!share || share.posted) return;
    this.shares = this.shares.map((one) => (one === share ? { ...one, posted: true } : one));
    const { deductible, depreciation, vatShare, policyholderShare } = share;
    const parts = { deductible, depreciation, vatShare, policyholderShare };
    this.record(new OwnPaymentDueV1({ claimId: this.id, caseId, invoiceId, ...parts }));
  }

  shareOf(invoiceId: string): ClaimShare | undefined {
    return this.shares.find((one) => one.invoiceId === invoiceId);
  }
}

export abstract class Claims {
  /** Changed by one at a time: waits for others that decide on the claim, to the end of the transaction. */
  abstract hold(companyId: string, id: string): Promise<Claim>;
  /** As it is now, for a look; not locked. */
  abstract byId(companyId: string, id: string): Promise<Claim | null>;
}

function documentOf({ id, creditsInvoiceId, amount, vat, content }: Invoice): DocumentToSplit {
  return {
    id,
    creditsInvoiceId,
    total: amount,
    vat: Money.ofOere(vat),
    depreciation: Money.ofOere(content.depreciation),
  };
}
