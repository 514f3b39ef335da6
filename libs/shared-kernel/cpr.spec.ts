import fc from 'fast-check';
import { CPR_MASK, maskCpr } from './cpr.js';

const M = CPR_MASK;

describe('maskCpr', () => {
  it.each([
    ['with a dash', '010190-1234', M],
    ['bare', '0101901234', M],
    ['with a space', '010190 1234', M],
    ['with a dash between spaces', '010190 - 1234', M],
    ['with an en dash', '010190–1234', M],
    ['with a no-break space', '010190\u00a01234', M],
    ['with a no-break hyphen', '010190\u20111234', M],
    ['in a sentence', 'Skadelidte (CPR 311299-4321).', `Skadelidte (CPR ${M}).`],
    ['stuck to its label', 'cpr-nr:0101901234, cpr010190-1234', `cpr-nr:${M}, cpr${M}`],
    ['two of them', '010190-1234/020285-4321', `${M}/${M}`],
    ['in a list', '0101901234,0202854321', `${M},${M}`],
    ['in a file name', '010190-1234_foto.jpg', `${M}_foto.jpg`],
    ['before a full stop and a digit', '1.010190-1234', `1.${M}`],
    ['on 29 February', '290204-1234', M],
    ['after a line break', 'linje\n0101901234\n', `linje\n${M}\n`],
    ['in a link, with a dash', 'https://x.example/010190-1234.pdf', `https://x.example/${M}.pdf`],
    ['in a link, after cpr', 'https://x.example/?cpr=0101901234&a=1', `https://x.example/?cpr=${M}&a=1`],
    ['after a link', 'https://x.example/1 0101901234', `https://x.example/1 ${M}`],
  ])('masks a CPR number %s', (_, text, masked) => {
    expect(maskCpr(text)).toBe(masked);
  });

  it.each([
    ['a phone number', '12 34 56 78'],
    ['a phone number of eight digits', '12345678'],
    ['a phone number with 0045', '004512345679'],
    ['a phone number with +45', '+4512345678'],
    ['a foreign phone number', '+310123456789'],
    ['a foreign phone number that begins like a date', '+0101901234'],
    ['a phone number with 45 before it', '4512345678'],
    ['a claim number', '20200826-01-8'],
    ['a claim number of today', '20261124-07-1'],
    ['a claim number with four digits in a group', '20200826-0112-8'],
    ['a number of three groups', '010190-1234-5'],
    ['a number that ends in such groups', '5-010190-1234'],
    ['a CVR number', '12345674'],
    ['a FIK identifier', '+71<010190123456789+12345678<'],
    ['a GUID', '01019012-3456-0101-9012-010190123456'],
    ['a GUID with digits in its last group', '5b1f0c9e-3a77-4c06-8c62-0101901234ab'],
    ['a GUID in capitals', '5B1F0C9E-3A77-4C06-8C62-0101901234AB'],
    ['the last part of a GUID', '0101901234ab'],
    ['a hash', 'a0101901234f0101901234a0101901234f'],
    ['a policy number', '4405.09228'],
    ['a policy number with ten digits after its point', '4405.0101901234'],
    ['an EAN number', '5790101901234'],
    ['an IBAN', 'DK5000400440116243'],
    ['a day that no month has', '320190-1234'],
    ['30 February', '300290-1234'],
    ['31 April', '310490-1234'],
    ['day 00', '000190-1234'],
    ['month 13', '011390-1234'],
    ['too few digits', '010190-123'],
    ['too many digits', '010190-12345'],
    ['an amount', '1512821234567.00'],
    ['an instant', '2026-11-24T08:15:30.1234567+01:00'],
    ['a line break in the middle', '010190\n1234'],
    ['an id in a link', 'https://scalepoint.example/files/0101901234.jpg'],
  ])('does not mask %s', (_, text) => {
    expect(maskCpr(text)).toBe(text);
  });

  it.each(['0a', 'https://x/0', '0101901234', '01', 'a', '0101901234 '])('handles megabytes of %j', (piece) => {
    expect(() => maskCpr(`010190-1234 ${piece.repeat(3_000_000 / piece.length)}`)).not.toThrow();
  });

  const two = (n: number): string => String(n).padStart(2, '0');
  const cpr = fc
    .tuple(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
      fc.constantFrom('', '-', ' ', ' - ', '–', '\u00a0'),
      fc.integer({ min: 0, max: 9999 }),
    )
    .map(
      ([born, separator, serial]) =>
        `${two(born.getUTCDate())}${two(born.getUTCMonth() + 1)}${two(born.getUTCFullYear() % 100)}${separator}${String(serial).padStart(4, '0')}`,
    );
  // Without letters that could form a hash.
  const words = fc.string({ unit: fc.constantFrom(...'kæøå .,;:()"\'\n<>&'.split('')), maxLength: 20 });

  it('masks every valid CPR number in any sentence', () => {
    fc.assert(
      fc.property(words, cpr, words, (before, number, after) => {
        expect(maskCpr(`${before}${number}${after}`)).toBe(`${before}${CPR_MASK}${after}`);
      }),
    );
  });

  it('does not change text without six consecutive digits', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789- +.'.split('')), maxLength: 60 });
    fc.assert(
      fc.property(text, (digits) => {
        fc.pre(!/\d{6}/.test(digits));
        expect(maskCpr(digits)).toBe(digits);
      }),
    );
  });

  it('does not change a GUID, and is idempotent', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ unit: fc.constantFrom(...'01239-– .+a'.split('')) }), (guid, text) => {
        expect(maskCpr(`${guid} ${guid.toUpperCase()}`)).toBe(`${guid} ${guid.toUpperCase()}`);
        expect(maskCpr(maskCpr(text))).toBe(maskCpr(text));
      }),
    );
  });
});
