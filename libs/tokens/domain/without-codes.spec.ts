import { withoutCodes } from './without-codes.js';

const CODE = 'a"b&c<d> (8)/Å-7a10';

it.each([
  ['as it is', `x ${CODE} y`],
  ['in another case', `x ${CODE.toUpperCase()} y`],
  ['in JSON', JSON.stringify({ note: `x ${CODE} y` })],
  ['in XML', '<a>x a&quot;b&amp;c&lt;d&gt; (8)/Å-7a10 y</a>'],
  ['in a form', `note=x+${encodeURIComponent(CODE)}+y`],
])('masks a code %s', (_, text) => {
  const shown = withoutCodes(text, ['another-code', CODE]);
  expect(shown).toMatch(/x.{1,3}••••7a10.{1,3}y/);
  expect(shown).not.toContain('(8)');
});

it('shows nothing of a short code, and leaves a text without codes alone', () => {
  expect(withoutCodes('x short123 y', ['short123'])).toBe('x •••• y');
  expect(withoutCodes('x y', [CODE])).toBe('x y');
  expect(withoutCodes('x code-of-an-insurer-$& y', ['code-of-an-insurer-$&', 'code-of-an'])).toBe('x ••••r-$& y');
});
