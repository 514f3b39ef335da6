import { type Clock, danishDay } from '#shared-kernel';
import { weaknessOf } from './code-strength.js';
import { aliasKey, type SecurityToken, type TokenTerms } from './security-token.js';
import {
  AliasIsTaken,
  CodeBelongsToOtherInsurer,
  CodeIsTooWeak,
  InsurerNotFound,
  TokenDebtorUnknown,
} from './token-errors.js';
import type { Insurers, TokenStore } from './token-store.js';

/** The ERP's debtors; the directory answers. */
interface Debtors {
  debtor(companyId: string, id: string): Promise<{ readonly active: boolean } | null>;
}

/** The rules between a token and the company's other records, checked before it is created, edited or rotated. */
export class TokenRules {
  constructor(
    private readonly insurers: Insurers,
    private readonly tokens: TokenStore,
    private readonly directory: Debtors,
    private readonly clock: Clock,
  ) {}

  /** @throws InsurerNotFound, InsurerIsMerged, TokenDebtorUnknown, AliasIsTaken */
  async check(companyId: string, { insurerId, debtorId, alias, subAlias }: TokenTerms, edited: SecurityToken | null) {
    const insurer = await this.insurers.find(companyId, insurerId);
    if (!insurer) throw new InsurerNotFound();
    insurer.requireUnmerged();
    if (debtorId !== null && debtorId !== edited?.debtorId) {
      const debtor = await this.directory.debtor(companyId, debtorId);
      if (!debtor?.active) throw new TokenDebtorUnknown();
    }
    if (alias === null) return;
    const namesake = await this.tokens.withAlias(companyId, aliasKey(alias), aliasKey(subAlias));
    if (namesake && namesake.id !== edited?.id) throw new AliasIsTaken();
  }

  /** Only for new codes: a weak code in use must remain usable until it is replaced. @throws CodeIsTooWeak */
  checkStrength(code: string): void {
    const weakness = weaknessOf(code);
    if (weakness) throw new CodeIsTooWeak(weakness);
  }

  /** @throws CodeBelongsToOtherInsurer */
  async checkCode(companyId: string, insurerId: string, digests: readonly string[], tokenId: string): Promise<void> {
    const same = await this.tokens.withDigests(companyId, digests, danishDay(this.clock.now()));
    const isOthers = same.some((twin) => twin.id !== tokenId && twin.insurerId !== insurerId);
    if (isOthers) throw new CodeBelongsToOtherInsurer();
  }
}
