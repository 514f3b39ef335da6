import {
  BooleanField,
  DayField,
  EnumField,
  IdentifierField,
  InstantField,
  IntegerField,
  ListField,
  ListQuery,
  Money,
  MoneyField,
  NestedField,
  TextField,
  UuidField,
  CreatedAtField,
  UpdatedAtField,
  TakesBack,
  BodyExample,
  EXAMPLE_IDS,
} from '#platform/http';
import {
  OFFER_OUTCOMES,
  OFFER_STATES,
  type OfferContent,
  type OfferOutcome,
  VAT_CATEGORIES,
  type VatCategory,
} from '../contracts/index.js';
import type { ApprovalView } from '../queries/get-approval.js';
import type { OfferRow } from '../queries/list-offers.js';
import { moneyOf, oereOf } from './money.js';

const optional = { optional: true, nullable: true } as const;
const money = (amount: string) => ({ amount, currency: 'DKK' });

class OfferLineBody {
  @TextField({ max: 500, example: 'Udskiftning af rør i bryggers' }) readonly text!: string;
  @TextField({ max: 15, pattern: /^-?\d{1,9}(\.\d{1,4})?$/, example: '2.5' }) readonly quantity!: string;
  @TextField({ max: 20, example: 'timer' }) readonly unit!: string;
  @MoneyField({ negative: true, example: money('450.00'), description: 'Amount before VAT' })
  readonly unitPrice!: Money;
  @EnumField(VAT_CATEGORIES, { name: 'VatCategory', example: 'S' }) readonly vatCategory!: VatCategory;
}

@TakesBack(() => OfferResponse)
export class OfferBody {
  @IdentifierField({ max: 50, example: 'T-2026-17', description: 'Unique in the company' }) readonly number!: string;
  @ListField(() => OfferLineBody, { max: 500 }) readonly lines!: OfferLineBody[];
  @DayField({ ...optional, description: 'Last day on which the insurer can accept it' })
  readonly validUntil?: string | null;
  @TextField({ max: 2000, ...optional, description: 'Note to the insurer' }) readonly note?: string | null;
}

class OfferOfCase extends OfferBody {
  @UuidField({ example: EXAMPLE_IDS.caseId, description: 'The case that the offer belongs to' })
  readonly caseId!: string;
  @UuidField({ ...optional, description: 'The offer of the case that this one adds to' })
  readonly supplementsId?: string | null;
}

export class NewOfferBody extends OfferOfCase {
  @UuidField({
    ...optional,
    description: 'The task of the case that it is about. Required if the case has several tasks',
  })
  readonly taskId?: string | null;
}

@BodyExample({ outcome: 'partly-approved', amount: money('1000.00'), answeredBy: 'Mette Kjær' })
export class OfferAnswerBody {
  @EnumField(OFFER_OUTCOMES, { name: 'OfferOutcome', example: 'partly-approved' }) readonly outcome!: OfferOutcome;
  @MoneyField({ ...optional, description: 'What is approved with VAT, if only a part is' })
  readonly amount?: Money | null;
  @TextField({ max: 200, ...optional, example: 'Mette Kjær', description: 'Who at the insurer answered' })
  readonly answeredBy?: string | null;
  @InstantField({ ...optional, description: 'When. Default: now' }) readonly answeredAt?: string | null;
}

export class ListOffersQuery extends ListQuery {
  @UuidField({ optional: true }) readonly caseId?: string;
  @EnumField(OFFER_STATES, { name: 'OfferState', optional: true }) readonly state?: string;
}

class OfferAnswerResponse {
  @EnumField(OFFER_OUTCOMES, { name: 'OfferOutcome' }) readonly outcome!: string;
  @MoneyField({ description: 'What is approved, with VAT' }) readonly amount!: Money;
  @TextField({ max: 200, nullable: true }) readonly answeredBy!: string | null;
  @InstantField() readonly answeredAt!: string;
  @EnumField(['update', 'user'], {
    name: 'OfferAnswerSource',
    description: 'By an update of the task, or typed in by a user',
  })
  readonly source!: string;
  @TextField({ max: 64, nullable: true, example: 'anna' }) readonly recordedBy!: string | null;
}

export class OfferResponse extends OfferOfCase {
  @UuidField() readonly id!: string;
  @UuidField({ description: 'The task that it is about' }) readonly taskId!: string;
  @EnumField(OFFER_STATES, { name: 'OfferState' }) readonly state!: string;
  @MoneyField({ negative: true }) readonly net!: Money;
  @MoneyField({ negative: true }) readonly vat!: Money;
  @MoneyField() readonly total!: Money;
  @InstantField() readonly draftedAt!: string;
  @TextField({ max: 64, nullable: true, example: 'anna' }) readonly sentBy!: string | null;
  @InstantField({ nullable: true }) readonly sentAt!: string | null;
  @NestedField(() => OfferAnswerResponse, { nullable: true }) readonly answer!: OfferAnswerResponse | null;
  @BooleanField() readonly hasPdf!: boolean;
  @TextField({
    max: 500,
    nullable: true,
    description:
      'Result of telling Scalepoint: accepted, unclear, waiting (is retried), no-scalepoint-username, or Scalepoint’s ' +
      'message. Null before the first attempt.',
  })
  readonly delivery!: string | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

class ApprovalStepResponse {
  @InstantField() readonly at!: string;
  @MoneyField({ description: 'Approved amount from then on' }) readonly amount!: Money;
  @EnumField(['insurer', 'offer'], { name: 'ApprovalSource' }) readonly source!: string;
  @UuidField({ nullable: true }) readonly offerId!: string | null;
  @TextField({ max: 200, nullable: true, description: 'Who approved, if known' }) readonly by!: string | null;
}

export class ApprovalQuery {
  @UuidField({ optional: true, description: 'A task of the case. Default: all of them' }) readonly taskId?: string;
}

export class ApprovalResponse {
  @MoneyField({ nullable: true, description: 'Null while nothing is approved' }) readonly approved!: Money | null;
  @MoneyField({ negative: true, description: 'Posted or on its way, less what is credited' }) readonly posted!: Money;
  @MoneyField({ negative: true, nullable: true, description: 'Negative above the approved amount' })
  readonly left!: Money | null;
  @ListField(() => ApprovalStepResponse, { max: 1000 }) readonly history!: ApprovalStepResponse[];
  @TextField({ max: 2000, nullable: true, description: 'Other tasks of the claim that show the same approval' })
  readonly sharedWith!: string | null;
}

export function offerContentOf({ number, lines, validUntil, note }: OfferBody): OfferContent {
  return {
    number,
    lines: lines.map(({ text, quantity, unit, unitPrice, vatCategory }) => {
      return { text, quantity, unit, unitPrice: oereOf(unitPrice), vatCategory };
    }),
    validUntil: validUntil ?? null,
    note: note ?? null,
  };
}

export function toOfferView({ content, net, vat, total, answer, ...row }: OfferRow) {
  const { lines, ...said } = content;
  return {
    ...row,
    ...said,
    lines: lines.map((line) => ({ ...line, unitPrice: moneyOf(line.unitPrice) })),
    net: moneyOf(BigInt(net)),
    vat: moneyOf(BigInt(vat)),
    total: moneyOf(BigInt(total)),
    answer: answer && { ...answer, amount: moneyOf(answer.amount) },
  };
}

export function toApprovalView({ approved, history, posted, sharedWith }: ApprovalView) {
  return {
    approved: approved === null ? null : moneyOf(approved),
    posted,
    left: approved === null ? null : moneyOf(approved - posted.oere),
    history: history.map((step) => ({ ...step, amount: moneyOf(step.amount) })),
    sharedWith: sharedWith.length === 0 ? null : sharedWith.join(', '),
  };
}
