import type { Flaw } from '#platform/http';

/** What can be wrong with one value, with the remedy. The name of the field is added later. */
export const SOUND: readonly Flaw[] = [];

export function flaw(code: string, da: string, en: string): readonly Flaw[] {
  return [{ code, da, en }];
}

export const REQUIRED = flaw('required', 'Skal udfyldes.', 'Is required.');
export const NOT_TEXT = flaw('not-text', 'Skal være tekst i "anførselstegn".', 'Must be text in "quotation marks".');
export const NOT_GUID = flaw(
  'not-a-uuid',
  'Skal være et GUID, f.eks. 5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01, og ikke lutter nuller.',
  'Must be a GUID such as 5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01, and not all zeros.',
);
export const NOT_DAY = flaw(
  'not-a-day',
  'Skal være en rigtig dato mellem 1900 og 2100, f.eks. 2026-11-20.',
  'Must be a real date between 1900 and 2100, such as 2026-11-20.',
);
export const NOT_INSTANT = flaw(
  'not-an-instant',
  'Skal være et rigtigt tidspunkt mellem 1900 og 2100, f.eks. 2026-11-26T16:00:00+01:00.',
  'Must be a real time between 1900 and 2100, such as 2026-11-26T16:00:00+01:00.',
);
export const NOT_AMOUNT = flaw(
  'not-an-amount',
  'Skal være kroner som tekst med punktum og højst to decimaler, ikke negativt, f.eks. "1500.00".',
  'Must be kroner as text with a point and at most two decimals, not negative, such as "1500.00".',
);
export const NOT_CVR = flaw(
  'not-a-cvr',
  'Skal være et CVR-nummer på 8 cifre, som ikke er ens, f.eks. 12345674; udelad feltet for en privatperson.',
  'Must be a CVR number of 8 digits that are not all the same, such as 12345674; leave it out for a private person.',
);
export const NOT_LINK = flaw(
  'not-a-link',
  'Skal være en adresse på højst 2000 tegn, der begynder med https:// eller http://.',
  'Must be an address of at most 2000 characters that begins with https:// or http://.',
);
export const NOT_EMAIL = flaw('not-an-email', 'Skal være en e-mailadresse.', 'Must be an e-mail address.');
export const NOT_PHONE = flaw(
  'not-a-phone',
  'Skal være et telefonnummer på højst 50 tegn med mindst 3 cifre.',
  'Must be a phone number of at most 50 characters with at least 3 digits.',
);
export const NOT_INTEGER = flaw(
  'not-an-integer',
  'Skal være et helt tal uden anførselstegn.',
  'Must be a whole number without quotation marks.',
);
export const NOT_NUMBER = flaw(
  'not-a-number',
  'Skal være et tal uden anførselstegn.',
  'Must be a number without quotation marks.',
);
export const NOT_OBJECT = flaw('not-an-object', 'Skal være et objekt { … }.', 'Must be an object { … }.');
export const NOT_LIST = flaw('not-a-list', 'Skal være en liste [ … ].', 'Must be a list [ … ].');
