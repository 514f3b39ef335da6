import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { CompanyNotFound } from '../contracts/index.js';
import { type CompanyFacts, CompanyRegister, type RegisteredCompany } from '../domain/registered-company.js';

abstract class CompanyChange extends CompanyCommand {
  constructor(
    companyId: string,
    readonly expectedVersion: number | null = null,
  ) {
    super(companyId);
  }
}

@Injectable()
abstract class ChangeHandler<C extends CompanyChange> implements ICommandHandler<CompanyChange> {
  constructor(
    private readonly register: CompanyRegister,
    protected readonly clock: Clock,
  ) {}

  async execute(command: C): Promise<void> {
    const company = await this.register.find(command.companyId);
    if (!company) throw new CompanyNotFound();
    company.expectVersion(command.expectedVersion);
    this.change(company, command);
  }

  protected abstract change(company: RegisteredCompany, command: C): void;
}

export class RenameCompany extends CompanyChange {
  constructor(
    companyId: string,
    readonly facts: CompanyFacts,
    expectedVersion: number | null,
  ) {
    super(companyId, expectedVersion);
  }
}

@CommandHandler(RenameCompany)
export class RenameCompanyHandler extends ChangeHandler<RenameCompany> {
  protected change(company: RegisteredCompany, { facts }: RenameCompany): void {
    company.rename(facts);
  }
}

export class SuspendCompany extends CompanyChange {
  constructor(
    companyId: string,
    readonly reason: string | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(SuspendCompany)
export class SuspendCompanyHandler extends ChangeHandler<SuspendCompany> {
  protected change(company: RegisteredCompany, { reason }: SuspendCompany): void {
    company.suspend(reason, this.clock.now());
  }
}

export class ResumeCompany extends CompanyChange {}

@CommandHandler(ResumeCompany)
export class ResumeCompanyHandler extends ChangeHandler<ResumeCompany> {
  protected change(company: RegisteredCompany): void {
    company.resume();
  }
}
