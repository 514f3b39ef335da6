import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import type { DomainError } from '#shared-kernel';
import { ModuleNotActive, ModuleStatus } from '#subscription/contracts';
import { SecurityTokens, UnknownSecurityToken } from '#tokens/contracts';

/**
 * Checks whether a message with this code would be let in. Large messages are checked before parsing, which is more
 * expensive. It changes nothing; the code is checked again in the transaction that stores the message.
 */
export class CheckSender extends CompanyQuery<{ readonly refusal: DomainError | null }> {
  constructor(
    companyId: string,
    readonly securityToken: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(CheckSender)
export class CheckSenderHandler implements IQueryHandler<CheckSender> {
  constructor(
    private readonly moduleStatus: ModuleStatus,
    private readonly tokens: SecurityTokens,
  ) {}

  async execute({ companyId, securityToken }: CheckSender) {
    if (!(await this.moduleStatus.isActive(companyId))) return { refusal: new ModuleNotActive() };
    const token = await this.tokens.identify(companyId, securityToken, null, null);
    return { refusal: token ? null : new UnknownSecurityToken() };
  }
}
