import { encodingOf } from './compress-answers.js';

it.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, *;q=0.000', null],
  ['*', 'br'],
])('an answer to accept-encoding %j is encoded as %s', (header, expected) => {
  expect(encodingOf(header)).toBe(expected);
});
