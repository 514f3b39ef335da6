import fc from 'fast-check';
import { addressBelow } from './address-below.js';

const BASE = 'https://scalepoint.example/api/events/v1/dk/external';

describe('addressBelow', () => {
  it('escapes each segment', () => {
    expect(addressBelow(BASE, 'demo', 'receive')).toBe(`${BASE}/demo/receive`);
    expect(addressBelow(`${BASE}/`, 'a/b', 'å')).toBe(`${BASE}/a%2Fb/%C3%A5`);
  });

  it.each(['', '.', '..', '%2e', '%2E.', '.%2e', '\ud800'])('rejects the segment %j', (step) => {
    expect(addressBelow(BASE, step, 'receive')).toBeNull();
  });

  it('never leaves the configured base URL', () => {
    const step = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[.%/\\2eEfF]{0,6}$/));
    fc.assert(
      fc.property(step, (given) => {
        const address = addressBelow(BASE, given, 'receive');
        if (address === null) return;
        const { href } = new URL(address);
        expect(href).toMatch(/^https:\/\/scalepoint\.example\/api\/events\/v1\/dk\/external\/[^/]+\/receive$/);
      }),
    );
  });
});
