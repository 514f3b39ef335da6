import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, danishDay, type Day } from '#shared-kernel';
import { CodeSafe } from '../domain/code-safe.js';
import { TokenNotFound } from '../contracts/index.js';
import { TokenStore } from '../domain/token-store.js';
import { TokenRules } from '../domain/token-rules.js';

export class RotateToken extends CompanyCommand {
  constructor(
    companyId: string,
    readonly tokenId: string,
    readonly code: string,
    /** The last day of the old code; null revokes it immediately. */
    readonly oldValidUntil: Day | null,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(RotateToken)
export class RotateTokenHandler implements ICommandHandler<RotateToken> {
  constructor(
    private readonly tokens: TokenStore,
    private readonly rules: TokenRules,
    private readonly safe: CodeSafe,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, tokenId, code, oldValidUntil, expectedVersion }: RotateToken) {
    await this.tokens.hold(companyId);
    const token = await this.tokens.byId(companyId, tokenId);
    if (!token) throw new TokenNotFound();
    token.expectVersion(expectedVersion);
    this.rules.checkStrength(code);
    const sealed = this.safe.seal(companyId, tokenId, code);
    await this.rules.checkCode(companyId, token.insurerId, sealed.digests, tokenId);
    token.rotate(sealed, oldValidUntil, danishDay(this.clock.now()));
  }
}
