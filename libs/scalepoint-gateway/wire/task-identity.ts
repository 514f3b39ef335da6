import { hash } from 'node:crypto';
import type { TaskDelivery } from '#case-intake/contracts';

/**
 * SHA-256 (hex) of what a delivery says about its task: the same content gives the same fingerprint whatever the order
 * of its fields, its spacing and the time that it was sent.
 *
 * What is not there is left out, so that a field added to `TaskDelivery` later does not make every task that is sent
 * again look changed.
 */
export function contentFingerprint(task: TaskDelivery): string {
  const { sentAt: _, leftOut, attachments: sent, ...content } = task;
  const attachments = sent.map(({ sealedLink: __, ...attachment }) => attachment);
  // Not by their texts: another wording would make a task that is sent again look changed.
  return hash(
    'sha256',
    canonical({ ...content, attachments, leftOut: leftOut?.map(({ field, code }) => `${field} ${code}`) }),
  );
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  let fields = '';
  for (const name of Object.keys(value).sort()) {
    const content = (value as Record<string, unknown>)[name];
    if (!isNothing(content)) fields += `,"${name}":${canonical(content)}`;
  }
  return `{${fields.slice(1)}}`;
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
