import type { Task } from './task.js';

/** What the company's rules of assignment ask of a task. */
export function traitsOf({ content, insurerId }: Pick<Task, 'content' | 'insurerId'>) {
  const where = content.damageAddress ?? content.policyholder.address;
  return { insurerId, postalCode: where?.postalCode ?? null, damageType: content.damageType };
}
