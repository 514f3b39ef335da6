import { InMemoryAggregates, saved } from '#platform/testing/in-memory-aggregates.js';
import type { Day } from '#shared-kernel';
import type { CodeSafe } from '../domain/code-safe.js';
import { Insurer } from '../domain/insurer.js';
import { type SealedCode, SecurityToken, type TokenTerms } from '../domain/security-token.js';
import type { Insurers, TokenStore } from '../domain/token-store.js';

export class InMemoryInsurers extends InMemoryAggregates<Insurer> implements Insurers {
  private readonly seeded = new Set<string>();

  async find(companyId: string, id: string): Promise<Insurer | null> {
    return this.byId(companyId, id);
  }

  async mergedInto(companyId: string, keptId: string): Promise<Insurer[]> {
    return this.all.filter((one) => one.companyId === companyId && one.mergedIntoId === keptId);
  }

  async names(companyId: string): Promise<string[]> {
    return this.all.filter((insurer) => insurer.companyId === companyId).map(({ name }) => name);
  }

  async claimSeed(companyId: string): Promise<boolean> {
    const isFirst = !this.seeded.has(companyId);
    this.seeded.add(companyId);
    return isFirst;
  }
}

export class InMemoryTokens extends InMemoryAggregates<SecurityToken> implements TokenStore {
  /** In memory there is nothing to wait for. */
  async hold(): Promise<void> {}

  async ofInsurer(companyId: string, insurerId: string): Promise<SecurityToken[]> {
    return this.all.filter((token) => token.companyId === companyId && token.insurerId === insurerId);
  }

  async withAlias(companyId: string, aliasKey: string, subAliasKey: string): Promise<SecurityToken | null> {
    return this.found(
      (token) => token.companyId === companyId && token.aliasKey === aliasKey && token.subAliasKey === subAliasKey,
    );
  }

  async withDigests(companyId: string, digests: readonly string[], today: Day): Promise<SecurityToken[]> {
    return this.all.filter((token) => {
      const { codeDigest, oldCodeDigest, oldValidUntil } = token;
      const acceptsOld = oldCodeDigest !== null && oldValidUntil !== null && oldValidUntil >= today;
      return (
        token.companyId === companyId &&
        (digests.includes(codeDigest) || (acceptsOld && digests.includes(oldCodeDigest)))
      );
    });
  }
}

/** Encrypts nothing: what it stores says what it is and where it belongs. */
export class ReadableCodes implements CodeSafe {
  seal(companyId: string, tokenId: string, code: string): SealedCode {
    const digests = this.digests(code);
    return { sealed: `${companyId}/${tokenId}/${code}`, digest: digests[0] ?? '', digests, masked: '••••' };
  }

  open(companyId: string, tokenId: string, sealed: string): string {
    const place = `${companyId}/${tokenId}/`;
    if (!sealed.startsWith(place)) throw new Error('It was encrypted for another row');
    return sealed.slice(place.length);
  }

  /** As after a rotation of the keys. */
  digests(code: string): string[] {
    return [`new.${code}`, `old.${code}`];
  }
}

export const TERMS: TokenTerms = {
  insurerId: 'nordlys',
  alias: 'nordlys',
  subAlias: null,
  debtorId: null,
  caseDebtor: null,
};

export function anInsurer(id = 'nordlys', name = 'Nordlys Forsikring', companyId = 'company'): Insurer {
  return saved(Insurer.register(companyId, id, name, null));
}

export function aToken(terms: Partial<TokenTerms> = {}, code = 'første-kode', id = 'token', companyId = 'company') {
  return saved(
    SecurityToken.create(companyId, id, { ...TERMS, ...terms }, new ReadableCodes().seal(companyId, id, code)),
  );
}
