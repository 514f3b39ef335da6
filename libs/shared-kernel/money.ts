import { DomainError } from './domain-error.js';

/** Money in its serialized form: a decimal string with a point, and the only currency. */
export interface MoneyJson {
  readonly amount: string;
  readonly currency: string;
}

/**
 * The format that `Money.fromDecimal` parses, for schemas: an optional minus, digits, and at most two decimals after a
 * point.
 */
export const DECIMAL_AMOUNT_PATTERN = '^-?\\d{1,20}(\\.\\d{1,2})?$';
const DECIMAL_AMOUNT = new RegExp(DECIMAL_AMOUNT_PATTERN);

/** Danish standard VAT (momsloven § 33). */
export const STANDARD_VAT_PERCENT = 25;

/** Not a decimal amount in Danish kroner: `1.234,50`, `12.345`, an empty text, another currency. */
export class MalformedAmount extends DomainError {
  constructor(found: string) {
    super({
      code: 'money.malformed-amount',
      kind: 'invalid',
      da: `Beløbet "${found.slice(0, 40)}" kan ikke læses. Skriv kroner med punktum og højst to decimaler, f.eks. 1234.50, i DKK.`,
      en: `The amount "${found.slice(0, 40)}" cannot be read. Write kroner with a point and at most two decimals, such as 1234.50, in DKK.`,
    });
  }
}

/** Exceeds the number of øre that an integer can hold exactly (about 90 billion kroner). */
export class AmountTooLarge extends DomainError {
  constructor() {
    super({
      code: 'money.amount-too-large',
      kind: 'invalid',
      da: `Beløbet er for stort. Det største beløb er ${decimal(Number.MAX_SAFE_INTEGER)} DKK.`,
      en: `The amount is too large. The maximum is ${decimal(Number.MAX_SAFE_INTEGER)} DKK.`,
    });
  }
}

/** An exact amount of Danish kroner, stored as an integer number of øre; immutable. */
export class Money {
  static readonly zero = new Money(0);

  private constructor(readonly oere: number) {}

  /** @throws AmountTooLarge unless `oere` is a safe integer */
  static ofOere(oere: number | bigint): Money {
    const whole = Number(oere);
    if (!Number.isSafeInteger(whole)) throw new AmountTooLarge();
    return whole === 0 ? Money.zero : new Money(whole);
  }

  /**
   * Parses `1234.50`, `1234.5`, `1234` or `-0.05`.
   * @throws MalformedAmount for anything else, AmountTooLarge beyond the safe integers
   */
  static fromDecimal(text: string): Money {
    if (!DECIMAL_AMOUNT.test(text)) throw new MalformedAmount(text);
    const [kroner = '', decimals = ''] = text.split('.');
    return Money.ofOere(BigInt(kroner + decimals.padEnd(2, '0')));
  }

  /** @throws MalformedAmount (also for another currency than DKK), AmountTooLarge */
  static fromJson(json: MoneyJson): Money {
    if (json.currency !== 'DKK') throw new MalformedAmount(`${json.amount} ${json.currency}`);
    return Money.fromDecimal(json.amount);
  }

  static sum(amounts: Iterable<Money>): Money {
    let total = Money.zero;
    for (const amount of amounts) total = total.plus(amount);
    return total;
  }

  static smallerOf(a: Money, b: Money): Money {
    return b.isLessThan(a) ? b : a;
  }

  plus(other: Money): Money {
    return Money.ofOere(this.oere + other.oere);
  }

  minus(other: Money): Money {
    return Money.ofOere(this.oere - other.oere);
  }

  negated(): Money {
    return Money.ofOere(-this.oere);
  }

  /** This amount times numerator/denominator, calculated exactly and rounded to the øre, half away from zero. */
  times(numerator: bigint, denominator = 1n): Money {
    if (denominator <= 0n) throw new RangeError('The denominator must be positive');
    const product = BigInt(this.oere) * numerator;
    const magnitude = product < 0n ? -product : product;
    const rounded = (2n * magnitude + denominator) / (2n * denominator);
    return Money.ofOere(product < 0n ? -rounded : rounded);
  }

  /** The standard VAT of this net amount. Round once per VAT category: use the category's sum, not single lines. */
  standardVat(): Money {
    return this.times(BigInt(STANDARD_VAT_PERCENT), 100n);
  }

  equals(other: Money): boolean {
    return this.oere === other.oere;
  }

  isLessThan(other: Money): boolean {
    return this.oere < other.oere;
  }

  isMoreThan(other: Money): boolean {
    return this.oere > other.oere;
  }

  isZero(): boolean {
    return this.oere === 0;
  }

  isNegative(): boolean {
    return this.oere < 0;
  }

  /** Always two decimals: `350.00`. */
  toDecimal(): string {
    return decimal(this.oere);
  }

  toJSON(): { amount: string; currency: 'DKK' } {
    return { amount: this.toDecimal(), currency: 'DKK' };
  }
}

function decimal(oere: number): string {
  const digits = String(Math.abs(oere)).padStart(3, '0');
  return `${oere < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
