import { Aggregate, comparable } from '#shared-kernel';
import { TokenCreatedV1 } from '../contracts/index.js';

export interface TokenTerms {
  readonly insurerId: string;
  readonly alias: string;
  readonly subAlias: string | null;
  readonly debtorId: string | null;
  readonly caseDebtor: 'insurer' | 'policyholder' | null;
}

/** A code as it is kept: encrypted, findable by digest, and shown by its end alone. */
export interface SealedCode {
  readonly sealed: string;
  readonly digest: string;
  readonly masked: string;
}

/** The code that an insurer gave the company; no task is exchanged without one. */
export class SecurityToken extends Aggregate implements TokenTerms {
  insurerId!: string;
  alias!: string;
  subAlias!: string | null;
  debtorId!: string | null;
  caseDebtor!: 'insurer' | 'policyholder' | null;
  sealedCode!: string;
  codeDigest!: string;
  maskedCode!: string;
  /** Aliases are compared without case and outer spaces. */
  aliasKey!: string;
  subAliasKey!: string;

  private constructor() {
    super();
  }

  static create(companyId: string, id: string, terms: TokenTerms, code: SealedCode): SecurityToken {
    const token = Object.assign(new SecurityToken(), {
      companyId,
      id,
      version: 0,
      ...terms,
      sealedCode: code.sealed,
      codeDigest: code.digest,
      maskedCode: code.masked,
      aliasKey: aliasKey(terms.alias),
      subAliasKey: aliasKey(terms.subAlias),
    });
    token.record(new TokenCreatedV1({ tokenId: id, insurerId: terms.insurerId }));
    return token;
  }
}

export function aliasKey(alias: string | null): string {
  return comparable(alias ?? '');
}
