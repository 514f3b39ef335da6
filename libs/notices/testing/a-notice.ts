import { saved } from '#platform/testing/in-memory-aggregates.js';
import { Notice } from '../domain/notice.js';

/** A notice as it was saved, of the company `company`. */
export function aNotice(id: string, userId = 'anna', givenAt = '2026-11-26T07:30:00.000Z'): Notice {
  const facts = { userId, reason: id, kind: 'refused', taskId: null, taskNumber: null, detail: null };
  const channels = { console: true, desktop: true, mail: true };
  return saved(Notice.give('company', id, facts, channels, new Date(givenAt)));
}
