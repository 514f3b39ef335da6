import type { Task } from './task.js';

/** What a task has to say for the merge fields of a case name. */
export function nameValuesOf({ content, insurerName }: Pick<Task, 'content' | 'insurerName'>) {
  const { claim, policy, policyholder, claimHandler } = content;
  const where = content.damageAddress ?? policyholder.address;
  return {
    scalepointCaseNumber: claim.number,
    taskNumber: content.referenceNumber,
    claimNumber: claim.number,
    policyNumber: policy.number,
    insurer: content.insurer.name ?? insurerName,
    policyholder: policyholder.name,
    damageAddress: where?.street ?? null,
    postalCode: where?.postalCode ?? null,
    city: where?.city ?? null,
    damageType: claim.damageType,
    damageCause: claim.damageCause,
    damageDate: claim.damageDate,
    claimHandler: claimHandler?.name ?? null,
    requisitionNumber: content.referenceNumber,
  };
}
