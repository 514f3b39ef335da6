import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import type { CompanyCalendarChoices } from '../contracts/index.js';
import { CompanyCalendarStore } from '../domain/company-calendar.js';

export class ChangeCalendar extends CompanyCommand {
  constructor(
    companyId: string,
    readonly choices: CompanyCalendarChoices,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeCalendar)
export class ChangeCalendarHandler implements ICommandHandler<ChangeCalendar> {
  constructor(private readonly store: CompanyCalendarStore) {}

  async execute({ companyId, choices, expectedVersion }: ChangeCalendar) {
    const known = await this.store.of(companyId);
    known.expectVersion(expectedVersion);
    known.change(choices);
    this.store.add(known);
  }
}
