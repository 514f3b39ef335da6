import fc from 'fast-check';
import { findJsonFault } from '#platform/json';
import { DomainError } from '#shared-kernel';
import { decodeUtf8, firstByteNotUtf8, parseJson } from './read-json.js';

function refusal(act: () => unknown): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('parseJson', () => {
  it.each([
    ['{"a": 1,}', 1, 9, 'name'],
    ['{"a": 1', 1, 8, 'comma-or-brace'],
    ['{"a" 1}', 1, 6, 'colon'],
    ['{a: 1}', 1, 2, 'name-or-brace'],
    ["{'a': 1}", 1, 2, 'name-or-brace'],
    ['{\r\n  "a": [1 2]\r\n}', 2, 11, 'comma-or-bracket'],
    ['{\n"a": 01}', 2, 7, 'comma-or-brace'],
    ['{"a": }', 1, 7, 'value'],
    ['[1,]', 1, 4, 'value'],
    ['{"a": undefined}', 1, 7, 'value'],
    ['{"a": "x', 1, 7, 'end-of-text'],
    ['{"a": "x\ny"}', 1, 9, 'no-control-character'],
    ['{"a": "C:\\dir"}', 1, 10, 'escape'],
    ['{"a": "\\u12g4"}', 1, 8, 'escape'],
    ['{} {}', 1, 4, 'end'],
    ['<xml/>', 1, 1, 'value'],
  ])('reports where %j is not valid JSON', (text, line, column, expected) => {
    expect(findJsonFault(text)?.expected).toBe(expected);
    const { code, kind, facts, da, en } = refusal(() => parseJson(text));
    expect({ code, kind, facts }).toMatchObject({
      code: 'gateway.unreadable-body',
      kind: 'malformed',
      facts: { line, column },
    });
    expect(da).toContain(`linje ${line}, tegn ${column}: `);
    expect(en).toContain(`line ${line}, column ${column}: `);
  });

  it('reports the position in ten megabytes', () => {
    const lines = `${'{"a": "bbbbbbbbbbbb"},\n'.repeat(450_000)}`;
    expect(refusal(() => parseJson(`[\n${lines}oops]`)).facts).toMatchObject({ line: 450_002, column: 1 });
  });

  it('reports an empty body as such', () => {
    expect(refusal(() => parseJson(' \n')).en).toContain('empty');
  });

  it.each(['[', '{"a":', '[{"a":'])('rejects megabytes of %j without exhausting the stack', (piece) => {
    expect(refusal(() => parseJson(piece.repeat(1_000_000))).en).toContain('64 levels');
  });

  it('counts only nested brackets', () => {
    expect(parseJson(`["${'['.repeat(100)}\\"[[", ${'[],'.repeat(100)} 1]`)).toHaveLength(102);
  });

  it('finds an error exactly if JSON.parse does', () => {
    const nearlyJson = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', '{', ']', ',', ':', '\\', '0', 'e', ' ', '\n', '-', '.', 'å', '\u2028'),
      )
      .map(([json, at, piece]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + piece + json.slice(cut + (at % 3));
      });
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string()), (text) => {
        const fault = findJsonFault(text);
        expect(fault === null).toBe(isJson(text));
        if (fault) expect(fault.position).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('decodeUtf8', () => {
  it('decodes with and without a byte order mark', () => {
    expect(decodeUtf8(Buffer.from('\ufeff{"å":1}'))).toBe('{"å":1}');
    expect(decodeUtf8(Buffer.from('{"å":1}'))).toBe('{"å":1}');
  });

  it.each([
    ['ISO-8859-1', Buffer.from('{"by":"Rørvig"}', 'latin1'), 8],
    ['after a replacement character that was sent', Buffer.concat([Buffer.from('å\ufffd'), Buffer.from([0xff])]), 5],
    ['a character cut off at the end', Buffer.from('ab\u20ac').subarray(0, 4), 2],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 0],
  ])('reports the invalid byte in %s', (_, body, byte) => {
    expect(refusal(() => decodeUtf8(body)).facts).toEqual({ byte });
  });

  it('finds the first invalid byte, for any text before and after it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(0xff, 0xc0, 0x80),
        fc.uint8Array(),
        (before, wrong, after) => {
          fc.pre(before.isWellFormed());
          const start = Buffer.from(before);
          expect(firstByteNotUtf8(Buffer.concat([start, Buffer.from([wrong]), after]))).toBe(start.length);
        },
      ),
    );
  });
});
