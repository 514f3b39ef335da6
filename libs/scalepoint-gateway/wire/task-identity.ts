import { createHash } from 'node:crypto';
import type { TaskDelivery } from '#case-intake/contracts';

/**
 * SHA-256 (hex) of what a delivery says about its task: the same content gives the same fingerprint whatever the order
 * of its fields, its spacing and the time that it was sent.
 *
 * What is not there is left out, so that a field added to `TaskDelivery` later does not make every task that is sent
 * again look changed.
 */
export function contentFingerprint(task: TaskDelivery): string {
  const { sentAt: _, ...content } = task;
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, content]) => !isNothing(content))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${JSON.stringify(name)}:${canonical(content)}`);
  return `{${fields.join(',')}}`;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
