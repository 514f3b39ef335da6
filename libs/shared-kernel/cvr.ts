import { DomainError } from './domain-error.js';

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Not eight digits, so not a Danish company number whatever its check digit. */
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

/**
 * A Danish company number as eight digits.
 *
 * `passesModulus11` is a warning and no reason to refuse: the check digit catches typing errors, but only the
 * register knows which numbers are in use.
 */
export class Cvr {
  private constructor(
    readonly digits: string,
    readonly passesModulus11: boolean,
  ) {}

  /** Reads `12345674`, `DK12345674`, `dk 12 34 56 74`; undefined when that does not leave eight digits. */
  static parse(text: string): Cvr | undefined {
    const digits = text.replace(/[\s-]/g, '').replace(/^DK/i, '');
    return /^\d{8}$/.test(digits) ? new Cvr(digits, modulus11(digits) === 0) : undefined;
  }

  /** @throws CvrNotEightDigits */
  static of(text: string): Cvr {
    const cvr = Cvr.parse(text);
    if (!cvr) throw new CvrNotEightDigits();
    return cvr;
  }
}

function modulus11(digits: string): number {
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
}
