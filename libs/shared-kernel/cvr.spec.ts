import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { Cvr, CvrNotEightDigits, CvrRepeatsOneDigit } from './cvr.js';

describe('Cvr', () => {
  it.each(['12345674', 'DK12345674', 'dk 12 34 56 74', ' DK-12345674 ', '12\u00a034 56 74'])('reads %j', (text) => {
    expect(Cvr.of(text)).toMatchObject({ digits: '12345674', passesModulus11: true });
  });

  it.each(['1234567', '123456789', 'SE12345674', '1234567a', '', 'DK', 'DKDK12345674', '１２３４５６７４'])(
    'refuses %j',
    (text) => {
      expect(Cvr.parse(text)).toBeUndefined();
      expect(() => Cvr.of(text)).toThrow(CvrNotEightDigits);
    },
  );

  it.each(['00000000', 'DK 11 11 11 11', '99999999'])('refuses %j, which is one digit eight times', (text) => {
    expect(Cvr.parse(text)).toBeUndefined();
    expect(() => Cvr.of(text)).toThrow(CvrRepeatsOneDigit);
  });

  it('keeps a number with the wrong check digit, and says so', () => {
    expect(Cvr.of('12345675')).toMatchObject({ digits: '12345675', passesModulus11: false });
  });

  it('agrees with stdnum about every check digit', () => {
    const cvr = stdnum.DK?.cvr;
    if (!cvr) throw new Error('stdnum no longer knows Danish company numbers');
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7}$/), (front) => {
        for (let check = 0; check <= 9; check += 1) {
          const digits = `${front}${check}`;
          if (new Set(digits).size === 1) continue;
          expect([digits, Cvr.of(digits).passesModulus11]).toEqual([digits, cvr.validate(digits).isValid]);
        }
      }),
    );
  });
});
