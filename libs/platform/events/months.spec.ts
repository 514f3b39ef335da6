import { v7 } from 'uuid';
import { leastIdAfter } from './months.js';

describe('leastIdAfter', () => {
  it('is a day before the time in the id', () => {
    const at = Date.UTC(2026, 2, 1, 12);
    const id = v7({ msecs: at });
    expect(leastIdAfter(id) < v7({ msecs: at - 86_400_000 })).toBe(true);
    expect(leastIdAfter(id) > v7({ msecs: at - 86_400_001 })).toBe(true);
  });

  it('never falls below the first id', () => {
    expect(leastIdAfter(v7({ msecs: 5 }))).toBe('00000000-0000-7000-8000-000000000000');
  });
});
