/** The eight digits of a Danish number, with or without the country; null for any other. */
function danishDigits(number: string): string | null {
  const digits = number.replaceAll(/[^\d+]/g, '').replace(/^(?:\+|00)45(?=\d{8}$)/, '');
  return /^\d{8}$/.test(digits) ? digits : null;
}

export interface Dialled {
  readonly shown: string;
  /** What a `tel:` or `sms:` link has. */
  readonly dialled: string;
}

/** `12 34 56 78`; null for numbers of other countries, for which the library is loaded. */
export function danishNumber(number: string): Dialled | null {
  const digits = danishDigits(number);
  return digits === null ? null : { shown: digits.match(/../g)?.join(' ') ?? digits, dialled: `+45${digits}` };
}

/** Of a table, which does not wait for the library. */
export function phoneText(number: string): string {
  return danishNumber(number)?.shown ?? number;
}

/** As far as it can be said without the library: the number as it was given. */
export function asGiven(number: string): Dialled {
  return { shown: number, dialled: number.replaceAll(/[^\d+]/g, '') };
}

/** A number of any country, formatted as it is written abroad; as it was given when it is no valid number. */
export async function foreignNumber(number: string): Promise<Dialled> {
  const { default: parse } = await import('libphonenumber-js/min');
  const parsed = parse(number.trim().replace(/^00/, '+'), 'DK');
  return parsed?.isValid() ? { shown: parsed.formatInternational(), dialled: parsed.number } : asGiven(number);
}
