import { versionIn } from './if-match.js';

describe('versionIn', () => {
  it.each<[string, number | null]>([
    ['"7"', 7],
    [' "0" ', 0],
    ['W/"7"', 7],
    ['"7", W/"7"', 7],
    ['*', null],
  ])('reads %s', (header, version) => {
    expect(versionIn(header)).toBe(version);
  });

  it.each([undefined, '', ' '])('asks for the header when it is %j', (header) => {
    expect(() => versionIn(header)).toThrow('http.if-match-missing');
  });

  it.each(['7', '"07"', '"abc"', '"-1"', '"7", "8"', '"7",', 'w/"7"', '*, "7"', '"12345678901"'])(
    'refuses %s',
    (header) => {
      expect(() => versionIn(header)).toThrow('http.malformed-if-match');
    },
  );
});
