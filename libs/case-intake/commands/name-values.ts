import { Injectable } from '@nestjs/common';
import { type CaseNameValues, TaskNameValues } from '#scalepoint-settings/contracts';
import { TaskNotFound } from '../contracts/not-found.js';
import { type Task, Tasks } from '../domain/task.js';

/** What a task has to say for the merge fields of a case name. */
export function nameValuesOf({ content, insurerName }: Task): CaseNameValues {
  const { policy, policyholder, claimHandler } = content;
  const where = content.damageAddress ?? policyholder.address;
  return {
    scalepointCaseNumber: content.scalepointCaseNumber,
    taskNumber: content.referenceNumber,
    claimNumber: content.scalepointCaseNumber,
    policyNumber: policy.number,
    insurer: content.insurer.name ?? insurerName,
    policyholder: policyholder.name,
    damageAddress: where?.street ?? null,
    postalCode: where?.postalCode ?? null,
    city: where?.city ?? null,
    damageType: content.damageType,
    damageCause: content.damageCause,
    damageDate: content.damageDate,
    claimHandler: claimHandler?.name ?? null,
    requisitionNumber: content.referenceNumber,
  };
}

@Injectable()
export class NameValuesOfTasks extends TaskNameValues {
  constructor(private readonly tasks: Tasks) {
    super();
  }

  /** @throws TaskNotFound */
  async of(companyId: string, taskId: string | null) {
    const task = taskId === null ? await this.tasks.latest(companyId) : await this.tasks.byId(companyId, taskId);
    if (!task && taskId !== null) throw new TaskNotFound();
    return task && { taskId: task.id, values: nameValuesOf(task) };
  }
}
