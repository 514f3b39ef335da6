import { readFileSync } from 'node:fs';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { TaskMessage } from './task-message.js';
import { checkTask } from './validate-task.js';

const { payload } = JSON.parse(readFileSync(new URL('samples/task-update.json', import.meta.url), 'utf8')) as {
  payload: Record<string, unknown>;
};

/** The result of class-validator for an instance of the message class. */
function isValidInstance(value: object): boolean {
  return validateSync(plainToInstance(TaskMessage, value)).length === 0;
}

function passesDirectly(value: unknown): boolean {
  return checkTask(value, { needed: [], pointerTo: (path) => path.join('/') }).length === 0;
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown[]>(
    '',
    ' ',
    0,
    1,
    'update',
    'insurer',
    '12345674',
    '1500.00',
    '2026-11-24',
    [],
    {},
    [{}],
    [null],
    [[]],
    null,
  ),
);

describe('checkTask', () => {
  it('accepts a task exactly if class-validator does', () => {
    const places: [object, string][] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, inner] of Object.entries(value)) {
        places.push([value, name]);
        collect(inner);
      }
    };
    const complete = { ...payload, approvedAmount: '1.00' };
    collect(complete);
    expect(places.length).toBeGreaterThan(50);
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, ([holder, name], value) => {
        const holding = holder as Record<string, unknown>;
        const before = holding[name];
        holding[name] = value;
        try {
          const sound = passesDirectly(complete);
          outcomes.add(sound);
          expect(sound).toBe(isValidInstance(complete));
        } finally {
          holding[name] = before;
        }
      }),
      { numRuns: 1000 },
    );
    expect(outcomes.size).toBe(2);
  });

  it('returns at most fifty reasons', () => {
    const contacts = Array.from({ length: 50 }, () => ({ name: 1, phone: 2 }));
    expect(checkTask({ ...payload, contacts }, { needed: [], pointerTo: (path) => path.join('/') })).toHaveLength(50);
  });
});
