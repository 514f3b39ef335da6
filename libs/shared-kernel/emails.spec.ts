import { isEmail } from 'class-validator';
import fc from 'fast-check';
import { usableEmail } from './emails.js';

it.each([
  ['aase@example.dk', 'aase@example.dk'],
  ['a@b.dk; c@d', 'a@b.dk'],
  ['c@d, a@b.dk', 'a@b.dk'],
  ['Åse Ørskov <aase@example.dk>', 'aase@example.dk'],
  ['c@d', null],
  ['haves ikke', null],
  ['', null],
  [null, null],
])('reads %j as %j', (written, read) => {
  expect(usableEmail(written)).toBe(read);
});

it('finds nothing that the fields of the API would refuse', () => {
  const piece = fc.constantFrom('a', '@', '.', ';', ' ', 'dk', '-', '<', '>', 'x@y.dk', 'å');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const found = usableEmail(pieces.join(''));
      expect(found === null || isEmail(found)).toBe(true);
    }),
  );
});
