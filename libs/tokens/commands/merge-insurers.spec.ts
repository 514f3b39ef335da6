import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aToken, anInsurer } from '../testing/in-memory-tokens.js';
import { tokenHandlers } from '../testing/token-handlers.js';
import { ChangeInsurer } from './change-insurer.js';
import { CreateToken } from './create-token.js';
import { MergeInsurers } from './merge-insurers.js';

const merge = (insurerId: string, keptId: string, companyId = 'company') =>
  new MergeInsurers(companyId, insurerId, keptId);

describe('an insurer that is merged into another one', () => {
  it('gives it its tokens with their aliases and codes, once', async () => {
    const own = aToken({ insurerId: 'sydlys', alias: 'sydlys' }, 'kode-syd', 'syd');
    const { insurers, merge: handler } = tokenHandlers(aToken(), own);
    const [kept, merged] = insurers.all;
    await handler.execute(merge('sydlys', 'nordlys'));
    await handler.execute(merge('sydlys', 'nordlys'));
    expect(merged).toMatchObject({ mergedIntoId: 'nordlys' });
    expect(own).toMatchObject({ insurerId: 'nordlys', alias: 'sydlys', maskedCode: '••••' });
    expect([recorded(merged), recorded(own), recorded(kept)]).toEqual([
      ['tokens.insurers-merged.v1'],
      ['tokens.token-changed.v1'],
      [],
    ]);
  });

  it('takes those along that were merged into it before', async () => {
    const { insurers, merge: handler } = tokenHandlers();
    insurers.add(anInsurer('østlys', 'Østlys'));
    await handler.execute(merge('østlys', 'sydlys'));
    await handler.execute(merge('sydlys', 'nordlys'));
    expect(insurers.all.map(({ mergedIntoId }) => mergedIntoId)).toEqual([null, 'nordlys', 'nordlys']);
    expect(recorded(insurers.all[2])).toEqual(['tokens.insurers-merged.v1', 'tokens.insurers-merged.v1']);
  });

  it('is changed no more, and gets no tokens', async () => {
    const { create, changeInsurer, merge: handler } = tokenHandlers();
    await handler.execute(merge('sydlys', 'nordlys'));
    const refused = { code: 'tokens.insurer-is-merged', facts: { mergedIntoId: 'nordlys' } };
    await expect(
      changeInsurer.execute(new ChangeInsurer('company', 'sydlys', 'Nyt navn', null, null)),
    ).rejects.toMatchObject(refused);
    const terms = { insurerId: 'sydlys', alias: 'ny', subAlias: null, debtorId: null, caseDebtor: null };
    await expect(create.execute(new CreateToken('company', terms, 'koden-fra-selskabet'))).rejects.toMatchObject(
      refused,
    );
  });

  it.each([
    ['tokens.unknown-insurer', merge('nix', 'nordlys')],
    ['tokens.unknown-insurer', merge('sydlys', 'nordlys', 'other')],
    ['tokens.insurer-not-found', merge('sydlys', 'nix')],
    ['tokens.insurer-merged-into-itself', merge('nordlys', 'nordlys')],
    ['tokens.insurer-is-merged', merge('østlys', 'nordlys')],
    ['tokens.insurer-is-merged', merge('nordlys', 'østlys')],
  ])('is refused: %s', async (code, command) => {
    const { insurers, merge: handler } = tokenHandlers();
    const earlier = anInsurer('østlys', 'Østlys');
    earlier.mergeInto('sydlys');
    recorded(earlier);
    insurers.add(earlier);
    await expect(handler.execute(command)).rejects.toMatchObject({ code });
    expect(insurers.all.flatMap(recorded)).toEqual([]);
  });
});
