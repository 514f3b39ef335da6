import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { type NewUser, NewUsers } from '#users/contracts';
import { CompanyIdIsTaken, CompanyKeyIsTaken } from '../domain/company-errors.js';
import { type CompanyFacts, CompanyRegister, RegisteredCompany } from '../domain/registered-company.js';

/** Registers a company, and its first administrator among its users. Registering it again the same way changes nothing. */
export class RegisterCompany extends CompanyCommand {
  constructor(
    companyId: string,
    readonly key: string,
    readonly facts: CompanyFacts,
    readonly administrator: NewUser | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(RegisterCompany)
export class RegisterCompanyHandler implements ICommandHandler<RegisterCompany> {
  constructor(
    private readonly register: CompanyRegister,
    private readonly users: NewUsers,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, key, facts, administrator }: RegisterCompany) {
    const known = await this.register.find(companyId);
    if (known?.isRegisteredAs(key, facts)) return;
    if (known) throw new CompanyIdIsTaken(known.key);
    if ((await this.register.idOfKey(key)) !== null) throw new CompanyKeyIsTaken(key);
    this.register.add(RegisteredCompany.register(companyId, key, facts, this.clock.now()));
    if (administrator) await this.users.add(companyId, administrator);
  }
}
