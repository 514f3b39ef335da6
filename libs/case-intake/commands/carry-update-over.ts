import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Cases } from '../domain/case.js';
import { Tasks } from '../domain/task.js';
import { descriptionOf } from './task-facts.js';

/** Lets a case follow what the insurer changed about its task. */
export class CarryUpdateOver extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(CarryUpdateOver)
export class CarryUpdateOverHandler implements ICommandHandler<CarryUpdateOver> {
  constructor(
    private readonly tasks: Tasks,
    private readonly cases: Cases,
  ) {}

  async execute({ companyId, taskId }: CarryUpdateOver) {
    const task = await this.tasks.byId(companyId, taskId);
    const opened = await this.cases.ofTask(companyId, taskId);
    if (!task || !opened) return;
    if (task.status === 'cancelled') opened.flagCancelled();
    else {
      const { referenceNumber, contacts, damageAddress } = task.content;
      const description = descriptionOf(task.content);
      opened.follow({
        requisitionNumber: referenceNumber,
        description,
        damageAddress: opened.damageAddress && damageAddress,
        contacts,
      });
    }
  }
}
