import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ScalepointAnswer } from '#scalepoint-gateway/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Correspondence } from '../domain/correspondence.js';
import { Tasks } from '../domain/tasks.js';

/** Records how Scalepoint answered when an event of a task was reported. */
export class RecordAnswer extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
    /** The id of the reported event. */
    readonly about: string,
    readonly answer: ScalepointAnswer,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordAnswer)
export class RecordAnswerHandler implements ICommandHandler<RecordAnswer> {
  constructor(
    private readonly tasks: Tasks,
    private readonly correspondence: Correspondence,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId, about, answer }: RecordAnswer) {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) return;
    const { outcome } = answer;
    const before = await this.correspondence.record(companyId, {
      about,
      taskId,
      outcome,
      texts: outcome === 'refused' ? answer.texts : [],
      fault: outcome === 'unclear' || outcome === 'not-sent' ? answer.reason : null,
      reference: outcome === 'accepted' ? answer.reference : null,
      at: this.clock.now(),
    });
    // While Scalepoint is unavailable every attempt has the same outcome, so only a changed outcome is an event.
    if (outcome !== before) task.recordScalepointAnswer(about, outcome);
  }
}
