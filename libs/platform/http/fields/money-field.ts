import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DECIMAL_AMOUNT_PATTERN } from '#shared-kernel';
import { field, type FieldOptions } from './field.js';
import { type FieldRule, type Flaw, SOUND } from './field-rule.js';
import { escaped, unknownProperty } from './unknown-property.js';

/** Money on the wire, in requests and answers. */
@ApiSchema({ description: 'An exact amount in kroner, with a decimal point and at most two decimals.' })
export class Money {
  @ApiProperty({ type: 'string', pattern: DECIMAL_AMOUNT_PATTERN, example: '350.00' })
  readonly amount!: string;

  @ApiProperty({ enum: ['DKK'], example: 'DKK' })
  readonly currency!: string;
}

export interface MoneyOptions extends FieldOptions {
  /** Whether the amount may be below zero; it may not unless this is true. */
  readonly negative?: boolean;
}

/** `{ "amount": "350.00", "currency": "DKK" }`. */
export function MoneyField(options: MoneyOptions = {}): PropertyDecorator {
  return field(money(options), options);
}

const AMOUNT = new RegExp(DECIMAL_AMOUNT_PATTERN);
/** More kroner than an integer number of øre can hold exactly. */
const TOO_MANY_DIGITS = 14;

const NOT_MONEY: readonly Flaw[] = [
  {
    code: 'not-money',
    da: 'Skal være et beløb: {"amount": "350.00", "currency": "DKK"}.',
    en: 'Must be an amount: {"amount": "350.00", "currency": "DKK"}.',
  },
];
const NOT_AMOUNT: Flaw = {
  pointer: '/amount',
  code: 'not-an-amount',
  da: 'Skal være kroner som tekst med punktum og højst to decimaler, f.eks. "350.00".',
  en: 'Must be kroner as text with a point and at most two decimals, such as "350.00".',
};
const TOO_LARGE: Flaw = { pointer: '/amount', code: 'too-large', da: 'Er for stort.', en: 'Is too large.' };
const NEGATIVE: Flaw = {
  pointer: '/amount',
  code: 'negative',
  da: 'Må ikke være negativt.',
  en: 'Must not be negative.',
};
const NOT_KRONER: Flaw = { pointer: '/currency', code: 'not-one-of', da: 'Skal være "DKK".', en: 'Must be "DKK".' };

function money({ negative = false }: MoneyOptions): FieldRule {
  return {
    schema: { type: () => Money },
    check: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOT_MONEY;
      const { amount, currency, ...unknown } = value as Record<string, unknown>;
      const flaws = Object.keys(unknown).map((name) =>
        unknownProperty(name, ['amount', 'currency'], `/${escaped(name)}`),
      );
      if (typeof amount !== 'string' || !AMOUNT.test(amount)) flaws.push(NOT_AMOUNT);
      else if (amount.replace(/^-?0*|\..*$/g, '').length >= TOO_MANY_DIGITS) flaws.push(TOO_LARGE);
      else if (!negative && amount.startsWith('-') && Number(amount) !== 0) flaws.push(NEGATIVE);
      if (currency !== 'DKK') flaws.push(NOT_KRONER);
      return flaws.length === 0 ? SOUND : flaws;
    },
  };
}
