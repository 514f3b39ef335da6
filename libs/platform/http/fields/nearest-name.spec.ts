import { nearestName } from './nearest-name.js';

const known = ['postalCode', 'street', 'city', 'countryCode'];

describe('nearestName', () => {
  it.each([
    ['postalcode', 'postalCode'],
    ['postlaCode', 'postalCode'],
    ['zity', 'city'],
    ['contryCode', 'countryCode'],
    ['iban', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('%.20s → %s', (name, nearest) => {
    expect(nearestName(name, known)).toBe(nearest);
  });

  it('prefers the fewest edits', () => {
    expect(nearestName('cases', ['case', 'bases', 'cases'])).toBe('cases');
  });
});
