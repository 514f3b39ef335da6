import { MessageField } from './message-field.js';
import {
  amount,
  cvr,
  day,
  email,
  fileLink,
  guid,
  instant,
  nested,
  number,
  oneOf,
  phone,
  text,
  webLink,
} from './message-rules.js';

const NAME = 200;
const NUMBER = 100;
export const MAX_DESCRIPTION_LENGTH = 20_000;

export class AddressMessage {
  @MessageField(text(NAME), { description: 'Street and number.', example: 'Søndre Æblevej 12B' })
  readonly street?: string | null;

  @MessageField(text(NAME), { description: 'Floor and door, or a second line.', example: '2. tv.' })
  readonly street2?: string | null;

  @MessageField(text(20), { description: 'Postal code; a string, because it may start with 0.', example: '0800' })
  readonly postalCode?: string | null;

  @MessageField(text(NAME), { description: 'Town.', example: 'Høje Taastrup' })
  readonly city?: string | null;

  @MessageField(text(20), { description: 'ISO 3166-1 country code. Default: Denmark.', example: 'DK' })
  readonly countryCode?: string | null;
}

export class CaseMessage {
  @MessageField(guid, {
    description:
      'GUID of the insurance case at Scalepoint. Expected unless the task is cancelled; if missing, the response says so.',
    example: 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11',
  })
  readonly id?: string | null;

  @MessageField(text(NUMBER), {
    description:
      "The insurance case's number. Expected unless the task is cancelled; if missing, the response says so.",
    example: '20261124-07',
  })
  readonly number?: string | null;

  @MessageField(webLink, {
    description: 'Link to the case at Scalepoint.',
    example: 'https://scalepoint.example/ecx/case/c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11',
  })
  readonly url?: string | null;

  @MessageField(text(NAME), { description: 'Cause of the damage.', example: 'Vand' })
  readonly damageCause?: string | null;

  @MessageField(text(NAME), { description: 'Category of the damage.', example: 'Rørskade' })
  readonly damageCategory?: string | null;

  @MessageField(text(NAME), { description: 'Type of the damage.', example: 'Skjult rørskade' })
  readonly damageType?: string | null;

  @MessageField(text(MAX_DESCRIPTION_LENGTH), {
    description: 'What happened and what is damaged; may have several lines.',
    example: 'Utæt rør under gulv i bryggers.',
  })
  readonly damageDescription?: string | null;

  @MessageField(text(NAME), {
    description: "The insurer's information about cover.",
    example: 'Dækket efter besigtigelse',
  })
  readonly responsibility?: string | null;

  @MessageField(day, { description: 'The date of the damage.', example: '2026-11-21' })
  readonly damageDate?: string | null;
}

export class InsuranceCompanyMessage {
  @MessageField(text(NUMBER), {
    description:
      "The insurer's alias at Scalepoint. Expected unless the task is cancelled; if missing, the response says so.",
    example: 'nordlys',
  })
  readonly alias?: string | null;

  @MessageField(text(NUMBER), { description: "The brand's alias within the insurer.", example: 'nordlys-privat' })
  readonly subcompanyAlias?: string | null;

  @MessageField(text(NAME), { description: "The brand's name.", example: 'Nordlys Privat' })
  readonly subcompanyName?: string | null;

  @MessageField(text(NAME), { description: "The insurer's name.", example: 'Nordlys Forsikring' })
  readonly name?: string | null;

  @MessageField(cvr, { description: "The insurer's CVR number.", example: '12345674' })
  readonly cvr?: string | null;
}

export class PolicyMessage {
  @MessageField(text(NUMBER), { description: 'Policy number.', example: '4405.09228' })
  readonly number?: string | null;

  @MessageField(text(NAME), { description: 'Kind of insurance.', example: 'Hus' })
  readonly type?: string | null;

  @MessageField(number(0, 100, 'number'), {
    description: 'Percentage of the VAT that the policyholder pays.',
    example: 0,
  })
  readonly vatShare?: number | null;
}

export class PolicyholderMessage {
  @MessageField(text(NAME), { description: 'Name of the person or company.', example: 'Åse Ørskov Bækgård' })
  readonly name?: string | null;

  @MessageField(cvr, { description: 'CVR number of a company.', example: '24681351' })
  readonly cvr?: string | null;

  @MessageField(phone, { description: 'Phone number in any format.', example: '12 34 56 78' })
  readonly phone?: string | null;

  @MessageField(phone, { description: 'Mobile phone number in any format.', example: '+45 21 43 65 87' })
  readonly mobile?: string | null;

  @MessageField(email, { description: 'E-mail address.', example: 'aase@example.dk' })
  readonly email?: string | null;

  @MessageField(nested(() => AddressMessage), { description: "The policyholder's address." })
  readonly address?: AddressMessage | null;
}

export class ContactMessage {
  @MessageField(text(NAME), { description: "The person's role in the task.", example: 'Vicevært' })
  readonly role?: string | null;

  @MessageField(text(NAME), { description: 'Name.', example: 'Jørgen Ø. Aagaard' })
  readonly name?: string | null;

  @MessageField(phone, { description: 'Phone number in any format.', example: '004512345679' })
  readonly phone?: string | null;

  @MessageField(phone, { description: 'Mobile phone number in any format.', example: '+45 21 43 65 88' })
  readonly mobile?: string | null;

  @MessageField(email, { description: 'E-mail address.', example: 'vicevaert@example.dk' })
  readonly email?: string | null;

  @MessageField(nested(() => AddressMessage), { description: "The person's address." })
  readonly address?: AddressMessage | null;
}

export class ClaimHandlerMessage {
  @MessageField(text(NAME), { description: "Name of the insurer's claim handler.", example: 'Mette Kjær' })
  readonly name?: string | null;

  @MessageField(email, { description: 'E-mail address.', example: 'mk@nordlys.example' })
  readonly email?: string | null;

  @MessageField(phone, { description: 'Phone number in any format.', example: '70 10 20 30' })
  readonly phone?: string | null;
}

export class DeductibleMessage {
  @MessageField(amount, { required: true, description: 'Amount in kroner.', example: '2500.00' })
  readonly amount!: string;

  @MessageField(oneOf(['insurer', 'servicePartner']), {
    description: 'Who collects it from the policyholder.',
    example: 'servicePartner',
  })
  readonly collectedBy?: 'insurer' | 'servicePartner' | null;
}

export class DeadlineMessage {
  @MessageField(text(NUMBER), { required: true, description: 'What the deadline is for.', example: 'contact' })
  readonly name!: string;

  @MessageField(instant, {
    required: true,
    description: 'The time of the deadline.',
    example: '2026-11-26T16:00:00+01:00',
  })
  readonly at!: string;
}

export class AttachmentMessage {
  @MessageField(text(255), { description: 'File name.', example: 'foto 1.jpg' })
  readonly name?: string | null;

  @MessageField(fileLink(2000), {
    required: true,
    description: 'Link to the file. If the address is not allowed, the task says so.',
    example: 'https://scalepoint.example/files/1.jpg',
  })
  readonly link!: string;
}
