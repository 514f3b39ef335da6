import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Replays } from '../domain/replays.js';

export class ReplayDeadLetter extends CompanyCommand<{ readonly id: string; readonly state: 'replayed' }> {
  constructor(
    companyId: string,
    readonly id: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(ReplayDeadLetter)
export class ReplayDeadLetterHandler implements ICommandHandler<ReplayDeadLetter> {
  constructor(private readonly replays: Replays) {}

  execute({ companyId, id }: ReplayDeadLetter) {
    return this.replays.replay(companyId, id);
  }
}
