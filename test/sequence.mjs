import Sequencer from '@jest/test-sequencer';

/** These wait for browsers, restarts and retries more than they compute. */
const WAITING = [/\/test\/console\/pages/, /\/test\/console\/.*e2e/, /\/test\/chaos\//, /\/console\/src\/live\./];
const LONG = [/\.e2e-spec\./, /\.int-spec\./];
/** So many of those that compute begin for each one that waits. */
const BESIDE = 2;

const rankIn = (patterns, { path }) => {
  const found = patterns.findIndex((pattern) => pattern.test(path));
  return found < 0 ? patterns.length : found;
};

/**
 * Those that wait first, with those that compute beside them; the short ones last, so that the threads end together. Jest
 * knows no times in a clone.
 */
export default class extends Sequencer {
  sort(tests) {
    const bySize = super.sort(tests);
    const waiting = bySize.filter((test) => rankIn(WAITING, test) < WAITING.length);
    const others = bySize.filter((test) => rankIn(WAITING, test) === WAITING.length);
    waiting.sort((one, other) => rankIn(WAITING, one) - rankIn(WAITING, other));
    others.sort((one, other) => rankIn(LONG, one) - rankIn(LONG, other));
    return [...waiting.flatMap((test) => [test, ...others.splice(0, BESIDE)]), ...others];
  }
}
