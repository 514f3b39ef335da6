import fc from 'fast-check';
import { safeFileName } from './safe-file-name.js';

describe('safeFileName', () => {
  it.each([
    ['foto før.jpg', 'foto før.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\a.txt', 'a.txt'],
    ['..', 'fil'],
    ['', 'fil'],
    ['a\u0000b\u202Egpj.exe', 'abgpj.exe'],
    ['con.txt', '_con.txt'],
    ['a"<b>|c?.pdf', 'a__b__c_.pdf'],
    ['A\u030Ase.pdf', 'Åse.pdf'],
    [`${'æ'.repeat(300)}.jpeg`, `${'æ'.repeat(145)}.jpeg`],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('returns a safe name for every input and does not change a safe name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).toMatch(/^[^/\\\p{Cc}\p{Cf}]{1,300}$/u);
        expect(safe).not.toMatch(/^\.|[. ]$/);
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });
});
