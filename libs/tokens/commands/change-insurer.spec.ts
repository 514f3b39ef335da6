import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { tokenHandlers } from '../testing/token-handlers.js';
import { ChangeInsurer } from './change-insurer.js';

describe('a change of an insurer', () => {
  it('is made once, with its CVR number in digits', async () => {
    const { insurers, changeInsurer } = tokenHandlers();
    const [insurer] = insurers.all;
    await changeInsurer.execute(new ChangeInsurer('company', 'nordlys', 'Nordlys A/S', 'DK 12 34 56 74', 1));
    await changeInsurer.execute(new ChangeInsurer('company', 'nordlys', 'Nordlys A/S', '12345674', null));
    expect(insurer).toMatchObject({ name: 'Nordlys A/S', cvr: '12345674' });
    expect(recorded(insurer)).toEqual(['tokens.insurer-changed.v1']);
  });

  it.each([
    ['tokens.unknown-insurer', new ChangeInsurer('company', 'nix', 'Nix', null, null)],
    ['tokens.unknown-insurer', new ChangeInsurer('other', 'nordlys', 'Nix', null, null)],
    ['http.stale-version', new ChangeInsurer('company', 'nordlys', 'Nix', null, 0)],
    ['cvr.repeats-one-digit', new ChangeInsurer('company', 'nordlys', 'Nix', '11111111', null)],
  ])('is refused: %s', async (code, command) => {
    const { insurers, changeInsurer } = tokenHandlers();
    await expect(changeInsurer.execute(command)).rejects.toMatchObject({ code });
    expect(insurers.all.flatMap(recorded)).toEqual([]);
  });
});
