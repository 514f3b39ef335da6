import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aToken, TERMS } from '../testing/in-memory-tokens.js';
import { tokenHandlers } from '../testing/token-handlers.js';
import { CreateToken } from './create-token.js';

const CODE = 'nordlys-4711';

describe('a new token', () => {
  it('stores its code in its own row only, and not as it is written', async () => {
    const { tokens, create } = tokenHandlers();
    const terms = { ...TERMS, subAlias: ' Privat ', debtorId: 'aktiv' };
    await expect(create.execute(new CreateToken('company', terms, CODE))).resolves.toEqual({ id: 'id-1' });
    const [token] = tokens.all;
    expect(token).toMatchObject({
      ...terms,
      aliasKey: 'nordlys',
      subAliasKey: 'privat',
      sealedCode: `company/id-1/${CODE}`,
      oldSealedCode: null,
    });
    expect(recorded(token)).toEqual(['tokens.token-created.v1']);
  });

  it.each([
    ['tokens.insurer-not-found', { insurerId: 'nix' }, CODE, '/insurerId'],
    ['tokens.debtor-unknown', { debtorId: 'nix' }, CODE, '/debtorId'],
    ['tokens.debtor-unknown', { debtorId: 'lukket' }, CODE, '/debtorId'],
    ['tokens.code-too-weak', {}, '12345678', '/code'],
  ])('is refused: %s (%j)', async (code, terms, secret, pointer) => {
    const { tokens, create } = tokenHandlers();
    await expect(create.execute(new CreateToken('company', { ...TERMS, ...terms }, secret))).rejects.toMatchObject({
      code,
      errors: [{ pointer }],
    });
    expect(tokens.all).toEqual([]);
  });

  it('is refused under aliases that are taken, however they are written', async () => {
    const { create } = tokenHandlers(aToken());
    const terms = { ...TERMS, alias: ' NORDLYS ' };
    await expect(create.execute(new CreateToken('company', terms, CODE))).rejects.toMatchObject({
      code: 'tokens.alias-is-taken',
      errors: [{ pointer: '/alias' }],
    });
    const beside = new CreateToken('company', { ...terms, subAlias: 'erhverv' }, CODE);
    await expect(create.execute(beside)).resolves.toEqual({ id: 'id-1' });
  });

  it('needs no alias, also when another token has none yet', async () => {
    const { create, tokens } = tokenHandlers(aToken({ alias: null }));
    await create.execute(new CreateToken('company', { ...TERMS, alias: null }, CODE));
    expect(tokens.all.map(({ alias }) => alias)).toEqual([null, null]);
  });

  it('has a code of no other insurer; two tokens of one insurer may share it', async () => {
    const stored = aToken({}, CODE);
    const { create } = tokenHandlers(stored);
    const other = { ...TERMS, insurerId: 'sydlys', alias: 'sydlys' };
    await expect(create.execute(new CreateToken('company', other, CODE))).rejects.toMatchObject({
      code: 'tokens.code-of-other-insurer',
      errors: [{ pointer: '/code' }],
    });
    const same = { ...TERMS, subAlias: 'erhverv' };
    await expect(create.execute(new CreateToken('company', same, CODE))).resolves.toEqual(expect.anything());
  });
});
