import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import type { PostingReason } from '../domain/invoice.js';
import { Invoices } from '../domain/invoices.js';

export type PostingOutcome =
  | { readonly outcome: 'posted'; readonly reference: string | null }
  | { readonly outcome: 'refused'; readonly texts: readonly string[] }
  | { readonly outcome: 'delayed'; readonly reason: PostingReason; readonly mayBeThere: boolean }
  | { readonly outcome: 'failed'; readonly reason: PostingReason }
  | { readonly outcome: 'unclear'; readonly reason: PostingReason };

/** Records the outcome of an attempt to send an invoice. */
export class RecordPosting extends CompanyCommand {
  constructor(
    companyId: string,
    readonly invoiceId: string,
    /** The attempt that the outcome belongs to. */
    readonly attempt: number,
    readonly outcome: PostingOutcome,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordPosting)
export class RecordPostingHandler implements ICommandHandler<RecordPosting> {
  constructor(
    private readonly invoices: Invoices,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, invoiceId, attempt, outcome }: RecordPosting) {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    if (!invoice) return;
    // `posted` is final: accept it even from an older attempt.
    if (outcome.outcome === 'posted') return invoice.posted(outcome.reference, this.clock.now());
    // A later attempt has started, or a user has decided: the outcome of the older attempt is out of date.
    if (invoice.state !== 'sending' || invoice.attempts !== attempt) return;
    switch (outcome.outcome) {
      case 'refused':
        return invoice.refused(outcome.texts);
      case 'delayed':
        return invoice.delayed(outcome.reason, outcome.mayBeThere);
      case 'failed':
        return invoice.failed(outcome.reason);
      case 'unclear':
        return invoice.leftUnclear(outcome.reason);
    }
  }
}
