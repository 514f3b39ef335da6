import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { OpenTasks } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { TokenNotFound } from '../contracts/index.js';
import { InsurerHasOpenTasks } from '../domain/token-errors.js';
import { TokenStore } from '../domain/token-store.js';

export class DeleteToken extends CompanyCommand {
  constructor(
    companyId: string,
    readonly tokenId: string,
    readonly expectedVersion: number | null,
    /** Whether the user has confirmed despite the insurer's open tasks. */
    readonly confirmed: boolean,
  ) {
    super(companyId);
  }
}

@CommandHandler(DeleteToken)
export class DeleteTokenHandler implements ICommandHandler<DeleteToken> {
  constructor(
    private readonly tokens: TokenStore,
    private readonly openTasks: OpenTasks,
  ) {}

  async execute({ companyId, tokenId, expectedVersion, confirmed }: DeleteToken) {
    const token = await this.tokens.byId(companyId, tokenId);
    if (!token) throw new TokenNotFound();
    token.expectVersion(expectedVersion);
    const open = confirmed ? 0 : await this.openTasks.ofInsurer(companyId, token.insurerId);
    if (open > 0) throw new InsurerHasOpenTasks(open);
    token.delete();
    this.tokens.remove(token);
  }
}
