import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#shared-kernel';
import { TaskNotFound } from '../contracts/not-found.js';
import { Correspondence } from '../domain/correspondence.js';
import { Tasks } from '../domain/tasks.js';
import { TaskCommand } from './task-moves.js';

/** A user has looked into what Scalepoint did not accept, and may have it sent again. */
export class HandleAnswer extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    /** The event that Scalepoint was told about. */
    readonly about: string,
    readonly sendAgain: boolean,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(HandleAnswer)
export class HandleAnswerHandler implements ICommandHandler<HandleAnswer> {
  constructor(
    private readonly tasks: Tasks,
    private readonly correspondence: Correspondence,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId, about, sendAgain }: HandleAnswer) {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    task.handleAnswer(about, sendAgain);
    if (sendAgain) {
      // Reset, so that the next answer is recorded as a change even if it is the same again.
      await this.correspondence.record(companyId, {
        about,
        taskId,
        outcome: 'not-sent',
        texts: [],
        fault: { code: 'case-intake.sent-again', da: 'Sendes igen.', en: 'Is being sent again.' },
        reference: null,
        at: this.clock.now(),
      });
    }
    return { taskId };
  }
}
