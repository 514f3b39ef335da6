import { createHash } from 'node:crypto';
import { boundaryOf, countBoundaries, hashWithoutBoundary } from './boundary.js';
import { readMultipart, UnreadableForm } from './read-multipart.js';

const TYPE = 'multipart/form-data; boundary=b';
const LIMITS = { parts: 3, partSize: 1000 };

function form(boundary: string, ...parts: (readonly [string, string])[]): Buffer {
  const pieces = parts.map(
    ([head, content]) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`,
  );
  return Buffer.from(`${pieces.join('')}--${boundary}--\r\n`);
}

describe('readMultipart', () => {
  it('reads fields and files as bytes', async () => {
    const body = form('b', ['name="a"', 'æ--b'], ['name="file"; filename="x/y.txt"\r\nContent-Type: Text/HTML', '']);
    expect(await readMultipart(TYPE, body, LIMITS)).toEqual([
      { name: 'a', fileName: null, contentType: 'text/plain', content: Buffer.from('æ--b') },
      { name: 'file', fileName: 'y.txt', contentType: 'text/html', content: Buffer.alloc(0) },
    ]);
  });

  it.each([
    ['a part too many', form('b', ...Array.from({ length: 4 }, () => ['name="a"', ''] as const)), 'over 3 fields'],
    ['millions of boundaries', Buffer.from('--b\r\n'.repeat(2_000_000)), 'over 3 fields'],
    ['a part too large', form('b', ['name="a"', 'x'.repeat(1001)]), 'over 1000 bytes'],
    [
      'a form that breaks off',
      Buffer.from('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'),
      'nexpected end',
    ],
  ])('refuses %s', async (_, body, why) => {
    const error: unknown = await readMultipart(TYPE, body, LIMITS).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableForm);
    expect((error as Error).message).toContain(why);
  });

  it('counts boundaries no further than it has to, and only at the beginning of lines', () => {
    expect(countBoundaries(Buffer.from('--b\r\n'.repeat(2_000_000)), 'b', 21)).toBe(22);
    expect(countBoundaries(Buffer.from('--b\r\nx--b\r\n--b--'), 'b', 21)).toBe(2);
  });
});

describe('boundaryOf', () => {
  it.each([
    ['multipart/form-data; boundary=abc', 'abc'],
    ['Multipart/Form-Data; charset=utf-8; BOUNDARY="a b"', 'a b'],
    ['multipart/form-data', null],
    ['multipart/form-data; boundary=""', null],
    [`multipart/form-data; boundary=${'x'.repeat(71)}`, null],
    ['text/plain; boundary=abc', null],
  ])('of %.60s is %j', (type, boundary) => expect(boundaryOf(type)).toBe(boundary));
});

describe('hashWithoutBoundary', () => {
  const digest = (boundary: string, body: Buffer) => {
    const hash = createHash('sha256');
    hashWithoutBoundary(hash, body, boundary, 100);
    return hash.digest('hex');
  };

  it('is the same for the same form under another boundary, and for no other form', () => {
    const first = digest('one', form('one', ['name="a"', 'x'], ['name="b"', 'y']));
    expect(digest('two-longer', form('two-longer', ['name="a"', 'x'], ['name="b"', 'y']))).toBe(first);
    expect(digest('one', form('one', ['name="a"', 'x'], ['name="b"', 'z']))).not.toBe(first);
    expect(digest('one', form('one', ['name="a"', 'xy'], ['name="b"', '']))).not.toBe(first);
  });
});
