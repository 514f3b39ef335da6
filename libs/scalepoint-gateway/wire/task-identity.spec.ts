import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { TaskDelivery } from '#case-intake/contracts';
import { parseJsonPush } from './json-push.js';
import { contentFingerprint } from './task-identity.js';

const sent = readFileSync(new URL('samples/task-new.json', import.meta.url));

function taskOf(body: Buffer | string): TaskDelivery {
  const [read] = parseJsonPush(Buffer.from(body)).tasks;
  if (!read?.ok) throw new Error('the task was to be usable');
  return read.task;
}

const task = taskOf(sent);

/** The same value with the fields of every object in another order. */
function reordered(value: unknown, keyOf: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, keyOf));
  if (value === null || typeof value !== 'object') return value;
  const names = Object.keys(value).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name, reordered((value as Record<string, unknown>)[name], keyOf)]));
}

describe('contentFingerprint', () => {
  it('does not depend on the order of fields or on whitespace', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.string({ minLength: 1 })),
        fc.constantFrom('', ' ', '\t', '  '),
        (keys, space) => {
          const keyOf = new Map<string, string>();
          const order = (name: string): string => {
            const key = keyOf.get(name) ?? String(keys.next().value);
            keyOf.set(name, key);
            return key + name;
          };
          const shuffled = JSON.stringify(reordered(JSON.parse(sent.toString()), order), null, space);
          expect(taskOf(shuffled)).toEqual(task);
          expect(contentFingerprint(taskOf(shuffled))).toBe(contentFingerprint(task));
          // A store such as jsonb may reorder the fields of the task itself.
          expect(contentFingerprint(reordered(task, order) as TaskDelivery)).toBe(contentFingerprint(task));
        },
      ),
    );
  });

  it('does not depend on the time of sending or on missing fields', () => {
    const later = { ...task, sentAt: '2030-01-01T00:00:00.000Z', somethingNew: null, somethingElse: [] };
    expect(contentFingerprint(later)).toBe(contentFingerprint(task));
  });

  it.each<[string, Partial<TaskDelivery>]>([
    ['note', { note: 'Andet' }],
    ['note taken away', { note: null }],
    ['kind', { kind: 'cancel' }],
    ['revision', { revision: 2 }],
    ['mobile', { policyholder: { ...task.policyholder, mobile: '+45 21 43 65 99' } }],
    ['order of deadlines', { deadlines: [...task.deadlines].reverse() }],
    ['deductible', { deductible: { amount: 250_001, collectedBy: 'servicePartner' } }],
  ])('changes with the %s', (_, change) => {
    expect(contentFingerprint({ ...task, ...change })).not.toBe(contentFingerprint(task));
  });
});
