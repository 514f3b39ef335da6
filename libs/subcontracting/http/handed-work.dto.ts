import {
  EnumField,
  DayField,
  InstantField,
  IntegerField,
  ListField,
  Money,
  MoneyField,
  NestedField,
  text,
  TextField,
  UuidField,
} from '#platform/http';
import { HANDOVER_STATES } from '../contracts/index.js';
import type { HandedWork } from '../queries/open-link.js';
import { SubcontractPriceItem, toPriceView } from './subcontract.dto.js';

const nullable = { nullable: true } as const;

export class DeclineRequest {
  @TextField({ max: 1000, example: 'Vi har ikke folk før marts.' }) readonly reason!: string;
}

export class GivenPriceRequest {
  @MoneyField({ description: 'Without VAT' }) readonly price!: Money;
}

export class LinkCompanyResponse {
  @TextField({ max: 200, example: 'Demo Byg & Søn' }) readonly name!: string;
  @TextField({ max: 30, ...nullable, example: '+4546112233' }) readonly phone!: string | null;
  @TextField({ max: 254, ...nullable, example: 'kontor@demo.example' }) readonly email!: string | null;
}

export class LinkAddressResponse {
  @TextField({ max: 200, ...nullable }) readonly street!: string | null;
  @TextField({ max: 200, ...nullable }) readonly street2!: string | null;
  @TextField({ max: 20, ...nullable }) readonly postalCode!: string | null;
  @TextField({ max: 100, ...nullable }) readonly city!: string | null;
  @TextField({ max: 10, ...nullable }) readonly countryCode!: string | null;
}

export class HandedContactResponse {
  @TextField({ max: 200, ...nullable }) readonly name!: string | null;
  @ListField(text({ max: 50 }), { max: 2 }) readonly phones!: string[];
}

export class HandedFileResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 150, example: 'foto før.jpg' }) readonly name!: string;
  @TextField({ max: 200, example: 'image/jpeg' }) readonly contentType!: string;
  @IntegerField({ description: 'Size in bytes' }) readonly size!: number;
}

export class HandedCommentResponse {
  @EnumField(['office', 'subcontractor'], { name: 'CommentWriter' }) readonly by!: string;
  @TextField({ max: 2000 }) readonly text!: string;
  @InstantField() readonly writtenAt!: string;
}

export class HandedWorkDetailResponse {
  @TextField({ max: 200, ...nullable, description: 'The number of the task, to name it on the phone' })
  readonly number!: string | null;
  @TextField({ max: 5000 }) readonly text!: string;
  @DayField(nullable) readonly deadline!: string | null;
  @NestedField(() => SubcontractPriceItem) readonly price!: SubcontractPriceItem;
  @NestedField(() => LinkAddressResponse, { ...nullable, description: 'Null unless the office shows it' })
  readonly address!: LinkAddressResponse | null;
  @NestedField(() => HandedContactResponse, { ...nullable, description: 'Null unless the office shows it' })
  readonly contact!: HandedContactResponse | null;
  @ListField(() => HandedFileResponse, { max: 50 }) readonly files!: HandedFileResponse[];
  @ListField(() => HandedFileResponse, { max: 100, description: 'Files that the firm sent' })
  readonly sentFiles!: HandedFileResponse[];
  @ListField(() => HandedCommentResponse, { max: 200, description: 'Oldest first' })
  readonly comments!: HandedCommentResponse[];
}

export class HandedWorkResponse {
  @EnumField([...HANDOVER_STATES, 'cancelled'], {
    name: 'HandedWorkState',
    description: '`cancelled`: the task is no more; `withdrawn`: the office took the work back',
  })
  readonly state!: string;
  @NestedField(() => LinkCompanyResponse) readonly company!: LinkCompanyResponse;
  @InstantField() readonly linkExpiresAt!: string;
  @NestedField(() => HandedWorkDetailResponse, { ...nullable, description: 'Null when nothing is left to do' })
  readonly work!: HandedWorkDetailResponse | null;
}

export function toHandedWork({ work, ...shown }: HandedWork) {
  return { ...shown, work: work && { ...work, price: toPriceView(work.price) } };
}
