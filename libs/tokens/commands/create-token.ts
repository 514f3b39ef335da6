import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import { CodeSafe } from '../domain/code-safe.js';
import { aliasKey, SecurityToken, type TokenTerms } from '../domain/security-token.js';
import {
  AliasIsTaken,
  CodeBelongsToOtherInsurer,
  InsurerNotFound,
  TokenDebtorUnknown,
} from '../domain/token-errors.js';
import { Insurers, TokenStore } from '../domain/token-store.js';

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
    private readonly insurers: Insurers,
    private readonly tokens: TokenStore,
    private readonly safe: CodeSafe,
    private readonly directory: Directory,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, terms, code }: CreateToken) {
    const { insurerId, debtorId, alias, subAlias } = terms;
    if (!(await this.insurers.find(companyId, insurerId))) throw new InsurerNotFound();
    if (debtorId !== null) {
      const debtor = await this.directory.debtor(companyId, debtorId);
      if (!debtor?.active) throw new TokenDebtorUnknown();
    }
    if (await this.tokens.withAlias(companyId, aliasKey(alias), aliasKey(subAlias))) throw new AliasIsTaken();
    const id = this.ids.next();
    const sealed = this.safe.seal(companyId, id, code);
    const twin = await this.tokens.withDigest(companyId, sealed.digest);
    if (twin && twin.insurerId !== insurerId) throw new CodeBelongsToOtherInsurer();
    this.tokens.add(SecurityToken.create(companyId, id, terms, sealed));
    return { id };
  }
}
