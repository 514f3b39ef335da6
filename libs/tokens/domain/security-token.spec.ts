import { type SealedCode, SecurityToken } from './security-token.js';

const TERMS = { insurerId: 'i', alias: 'nordlys', subAlias: null, debtorId: null, caseDebtor: null };
const code = (name: string, keys: readonly string[]): SealedCode => {
  const digests = keys.map((key) => `${key}.${name}`);
  return { sealed: `${name} sealed`, digest: digests[0] ?? '', digests, masked: '••••' };
};

it('an alias that is not known is learned once, and one that a person entered stays', () => {
  const token = SecurityToken.create('c', 't', { ...TERMS, alias: null }, code('a', ['old']));
  expect([token.alias, token.aliasKey]).toEqual([null, '']);
  token.learnAlias('Nordlys', 'privat');
  token.learnAlias('sydlys', null);
  expect(token).toMatchObject({ alias: 'Nordlys', aliasKey: 'nordlys', subAlias: 'privat', subAliasKey: 'privat' });
});

it('a rotation to the present code is a repeat, also when it was stored under an older key', () => {
  const token = SecurityToken.create('c', 't', TERMS, code('a', ['old']));
  token.rotate(code('b', ['old']), '2026-12-31', '2026-11-25');
  const { version } = token;
  token.rotate(code('b', ['new', 'old']), '2026-12-31', '2026-11-25');
  expect([token.version, token.oldCodeDigest]).toEqual([version, 'old.a']);
  token.rotate(code('c', ['new', 'old']), '2026-12-31', '2026-11-25');
  expect([token.codeDigest, token.oldCodeDigest]).toEqual(['new.c', 'old.b']);
});
