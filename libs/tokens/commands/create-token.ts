import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import { CodeSafe } from '../domain/code-safe.js';
import { SecurityToken, type TokenTerms } from '../domain/security-token.js';
import { TokenStore } from '../domain/token-store.js';
import { TokenRules } from '../domain/token-rules.js';

export class CreateToken extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly terms: TokenTerms,
    readonly code: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(CreateToken)
export class CreateTokenHandler implements ICommandHandler<CreateToken> {
  constructor(
    private readonly tokens: TokenStore,
    private readonly rules: TokenRules,
    private readonly safe: CodeSafe,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, terms, code }: CreateToken) {
    this.rules.checkStrength(code);
    await this.tokens.hold(companyId);
    await this.rules.check(companyId, terms, null);
    const id = this.ids.next();
    const sealed = this.safe.seal(companyId, id, code);
    await this.rules.checkCode(companyId, terms.insurerId, sealed.digests, id);
    this.tokens.add(SecurityToken.create(companyId, id, terms, sealed));
    return { id };
  }
}
