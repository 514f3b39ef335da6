import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { ApiKeyStore } from '../domain/api-key.js';

/** Records when a key was last used. */
export class RecordKeyUse extends CompanyCommand {
  constructor(
    companyId: string,
    readonly id: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordKeyUse)
export class RecordKeyUseHandler implements ICommandHandler<RecordKeyUse> {
  constructor(
    private readonly keys: ApiKeyStore,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, id }: RecordKeyUse) {
    await this.keys.used(companyId, id, this.clock.now());
  }
}
