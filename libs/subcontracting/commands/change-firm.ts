import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { FirmNotFound } from '../contracts/index.js';
import { type FirmDetails, Firms } from '../domain/firm.js';

/** Replaces the details of a subcontractor. */
export class ChangeFirm extends CompanyCommand {
  constructor(
    companyId: string,
    readonly firmId: string,
    readonly details: FirmDetails,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeFirm)
export class ChangeFirmHandler implements ICommandHandler<ChangeFirm> {
  constructor(private readonly firms: Firms) {}

  async execute({ companyId, firmId, details, expectedVersion }: ChangeFirm) {
    const firm = await this.firms.byId(companyId, firmId);
    if (!firm) throw new FirmNotFound();
    firm.expectVersion(expectedVersion);
    firm.change(details);
  }
}
