import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Replays } from '../domain/replays.js';

/** Leaves out an event that a reaction cannot handle. */
export class SkipDeadLetter extends CompanyCommand<{ readonly id: string; readonly state: 'skipped' }> {
  constructor(
    companyId: string,
    readonly id: string,
    readonly reason: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(SkipDeadLetter)
export class SkipDeadLetterHandler implements ICommandHandler<SkipDeadLetter> {
  constructor(private readonly replays: Replays) {}

  execute({ companyId, id, reason }: SkipDeadLetter) {
    return this.replays.skip(companyId, id, reason);
  }
}
