/** What a text message may cost: three parts. */
export const MAX_SMS_PARTS = 3;

// The alphabet of GSM 03.38, which includes æ, ø and å; those of the second line take the room of two.
const SINGLE = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const DOUBLE = new Set('^{}\\[~]|€');

const TYPOGRAPHY: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/**
 * The text with plain characters for those that the GSM alphabet lacks and that look alike: a curly quote, or the accent of a
 * foreign name, would more than halve the room of the whole message.
 */
export function inGsmAlphabet(text: string): string {
  return [...text]
    .map((one) => {
      if (isGsm(one)) return one;
      const plain = TYPOGRAPHY[one] ?? one.normalize('NFD').replace(/\p{M}/gu, '');
      return [...plain].every(isGsm) ? plain : one;
    })
    .join('');
}

/** How many parts a text takes: 160 characters, or 153 in each of several; 70 and 67 outside the GSM alphabet. */
export function smsParts(text: string): number {
  const characters = [...text];
  if (characters.every(isGsm)) {
    const length = characters.reduce((sum, one) => sum + (DOUBLE.has(one) ? 2 : 1), 0);
    return length <= 160 ? 1 : Math.ceil(length / 153);
  }
  // UCS-2 counts code units, as `length` does.
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
}

const isGsm = (one: string): boolean => SINGLE.has(one) || DOUBLE.has(one);
