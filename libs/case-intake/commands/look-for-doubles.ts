import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Doubles } from '../domain/doubles.js';

/** Notes which tasks may be about the same damage as these. */
export class LookForDoubles extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskIds: readonly string[],
  ) {
    super(companyId);
  }
}

@CommandHandler(LookForDoubles)
export class LookForDoublesHandler implements ICommandHandler<LookForDoubles> {
  constructor(
    private readonly doubles: Doubles,
    private readonly clock: Clock,
  ) {}

  execute({ companyId, taskIds }: LookForDoubles) {
    return this.doubles.look(companyId, taskIds, this.clock.now());
  }
}
