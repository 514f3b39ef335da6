import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import type { OfferContent } from '../contracts/index.js';
import { numberKeyOf } from '../domain/invoice-number.js';
import { CaseIsUnknown } from '../domain/invoicing-errors.js';
import { Offer, Offers } from '../domain/offer.js';
import { OfferIsFaulty, OfferNumberIsTaken, SupplementedOfferUnusable } from '../domain/offer-errors.js';
import { isTaskFault, taskOfDocument } from '../domain/task-of-document.js';

/** Drafts an offer for a case, or a supplement to one. */
export class DraftOffer extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly caseId: string,
    readonly supplementsId: string | null,
    readonly content: OfferContent,
    readonly taskId: string | null = null,
  ) {
    super(companyId);
  }
}

@CommandHandler(DraftOffer)
export class DraftOfferHandler implements ICommandHandler<DraftOffer> {
  constructor(
    private readonly offers: Offers,
    private readonly cases: CasesForInvoicing,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, caseId, supplementsId, content, taskId }: DraftOffer) {
    const found = await this.cases.find(companyId, { caseId });
    if (!found) throw new CaseIsUnknown();
    const supplemented = supplementsId === null ? null : await this.offers.byId(companyId, supplementsId);
    if (supplementsId !== null) {
      if (supplemented?.caseId !== caseId || !supplemented.isWithInsurer) throw new SupplementedOfferUnusable();
      if (taskId !== null && taskId !== supplemented.taskId) throw new SupplementedOfferUnusable();
    }
    const task = taskOfDocument(found, taskId ?? supplemented?.taskId ?? null);
    if (isTaskFault(task)) throw new OfferIsFaulty([task]);
    const taken = await this.offers.byNumberKey(companyId, numberKeyOf(content.number));
    if (taken) throw new OfferNumberIsTaken(taken.content.number);
    const of = { caseId, taskId: task.stored ?? found.task.id, supplementsId };
    const offer = Offer.draft(companyId, this.ids.next(), of, content, this.clock.now());
    this.offers.add(offer);
    return { id: offer.id };
  }
}
