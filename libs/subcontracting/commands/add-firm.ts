import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import { Firm, type FirmDetails, Firms } from '../domain/firm.js';

/** Adds a firm to the list of subcontractors. */
export class AddFirm extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly details: FirmDetails,
  ) {
    super(companyId);
  }
}

@CommandHandler(AddFirm)
export class AddFirmHandler implements ICommandHandler<AddFirm> {
  constructor(
    private readonly firms: Firms,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, details }: AddFirm) {
    const firm = Firm.add(companyId, this.ids.next(), details);
    this.firms.add(firm);
    return { id: firm.id };
  }
}
