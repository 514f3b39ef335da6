import { Aggregate, Money } from '#shared-kernel';
import { OwnPaymentDueV1, SettlementFixedV1, SettlementReleasedV1 } from '../contracts/index.js';
import type { Invoice } from './invoice.js';
import { type ClaimShare, type ClaimTerms, type DocumentToSplit, type Split, splitAmong } from './own-payment.js';

/**
 * The policyholder's shares of the documents of a claim, which is Scalepoint's case. All documents share one deductible.
 * The claim is locked while a share is fixed, so two documents posted at once never both take the deductible.
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

  /** The fixed split of a document, or the split that it would get now. */
  splitOf(invoice: Invoice, terms: ClaimTerms): Split {
    return splitAmong(this.shares, documentOf(invoice), terms);
  }

  /** Fixes the split of a document that is being posted. A fixed split does not change. */
  settle(invoice: Invoice, terms: ClaimTerms): void {
    if (this.shareOf(invoice.id)) return;
    const { deductible, depreciation, vatShare, policyholderShare, insurerShare } = this.splitOf(invoice, terms);
    const split = { deductible, depreciation, vatShare, policyholderShare, insurerShare };
    const { id: invoiceId, creditsInvoiceId } = invoice;
    this.shares = [...this.shares, { invoiceId, creditsInvoiceId, ...split, posted: false }];
    this.record(new SettlementFixedV1({ claimId: this.id, invoiceId, policyholderShare, insurerShare }));
  }

  /** Releases the share of a document that was not posted, so that the next document can take it. */
  release(invoiceId: string): void {
    const share = this.shareOf(invoiceId);
    if (!share || share.posted) return;
    this.shares = this.shares.filter((one) => one !== share);
    this.record(new SettlementReleasedV1({ claimId: this.id, invoiceId }));
  }

  /** The document was posted: the policyholder owes the share, or is owed it if it is negative. */
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
  /** Locks the claim until the end of the transaction; opens it if it does not exist. */
  abstract hold(companyId: string, id: string): Promise<Claim>;
  /** Reads the claim without a lock. */
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
