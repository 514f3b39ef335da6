import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aToken, InMemoryTokens } from '../testing/in-memory-tokens.js';
import { DeleteToken, DeleteTokenHandler } from './delete-token.js';

function deleting(openTasks: number) {
  const token = aToken();
  const tokens = new InMemoryTokens(token);
  const handler = new DeleteTokenHandler(tokens, {
    ofInsurer: async (_, insurerId) => (insurerId === 'nordlys' ? openTasks : 0),
    nextRetries: async () => new Map(),
  });
  const remove = (confirmed: boolean, id = 'token', version: number | null = null) =>
    handler.execute(new DeleteToken('company', id, version, confirmed));
  return { token, tokens, remove };
}

describe('a token is deleted', () => {
  it.each([
    [0, false],
    [3, true],
  ])('with %i open tasks and confirmed %s', async (open, confirmed) => {
    const { token, tokens, remove } = deleting(open);
    await remove(confirmed, 'token', token.version);
    expect(tokens.all).toEqual([]);
    expect(recorded(token)).toEqual(['tokens.token-deleted.v1']);
    await expect(remove(confirmed)).rejects.toMatchObject({ code: 'tokens.token-not-found' });
  });

  it.each([
    ['tokens.insurer-has-open-tasks', 3, 'token', null],
    ['http.stale-version', 0, 'token', 0],
    ['tokens.token-not-found', 0, 'other', null],
  ] as const)('or refused: %s', async (code, open, id, version) => {
    const { token, tokens, remove } = deleting(open);
    await expect(remove(false, id, version)).rejects.toMatchObject({ code });
    expect(tokens.all).toEqual([token]);
    expect(recorded(token)).toEqual([]);
  });
});
