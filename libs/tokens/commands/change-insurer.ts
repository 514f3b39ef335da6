import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Cvr } from '#shared-kernel';
import { InsurerIsUnknown } from '../domain/token-errors.js';
import { Insurers } from '../domain/token-store.js';

export class ChangeInsurer extends CompanyCommand {
  constructor(
    companyId: string,
    readonly insurerId: string,
    readonly name: string,
    readonly cvr: string | null,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeInsurer)
export class ChangeInsurerHandler implements ICommandHandler<ChangeInsurer> {
  constructor(private readonly insurers: Insurers) {}

  async execute({ companyId, insurerId, name, cvr, expectedVersion }: ChangeInsurer) {
    const insurer = await this.insurers.find(companyId, insurerId);
    if (!insurer) throw new InsurerIsUnknown();
    insurer.expectVersion(expectedVersion);
    insurer.change(name, cvr === null ? null : Cvr.of(cvr).digits);
  }
}
