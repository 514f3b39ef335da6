import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkTask } from './validate-task.js';

const { payload } = JSON.parse(readFileSync(new URL('samples/task-update.json', import.meta.url), 'utf8')) as {
  payload: Record<string, unknown>;
};

const found = (value: unknown): string[] =>
  checkTask(value, { needed: [], pointerTo: (path) => ['', ...path].join('/') }).map(({ pointer }) => pointer);

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
  it('finds the one value that was changed, or nothing, wherever it is', () => {
    const places: [holder: object, name: string, pointer: string][] = [];
    const collect = (value: unknown, pointer: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [name, inner] of Object.entries(value)) {
        places.push([value, name, `${pointer}/${name}`]);
        collect(inner, `${pointer}/${name}`);
      }
    };
    const complete = { ...payload, approvedAmount: '1.00' };
    collect(complete, '');
    expect(places.length).toBeGreaterThan(50);
    expect(found(complete)).toEqual([]);
    const wrong = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, ([holder, name, pointer], value) => {
        const holding = holder as Record<string, unknown>;
        const before = holding[name];
        holding[name] = value;
        try {
          const pointers = found(complete);
          if (pointers.length > 0) wrong.add(pointer);
          expect(pointers.filter((one) => one !== pointer && !one.startsWith(`${pointer}/`))).toEqual([]);
        } finally {
          holding[name] = before;
        }
      }),
      { numRuns: 2000 },
    );
    expect(places.map(([, , pointer]) => pointer).filter((pointer) => !wrong.has(pointer))).toEqual([]);
  });

  it('returns at most fifty reasons', () => {
    const contacts = Array.from({ length: 50 }, () => ({ name: 1, phone: 2 }));
    expect(found({ ...payload, contacts })).toHaveLength(50);
  });
});
