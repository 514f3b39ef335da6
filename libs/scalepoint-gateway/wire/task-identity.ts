import { hash } from 'node:crypto';
import type { TaskDelivery } from '#case-intake/contracts';

/**
 * SHA-256 (hex) of the content of a delivery. The order of fields, whitespace and the time of sending do not matter.
 *
 * Missing values are left out, so that a new field of `TaskDelivery` does not change the fingerprint of tasks that are sent
 * again.
 */
export function contentFingerprint(task: TaskDelivery): string {
  const { sentAt: _, leftOut, attachments: sent, ...content } = task;
  const attachments = sent.map(({ sealedLink: __, ...attachment }) => attachment);
  // Without the texts of the reasons, since a new wording would make a repeated task look changed.
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
