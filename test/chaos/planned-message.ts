import { readFileSync } from 'node:fs';
import type { PlannedDelivery } from './chaos-plan.js';

const example = JSON.parse(readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8')) as {
  payload: { case: object; insuranceCompany: object };
};

/** Scalepoint's message of a planned delivery; each task has a case of its own at Scalepoint. */
export function plannedMessage({ taskId, kind, revision }: PlannedDelivery): Record<string, unknown> {
  const { payload, ...envelope } = example;
  const { insuranceCompany } = payload;
  if (kind === 'cancel') return { ...envelope, payload: { taskId, kind, insuranceCompany } };
  const number = `K-${Number(taskId.slice(-12))}`;
  const claim = { ...payload.case, id: `ca5e${taskId.slice(4)}`, number };
  const own = { taskId, kind, revision, referenceNumber: number, note: `udgave ${revision}`, case: claim };
  return { ...envelope, payload: { ...payload, ...own } };
}
