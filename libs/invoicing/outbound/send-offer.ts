import { Injectable } from '@nestjs/common';
import { CasesForInvoicing } from '#case-intake/contracts';
import { Commands } from '#platform/cqrs';
import { UnitOfWork } from '#platform/transactions';
import { type ScalepointAnswer, ScalepointTasks, type TaskNews } from '#scalepoint-gateway/contracts';
import { ErpUsers } from '#users/contracts';
import { RecordOfferDelivery } from '../commands/record-offer-delivery.js';
import { OfferPdfs } from '../domain/invoices.js';
import { ERASED, type Offer, Offers } from '../domain/offer.js';
import { LASTING, PostingDelayed } from './post-to-scalepoint.js';

/** Sends an offer to Scalepoint, its amounts as a message and its PDF as a file, and reports that it was recalled. */
@Injectable()
export class SendOfferToScalepoint {
  constructor(
    private readonly commands: Commands,
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: Offers,
    private readonly pdfs: OfferPdfs,
    private readonly cases: CasesForInvoicing,
    private readonly users: ErpUsers,
    private readonly scalepoint: ScalepointTasks,
  ) {}

  /** @param key identifies repeats of the same message */
  async tell(
    companyId: string,
    offerId: string,
    by: string,
    key: string,
    isRecall: boolean,
  ): Promise<RecordOfferDelivery | null> {
    const known = await this.unitOfWork.run(companyId, async () => {
      const offer = await this.offers.byId(companyId, offerId);
      // An offer whose texts were erased tells the insurer nothing.
      if (!offer || offer.delivery === ERASED) return null;
      const found = await this.cases.find(companyId, offer);
      if (!found) return null;
      const content = offer.hasPdf && !isRecall ? await this.pdfs.of(companyId, offerId) : null;
      const username = await this.users.scalepointUsernameOf(companyId, by);
      return {
        news: isRecall ? recallOf(offer) : newsOf(offer),
        number: offer.content.number,
        found,
        content,
        username,
      };
    });
    if (!known) return null;
    const { news, found, content, username, number } = known;
    const recorded = (outcome: string) => new RecordOfferDelivery(companyId, offerId, outcome);
    if (content && username === null) return recorded('no-scalepoint-username');
    const { task } = found;
    let answer = await this.scalepoint.tell(companyId, task, news, key);
    if (answer.outcome === 'accepted' && content && username !== null) {
      const file = { name: `tilbud-${number}.pdf`, contentType: 'application/pdf', content };
      answer = await this.scalepoint.sendFile(companyId, task, { ...file, scalepointUsername: username }, key);
    }
    if (answer.outcome !== 'not-sent' || LASTING.has(answer.reason.code)) return recorded(outcomeOf(answer));
    await this.commands.execute(recorded('waiting'));
    throw new PostingDelayed(answer.reason.code);
  }
}

function outcomeOf(answer: ScalepointAnswer): string {
  if (answer.outcome === 'refused') return answer.texts.join(' ');
  return answer.outcome === 'not-sent' ? answer.reason.da : answer.outcome;
}

function newsOf({ id, content, net, vat, total, supplementsId }: Offer): TaskNews {
  const { number, validUntil, note, lines } = content;
  return {
    kind: 'offer',
    offerId: id,
    number,
    supplementsOfferId: supplementsId,
    validUntil,
    text: note,
    net,
    vat,
    total,
    lines: lines.map(({ text, quantity, unit, unitPrice }) => ({ title: text, quantity, unit, unitPrice })),
  };
}

function recallOf({ id, content }: Offer): TaskNews {
  return { kind: 'offer-recalled', offerId: id, number: content.number };
}
