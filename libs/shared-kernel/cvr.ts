import { DomainError } from './domain-error.js';

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Not eight digits, so not a Danish company number, whatever its check digit. */
export class CvrNotEightDigits extends DomainError {
  constructor() {
    super({
      code: 'cvr.not-eight-digits',
      kind: 'invalid',
      da: 'CVR-nummeret skal være på 8 cifre, f.eks. 12345674; "DK" og mellemrum må gerne stå der.',
      en: 'The CVR number must have 8 digits, such as 12345674; "DK" and spaces are allowed.',
    });
  }
}

/** Eight equal digits are typed to get past a required field; no company has such a number. */
export class CvrRepeatsOneDigit extends DomainError {
  constructor() {
    super({
      code: 'cvr.repeats-one-digit',
      kind: 'invalid',
      da: 'Otte ens cifre er ikke et CVR-nummer. Skriv virksomhedens nummer, f.eks. 12345674, eller lad feltet stå tomt.',
      en: 'Eight equal digits are no CVR number. Write the number of the company, such as 12345674, or leave the field empty.',
    });
  }
}

/**
 * A Danish company number as eight digits that are not all the same.
 *
 * `passesModulus11` is only a warning: the check digit catches typing errors, but only the
 * register knows which numbers are in use.
 */
export class Cvr {
  private constructor(
    readonly digits: string,
    readonly passesModulus11: boolean,
  ) {}

  /** Reads `12345674`, `DK12345674`, `dk 12 34 56 74`, `CVR-nr. 12345674`; undefined if that is no company number. */
  static parse(text: string): Cvr | undefined {
    const digits = digitsOf(text);
    return Cvr.faultOf(text) ? undefined : new Cvr(digits, modulus11(digits) === 0);
  }

  /** @throws CvrNotEightDigits, CvrRepeatsOneDigit */
  static of(text: string): Cvr {
    const cvr = Cvr.parse(text);
    if (!cvr) throw Cvr.faultOf(text) ?? new CvrNotEightDigits();
    return cvr;
  }

  /** Why a text is not a CVR number. */
  static faultOf(text: string): DomainError | undefined {
    const digits = digitsOf(text);
    if (!/^\d{8}$/.test(digits)) return new CvrNotEightDigits();
    return /^(\d)\1{7}$/.test(digits) ? new CvrRepeatsOneDigit() : undefined;
  }
}

function digitsOf(text: string): string {
  return text.replace(/[\s-]/g, '').replace(/^(?:CVR(?:nr|nummer)?[.:]{0,2})?(?:DK)?/i, '');
}

function modulus11(digits: string): number {
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
}
