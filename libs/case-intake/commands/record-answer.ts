import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ScalepointAnswer } from '#scalepoint-gateway/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Correspondence } from '../domain/correspondence.js';
import { Tasks } from '../domain/task.js';

/** Keeps what became of telling Scalepoint about an event of a task. */
export class RecordAnswer extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
    /** The event that was told. */
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
    // While Scalepoint is away every try ends alike; the count of tries tells, the task has no news.
    if (outcome !== before) task.recordScalepointAnswer(about, outcome);
  }
}
