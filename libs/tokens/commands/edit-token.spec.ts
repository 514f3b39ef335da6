import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aToken, ReadableCodes, TERMS } from '../testing/in-memory-tokens.js';
import { tokenHandlers } from '../testing/token-handlers.js';
import { EditToken } from './edit-token.js';

describe('an edit of a token', () => {
  it('changes all but its code, once', async () => {
    const token = aToken();
    const { edit } = tokenHandlers(token);
    const terms = {
      ...TERMS,
      alias: 'Andet',
      subAlias: 'privat',
      debtorId: 'aktiv',
      caseDebtor: 'policyholder',
    } as const;
    await edit.execute(new EditToken('company', 'token', terms, token.version));
    await edit.execute(new EditToken('company', 'token', terms, null));
    expect(token).toMatchObject({ ...terms, aliasKey: 'andet', sealedCode: 'company/token/første-kode' });
    expect(recorded(token)).toEqual(['tokens.token-changed.v1']);
  });

  it('may keep a debtor that has become inactive since', async () => {
    const token = aToken({ debtorId: 'lukket' });
    const terms = { ...TERMS, debtorId: 'lukket', alias: 'andet' };
    await tokenHandlers(token).edit.execute(new EditToken('company', 'token', terms, null));
    expect(token.alias).toBe('andet');
  });

  it.each([
    ['http.stale-version', {}, 'token', 0],
    ['tokens.token-not-found', {}, 'other', null],
    ['tokens.insurer-not-found', { insurerId: 'nix' }, 'token', null],
    ['tokens.debtor-unknown', { debtorId: 'lukket' }, 'token', null],
    ['tokens.alias-is-taken', { alias: ' OPTAGET ' }, 'token', null],
  ] as const)('is refused: %s', async (code, terms, id, version) => {
    const token = aToken();
    const { edit } = tokenHandlers(token, aToken({ alias: 'optaget' }, 'anden-kode', 'second'));
    await expect(edit.execute(new EditToken('company', id, { ...TERMS, ...terms }, version))).rejects.toMatchObject({
      code,
    });
    expect(recorded(token)).toEqual([]);
  });

  it('gives it to another insurer only with codes that no third one uses, the old one included', async () => {
    const third = aToken({ insurerId: 'sydlys', alias: 'sydlys' }, 'delt-kode', 'second');
    const toSydlys = new EditToken('company', 'token', { ...TERMS, insurerId: 'sydlys', alias: 'ny' }, null);
    const own = aToken({}, 'delt-kode');
    await tokenHandlers(own, third).edit.execute(toSydlys);
    expect(own.insurerId).toBe('sydlys');
    const shared = aToken({}, 'delt-kode');
    const sibling = aToken({ subAlias: 'privat' }, 'delt-kode', 'second');
    await expect(tokenHandlers(shared, sibling).edit.execute(toSydlys)).rejects.toMatchObject({
      code: 'tokens.code-of-other-insurer',
    });
    const rotated = aToken({}, 'delt-kode');
    rotated.rotate(new ReadableCodes().seal('company', 'token', 'ny-kode'), '2026-12-31', '2026-11-25');
    await expect(tokenHandlers(rotated, sibling).edit.execute(toSydlys)).rejects.toMatchObject({
      code: 'tokens.code-of-other-insurer',
    });
    expect([shared.insurerId, rotated.insurerId]).toEqual(['nordlys', 'nordlys']);
  });

  it('finds no token of another company', () =>
    expect(tokenHandlers(aToken()).edit.execute(new EditToken('other', 'token', TERMS, null))).rejects.toMatchObject({
      code: 'tokens.token-not-found',
    }));
});
