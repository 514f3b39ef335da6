import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { InsurerIsUnknown, InsurerMergedIntoItself, InsurerNotFound } from '../domain/token-errors.js';
import { Insurers, TokenStore } from '../domain/token-store.js';

/** One insurer is in the list twice: its tokens become those of the other one, which counts from now on. */
export class MergeInsurers extends CompanyCommand {
  constructor(
    companyId: string,
    readonly insurerId: string,
    readonly keptId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(MergeInsurers)
export class MergeInsurersHandler implements ICommandHandler<MergeInsurers> {
  constructor(
    private readonly insurers: Insurers,
    private readonly tokens: TokenStore,
  ) {}

  async execute({ companyId, insurerId, keptId }: MergeInsurers) {
    await this.tokens.hold(companyId);
    const merged = await this.insurers.find(companyId, insurerId);
    if (!merged) throw new InsurerIsUnknown();
    if (insurerId === keptId) throw new InsurerMergedIntoItself();
    const kept = await this.insurers.find(companyId, keptId);
    if (!kept) throw new InsurerNotFound();
    if (merged.mergedIntoId === keptId) return;
    merged.requireUnmerged();
    kept.requireUnmerged();
    for (const token of await this.tokens.ofInsurer(companyId, insurerId)) token.moveTo(keptId);
    for (const earlier of await this.insurers.mergedInto(companyId, insurerId)) earlier.mergeInto(keptId);
    merged.mergeInto(keptId);
  }
}
