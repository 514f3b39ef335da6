import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aToken } from '../testing/in-memory-tokens.js';
import { tokenHandlers } from '../testing/token-handlers.js';
import { RotateToken } from './rotate-token.js';

const rotation = (
  code = 'anden-kode',
  until: string | null = '2026-12-31',
  version: number | null = null,
  id = 'token',
) => new RotateToken('company', id, code, until, version);

describe('a rotation', () => {
  it('takes the new code, and the old one until its last day', async () => {
    const token = aToken();
    const { rotate } = tokenHandlers(token);
    await rotate.execute(rotation('anden-kode', '2026-12-31', token.version));
    expect(token).toMatchObject({
      sealedCode: 'company/token/anden-kode',
      oldSealedCode: 'company/token/første-kode',
      oldValidUntil: '2026-12-31',
    });
    expect(recorded(token)).toEqual(['tokens.token-rotated.v1']);
    await rotate.execute(rotation());
    expect(recorded(token)).toEqual([]);
  });

  it('to the same code moves the last day of the old one, or ends it', async () => {
    const token = aToken();
    const { rotate } = tokenHandlers(token);
    await rotate.execute(rotation());
    await rotate.execute(rotation('anden-kode', '2027-01-31'));
    expect(token).toMatchObject({ oldSealedCode: 'company/token/første-kode', oldValidUntil: '2027-01-31' });
    await rotate.execute(rotation('anden-kode', null));
    expect(token).toMatchObject({ oldSealedCode: null, oldCodeDigest: null, oldValidUntil: null });
  });

  it.each([
    ['tokens.token-not-found', rotation('anden-kode', null, null, 'other')],
    ['http.stale-version', rotation('anden-kode', null, 0)],
    ['tokens.code-too-weak', rotation('aaaaaaaaaaaa')],
    ['tokens.code-of-other-insurer', rotation('sydlys-kode')],
    ['tokens.old-code-ends-in-the-past', rotation('anden-kode', '2026-11-24')],
  ])('is refused: %s', async (code, command) => {
    const token = aToken();
    const { rotate } = tokenHandlers(token, aToken({ insurerId: 'sydlys', alias: 'sydlys' }, 'sydlys-kode', 'second'));
    await expect(rotate.execute(command)).rejects.toMatchObject({ code });
    expect([token.sealedCode, recorded(token)]).toEqual(['company/token/første-kode', []]);
  });
});
