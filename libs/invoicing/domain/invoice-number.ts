import type { FieldRefusal } from '#shared-kernel';

/** Invisible characters, with which two different numbers would look alike. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Numbers with the same key are the same number of the company's series: `F-1`, ` f-1 `, and other Unicode forms. */
export function numberKeyOf(number: string): string {
  return number.normalize('NFC').trim().toLocaleLowerCase('da').normalize('NFC');
}

export function numberFaults(number: string): FieldRefusal[] {
  if (!INVISIBLE.test(number)) return [];
  return [
    {
      pointer: '/number',
      code: 'invisible-characters',
      da: 'Fakturanummeret indeholder usynlige tegn. Slet dem, eller indtast nummeret.',
      en: 'The invoice number contains invisible characters. Delete them or type the number.',
    },
  ];
}
