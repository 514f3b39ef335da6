import {
  BooleanField,
  CreatedAtField,
  DayField,
  EnumField,
  EXAMPLE_IDS,
  InstantField,
  IntegerField,
  ListField,
  ListQuery,
  Money,
  MoneyField,
  NestedField,
  TakesBack,
  TextField,
  UpdatedAtField,
  uuid,
  UuidField,
} from '#platform/http';
import { Money as Amount } from '#shared-kernel';
import { HANDOVER_STATES, type SubcontractPrice } from '../contracts/index.js';
import type { SubcontractRow } from '../queries/list-subcontracts.js';

const MAX_FILES = 50;
const MAX_LINK_DAYS = 365;
export const LINK_DAYS = 60;

const priceKind = {
  name: 'SubcontractPriceKind',
  description: '`agreed`: the office names the price. `asked`: the firm is to name it, and the office agrees to it',
} as const;

export class SubcontractPriceItem {
  @EnumField(['agreed', 'asked'], priceKind) readonly kind!: 'agreed' | 'asked';
  @MoneyField({ nullable: true, description: 'Without VAT; null if none was agreed, and until the firm has named it' })
  readonly amount!: Money | null;
}

export class SubcontractContent {
  @TextField({ max: 5000, example: 'Udskift vandrør under køkkenvask', description: 'What is to be done' })
  readonly text!: string;
  @ListField(uuid, { max: MAX_FILES, description: 'Files of the task that the firm may see', example: [] })
  readonly fileIds!: string[];
  @DayField({ nullable: true, description: 'When it is to be done' }) readonly deadline!: string | null;
  @NestedField(() => SubcontractPriceItem) readonly price!: SubcontractPriceItem;
  @BooleanField({ description: 'Whether the firm sees the address of the damage' }) readonly showsAddress!: boolean;
  @BooleanField({ description: 'Whether the firm sees the policyholder’s name and phone numbers' })
  readonly showsContact!: boolean;
}

@TakesBack(() => SubcontractResponse)
export class SubcontractRequest extends SubcontractContent {}

const linkDays = {
  optional: true,
  min: 1,
  max: MAX_LINK_DAYS,
  description: `For how many days the link is valid. Default ${LINK_DAYS}`,
  example: LINK_DAYS,
} as const;

export class NewSubcontractRequest extends SubcontractContent {
  @UuidField({ example: EXAMPLE_IDS.taskId }) readonly taskId!: string;
  @UuidField({ example: EXAMPLE_IDS.firmId }) readonly firmId!: string;
  @IntegerField(linkDays) readonly linkDays?: number;
}

export class LinkRequest {
  @IntegerField(linkDays) readonly linkDays?: number;
}

export class PriceRequest {
  @MoneyField({ description: 'Without VAT: the price that the firm named' }) readonly price!: Money;
}

export class CommentRequest {
  @TextField({ max: 2000, example: 'Nøglen ligger hos viceværten.' }) readonly text!: string;
}

export class CommentResponse {
  @UuidField() readonly id!: string;
  @EnumField(['office', 'subcontractor'], { name: 'CommentWriter' }) readonly by!: string;
  @TextField({ max: 200, nullable: true, example: 'anna', description: 'The user of the office; null for the firm' })
  readonly author!: string | null;
  @TextField({ max: 2000, example: 'Nøglen ligger hos viceværten.' }) readonly text!: string;
  @InstantField() readonly writtenAt!: string;
}

export class SubcontractResponse extends SubcontractContent {
  @UuidField() readonly id!: string;
  @UuidField() readonly taskId!: string;
  @UuidField() readonly firmId!: string;
  @TextField({ max: 150, example: 'Lunds VVS ApS' }) readonly firmName!: string;
  @EnumField(HANDOVER_STATES, {
    name: 'SubcontractState',
    description: '`offered`: the firm has not answered. `withdrawn`: the office took the work back',
  })
  readonly state!: string;
  @TextField({ max: 1000, nullable: true }) readonly declineReason!: string | null;
  @EnumField(['valid', 'expired', 'withdrawn'], { name: 'SubcontractLinkState' }) readonly linkState!: string;
  @InstantField() readonly linkExpiresAt!: string;
  @ListField(uuid, { max: 100, description: 'Files that the firm sent; they are private files of the task' })
  readonly receivedFileIds!: string[];
  @IntegerField({ description: 'How many comments there are' }) readonly comments!: number;
  @TextField({ max: 200, example: 'anna', description: 'The user who handed it over' }) readonly createdBy!: string;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

export class SubcontractWithLinkResponse extends SubcontractResponse {
  @TextField({
    max: 500,
    nullable: true,
    example: 'https://erp.example/link/subcontract#AZl8AAAAcACAAAAAAAANGg…',
    description: 'The link for the firm, in this response only; null in the repeated response to an `Idempotency-Key`',
  })
  readonly link!: string | null;
}

export class ListSubcontractsQuery extends ListQuery {
  @UuidField({ optional: true, description: 'Only those of this task' }) readonly taskId?: string;
  @UuidField({ optional: true, description: 'Only those of this subcontractor' }) readonly firmId?: string;
}

export const toPriceView = ({ kind, amount }: SubcontractPrice) => ({
  kind,
  amount: amount === null ? null : Amount.ofOere(amount).toJSON(),
});

export function toSubcontractView({ terms, ...row }: SubcontractRow) {
  return { ...row, ...terms, price: toPriceView(terms.price) };
}

export type SubcontractView = ReturnType<typeof toSubcontractView>;

export function termsOf({ text, fileIds, deadline, price, showsAddress, showsContact }: SubcontractContent) {
  const amount = price.amount === null ? null : Amount.fromJson(price.amount).oere;
  const files = [...new Set(fileIds)];
  return { text, fileIds: files, deadline, price: { kind: price.kind, amount }, showsAddress, showsContact };
}
