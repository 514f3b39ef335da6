import type { components } from '#client';

export type Task = components['schemas']['TaskResponse'];

export function numberOf({ referenceNumber, scalepointCaseNumber, scalepointTaskId }: Task): string {
  return referenceNumber ?? scalepointCaseNumber ?? scalepointTaskId;
}

export function addressOf({ damageAddress, policyholder }: Pick<Task, 'damageAddress' | 'policyholder'>): string {
  return addressText(damageAddress ?? policyholder.address) ?? '–';
}

export function addressText(where: Task['damageAddress']): string | null {
  if (!where) return null;
  const city = [where.postalCode, where.city].filter(Boolean).join(' ');
  return [where.street, where.street2, city].filter(Boolean).join(', ') || null;
}

/** `Skjult rørskade · Utæt rør under gulv`, in one line. */
export function damageOf({ damageType, damageSummary }: Pick<Task, 'damageSummary' | 'damageType'>): string {
  return [damageType, damageSummary].filter(Boolean).join(' · ').replaceAll(/\s+/g, ' ');
}
