import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { PhoneNumbers } from '../domain/recipients.js';

/** Danish numbers do not tell mobile phones from others, so the order of the sender counts: the mobile number comes first. */
export class DanishPhoneNumbers extends PhoneNumbers {
  first(written: readonly string[]): string | null {
    for (const part of written.flatMap((one) => one.split(/[/;,|]|\bog\b|\beller\b/iu))) {
      const number = parsePhoneNumberFromString(part.trim().replace(/^00/, '+'), 'DK');
      if (number?.isValid()) return number.number;
    }
    return null;
  }
}
