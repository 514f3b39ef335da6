import { Aggregate, comparable, type Day, isSameJson } from '#shared-kernel';
import { TokenChangedV1, TokenCreatedV1, TokenDeletedV1, TokenRotatedV1 } from '../contracts/index.js';
import { OldCodeEndsInThePast } from './token-errors.js';

export interface TokenTerms {
  readonly insurerId: string;
  /** Scalepoint's alias of the insurer; null until the insurer's first delivery names it. */
  readonly alias: string | null;
  readonly subAlias: string | null;
  readonly debtorId: string | null;
  readonly caseDebtor: 'insurer' | 'policyholder' | null;
}

/** A stored code: encrypted, found by its digest, and shown by its last characters only. */
export interface SealedCode {
  readonly sealed: string;
  readonly digest: string;
  /** One for every key of the keyring, the current key first. */
  readonly digests: readonly string[];
  readonly masked: string;
}

/** The code that an insurer gave the company; messages without one are not exchanged. */
export class SecurityToken extends Aggregate implements TokenTerms {
  static override readonly stream = 'tokens.security-token';

  insurerId!: string;
  alias!: string | null;
  subAlias!: string | null;
  debtorId!: string | null;
  caseDebtor!: 'insurer' | 'policyholder' | null;
  sealedCode!: string;
  codeDigest!: string;
  maskedCode!: string;
  /** The previous code, while it is still accepted. */
  oldSealedCode!: string | null;
  oldCodeDigest!: string | null;
  /** Its last Danish day. */
  oldValidUntil!: Day | null;
  /** Aliases ignore case and surrounding spaces. */
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
      oldSealedCode: null,
      oldCodeDigest: null,
      oldValidUntil: null,
      aliasKey: aliasKey(terms.alias),
      subAliasKey: aliasKey(terms.subAlias),
    });
    token.record(new TokenCreatedV1({ tokenId: id, insurerId: terms.insurerId }));
    return token;
  }

  edit(terms: TokenTerms): void {
    const { insurerId, alias, subAlias, debtorId, caseDebtor } = this;
    if (isSameJson({ insurerId, alias, subAlias, debtorId, caseDebtor }, terms)) return;
    Object.assign(this, terms, { aliasKey: aliasKey(terms.alias), subAliasKey: aliasKey(terms.subAlias) });
    this.record(new TokenChangedV1({ tokenId: this.id, insurerId: this.insurerId }));
  }

  /** Its insurer was merged into another one. Aliases and codes stay, so deliveries under each of them still arrive. */
  moveTo(insurerId: string): void {
    const { alias, subAlias, debtorId, caseDebtor } = this;
    this.edit({ insurerId, alias, subAlias, debtorId, caseDebtor });
  }

  /** A delivery with the code names the alias that the company did not know. An alias that is known stays. */
  learnAlias(alias: string, subAlias: string | null): void {
    if (this.alias !== null) return;
    const { insurerId, debtorId, caseDebtor } = this;
    this.edit({ insurerId, alias, subAlias: this.subAlias ?? subAlias, debtorId, caseDebtor });
  }

  /**
   * Replaces the code, and accepts the old one until and including `oldValidUntil`; null revokes it immediately. Codes
   * that were replaced earlier are revoked. Passing the current code again only changes the day.
   * @throws OldCodeEndsInThePast
   */
  rotate(code: SealedCode, oldValidUntil: Day | null, today: Day): void {
    if (oldValidUntil !== null && oldValidUntil < today) throw new OldCodeEndsInThePast(today);
    // It may have been stored under an older key.
    const isRepeat = code.digests.includes(this.codeDigest);
    if (isRepeat && (this.oldCodeDigest === null || oldValidUntil === this.oldValidUntil)) return;
    if (oldValidUntil === null) Object.assign(this, { oldSealedCode: null, oldCodeDigest: null });
    else if (!isRepeat) Object.assign(this, { oldSealedCode: this.sealedCode, oldCodeDigest: this.codeDigest });
    this.oldValidUntil = oldValidUntil;
    if (!isRepeat) {
      Object.assign(this, { sealedCode: code.sealed, codeDigest: code.digest, maskedCode: code.masked });
    }
    this.record(new TokenRotatedV1({ tokenId: this.id, insurerId: this.insurerId, oldValidUntil }));
  }

  delete(): void {
    this.record(new TokenDeletedV1({ tokenId: this.id, insurerId: this.insurerId }));
  }
}

export function aliasKey(alias: string | null): string {
  return comparable(alias ?? '');
}
