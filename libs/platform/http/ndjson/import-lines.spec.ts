import { Readable } from 'node:stream';
import fc from 'fast-check';
import { IntegerField } from '../fields/index.js';
import { ImportReport, type ImportedLine, importLines } from './import-lines.js';
import { readNdjson } from './read-ndjson.js';

class Parcel {
  @IntegerField({ min: 1, max: 100 }) readonly weight!: number;
}

const inChunks = (bytes: Buffer, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
      bytes.subarray(index * size, (index + 1) * size),
    ),
  );

async function imported(text: string | Buffer, size = 2) {
  const report = new ImportReport('da');
  const batches: ImportedLine<Parcel>[][] = [];
  await importLines(
    inChunks(Buffer.from(text), 7),
    Parcel,
    { size },
    report,
    async (lines) => void batches.push([...lines]),
  );
  return { report, batches };
}

it('hands the good lines on in batches and reports the others with their numbers', async () => {
  const { report, batches } = await imported(
    '{"weight":1}\n\n{"weight":0}\r\n{"weight":2}\nøv\n{"weight":3,"x":1}\n{"weight":4}',
  );
  expect(batches.map((batch) => batch.map(({ line, value }) => [line, value.weight]))).toEqual([
    [
      [1, 1],
      [4, 2],
    ],
    [[7, 4]],
  ]);
  expect(report).toMatchObject({
    read: 6,
    refused: 3,
    faults: [
      { line: 3, errors: [{ pointer: '/weight', code: 'out-of-range', detail: 'Skal være fra 1 til 100.' }] },
      { line: 5, errors: [{ code: 'malformed-json' }] },
      { line: 6, errors: [{ pointer: '/x' }] },
    ],
  });
});

it('tells the first thousand faults and counts them all', async () => {
  const { report } = await imported('{"weight":0}\n'.repeat(1500));
  expect([report.refused, report.faults.length]).toEqual([1500, 1000]);
});

it('passes over a line that is too long, or not UTF-8, without holding it', async () => {
  const long = Buffer.concat([Buffer.from('{"weight":"'), Buffer.alloc(200_000, 'x'), Buffer.from('"}\n')]);
  const { report, batches } = await imported(
    Buffer.concat([long, Buffer.from([0x22, 0xe6, 0x22, 0x0a]), Buffer.from('{"weight":9}\n')]),
  );
  expect(report.faults.map(({ line, errors }) => [line, errors[0]?.code])).toEqual([
    [1, 'line-too-long'],
    [2, 'not-utf-8'],
  ]);
  expect(batches).toEqual([[{ line: 3, value: { weight: 9 } }]]);
});

it('reads the same however the bytes are cut', async () => {
  const texts = fc.array(fc.oneof(fc.json(), fc.string(), fc.constant('')), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 50 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((line) => line.replaceAll('\n', ' ')).join('\n'));
      const read = (chunk: number) => allOf(readNdjson(inChunks(bytes, chunk)));
      expect(await read(size)).toEqual(await read(bytes.length + 1));
    }),
  );
});

describe('batches', () => {
  /** An import of one line a batch, whose batches end when the test says so. */
  const importing = (weights: number[], keyOf?: (parcel: Parcel) => string) => {
    const begun: number[] = [];
    const ends = new Map<number, { end: () => void; fail: (error: Error) => void }>();
    const done = importLines(
      inChunks(Buffer.from(weights.map((weight) => JSON.stringify({ weight })).join('\n')), 1000),
      Parcel,
      { size: 1, ...(keyOf && { keyOf }) },
      new ImportReport('da'),
      ([one]) => {
        const place = begun.push(one?.value.weight ?? 0) - 1;
        return new Promise<void>((end, fail) => void ends.set(place, { end, fail }));
      },
    );
    return {
      begun,
      done,
      end: (place: number) => ends.get(place)?.end(),
      fail: (place: number, error: Error) => ends.get(place)?.fail(error),
    };
  };
  /** More turns of the event loop than anything needs that does not wait for a batch. */
  const settled = async () => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };

  it('are taken one after the other without a key', async () => {
    const { begun, done, end } = importing([1, 2]);
    await settled();
    expect(begun).toEqual([1]);
    end(0);
    await settled();
    expect(begun).toEqual([1, 2]);
    end(1);
    await done;
  });

  it('are taken two at a time with a key, and in order if they share one', async () => {
    const { begun, done, end } = importing([1, 2, 3, 3, 4], ({ weight }) => `${weight}`);
    await settled();
    expect(begun).toEqual([1, 2]);
    end(1);
    await settled();
    expect(begun).toEqual([1, 2, 3]);
    end(0);
    await settled();
    // Only one is running, but the next one writes the same record.
    expect(begun).toEqual([1, 2, 3]);
    end(2);
    await settled();
    expect(begun).toEqual([1, 2, 3, 3, 4]);
    end(3);
    end(4);
    await done;
  });

  it('that fail end the import, after the ones beside them', async () => {
    const { begun, done, end, fail } = importing([1, 2, 3], ({ weight }) => `${weight}`);
    const ended = jest.fn();
    done.catch(ended);
    await settled();
    fail(0, new Error('the database is away'));
    await settled();
    expect(begun).toEqual([1, 2]);
    expect(ended).not.toHaveBeenCalled();
    end(1);
    await expect(done).rejects.toThrow('the database is away');
  });
});

async function allOf<T>(generator: AsyncGenerator<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of generator) all.push(one);
  return all;
}
