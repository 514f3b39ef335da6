import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Cvr, Ids } from '#shared-kernel';
import { Insurer } from '../domain/insurer.js';
import { Insurers } from '../domain/token-store.js';

export class RegisterInsurer extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly name: string,
    readonly cvr: string | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(RegisterInsurer)
export class RegisterInsurerHandler implements ICommandHandler<RegisterInsurer> {
  constructor(
    private readonly insurers: Insurers,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, name, cvr }: RegisterInsurer) {
    const digits = cvr === null ? null : Cvr.of(cvr).digits;
    const insurer = Insurer.register(companyId, this.ids.next(), name, digits);
    this.insurers.add(insurer);
    return { id: insurer.id };
  }
}
