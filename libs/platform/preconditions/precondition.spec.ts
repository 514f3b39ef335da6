import { Precondition } from './precondition.js';

const asked = (ifMatch: number | null | undefined, ifAbsent = false) =>
  new Precondition({ stream: 'sample.parcel', key: {}, ifMatch, ifAbsent });

describe('a precondition', () => {
  it.each<[string, Precondition, number | null, string | null]>([
    ['the version that was read', asked(3), 3, null],
    ['another version', asked(2), 3, 'http.stale-version'],
    ['any version', asked(null), 3, null],
    ['any version of nothing', asked(null), null, 'http.no-such-version'],
    ['a version of nothing', asked(1), null, 'http.no-such-version'],
    ['nothing yet', asked(undefined, true), null, null],
    ['nothing, of something', asked(undefined, true), 1, 'http.already-exists'],
  ])('asks for %s', (_, precondition, version, code) => {
    let thrown: unknown = null;
    try {
      precondition.evaluate(version);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as { code?: string } | null)?.code ?? null).toBe(code);
  });

  it('is pending within its request until it is evaluated', () => {
    const precondition = asked(3);
    expect(Precondition.pending()).toBeNull();
    Precondition.run(precondition, () => {
      expect(Precondition.pending()).toBe(precondition);
      precondition.evaluate(3);
      expect(Precondition.pending()).toBeNull();
    });
  });
});
