import type { Task } from './task.js';

/** The values of a task for the merge fields of a case name. */
export function nameValuesOf({ content, insurerName }: Pick<Task, 'content' | 'insurerName'>) {
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
