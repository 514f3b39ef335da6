import { recorded, saved } from '#platform/testing/in-memory-aggregates.js';
import { aCase, InMemoryCases } from '../testing/index.js';
import { ResolveDifference, ResolveDifferenceHandler } from './resolve-difference.js';

function differing() {
  const opened = aCase({ description: 'Utæt rør' });
  opened.edit({ description: 'Vores ord' });
  opened.follow({ requisitionNumber: 'N-1', description: 'Nye ord', damageAddress: null, contacts: [] });
  saved(opened);
  const handler = new ResolveDifferenceHandler(new InMemoryCases(opened));
  const resolve = (field: string, keep: 'insurer' | 'user', caseId = 'case') =>
    handler.execute(new ResolveDifference('company', caseId, field, keep));
  return { opened, resolve };
}

describe('a difference', () => {
  it.each([
    ['insurer', 'Nye ord', 'task'],
    ['user', 'Vores ord', 'user'],
  ] as const)('ends with the words of the %s', async (keep, description, origin) => {
    const { opened, resolve } = differing();
    await expect(resolve('description', keep)).resolves.toEqual({ caseId: 'case' });
    expect(opened).toMatchObject({ description, origins: { description: origin } });
    expect(recorded(opened)).toEqual(['case-intake.case-edited.v1']);
    await expect(resolve('description', keep)).rejects.toMatchObject({ code: 'case-intake.no-such-difference' });
  });

  it.each(['name', 'requisitionNumber', 'nix'])('is not there about %s', async (field) => {
    const { opened, resolve } = differing();
    await expect(resolve(field, 'user')).rejects.toMatchObject({
      code: 'case-intake.no-such-difference',
      facts: { field },
    });
    expect(recorded(opened)).toEqual([]);
  });

  it('of an unknown case is not found', () =>
    expect(differing().resolve('description', 'user', 'other')).rejects.toMatchObject({
      code: 'case-intake.case-not-found',
    }));
});
