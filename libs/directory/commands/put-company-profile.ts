import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Cvr } from '#shared-kernel';
import type { CompanyProfile } from '../contracts/index.js';
import { Profiles } from '../domain/company-profile.js';
import { Phones } from '../domain/entry.js';
import { PhoneIsUnreadable } from '../domain/directory-errors.js';

export class PutCompanyProfile extends CompanyCommand {
  constructor(
    companyId: string,
    readonly facts: CompanyProfile,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(PutCompanyProfile)
export class PutCompanyProfileHandler implements ICommandHandler<PutCompanyProfile> {
  constructor(
    private readonly profiles: Profiles,
    private readonly phones: Phones,
  ) {}

  async execute({ companyId, facts, expectedVersion }: PutCompanyProfile) {
    const profile = await this.profiles.of(companyId);
    profile.expectVersion(expectedVersion);
    const [phone = null] = facts.phone === null ? [] : this.phones.read([facts.phone]);
    if (facts.phone !== null && phone === null) throw new PhoneIsUnreadable();
    profile.put({ ...facts, phone, cvr: facts.cvr === null ? null : Cvr.of(facts.cvr).digits });
    this.profiles.add(profile);
  }
}
