import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import type { TokenTerms } from '../domain/security-token.js';
import { TokenNotFound } from '../contracts/index.js';
import { CodeSafe } from '../domain/code-safe.js';
import { TokenStore } from '../domain/token-store.js';
import { TokenRules } from '../domain/token-rules.js';

/** Changes a token's insurer, aliases and defaults; its code is changed by rotation. */
export class EditToken extends CompanyCommand {
  constructor(
    companyId: string,
    readonly tokenId: string,
    readonly terms: TokenTerms,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(EditToken)
export class EditTokenHandler implements ICommandHandler<EditToken> {
  constructor(
    private readonly tokens: TokenStore,
    private readonly rules: TokenRules,
    private readonly safe: CodeSafe,
  ) {}

  async execute({ companyId, tokenId, terms, expectedVersion }: EditToken) {
    await this.tokens.hold(companyId);
    const token = await this.tokens.byId(companyId, tokenId);
    if (!token) throw new TokenNotFound();
    token.expectVersion(expectedVersion);
    await this.rules.check(companyId, terms, token);
    if (terms.insurerId !== token.insurerId) {
      const codes = [token.sealedCode, token.oldSealedCode].filter((sealed) => sealed !== null);
      const digests = codes.flatMap((sealed) => this.safe.digests(this.safe.open(companyId, tokenId, sealed)));
      await this.rules.checkCode(companyId, terms.insurerId, digests, tokenId);
    }
    token.edit(terms);
  }
}
