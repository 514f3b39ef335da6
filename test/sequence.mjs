import Sequencer from '@jest/test-sequencer';

/** Tests that wait and those that take long come first, so that the threads end together. Jest knows no times in a clone. */
const ORDER = [/\/test\/console\/pages/, /\/test\/console\//, /\/test\/chaos\//, /\.e2e-spec\./, /\.int-spec\./];

const rank = ({ path }) => {
  const found = ORDER.findIndex((pattern) => pattern.test(path));
  return found < 0 ? ORDER.length : found;
};

export default class extends Sequencer {
  sort(tests) {
    const bySize = super.sort(tests);
    return bySize.toSorted((one, other) => rank(one) - rank(other));
  }
}
