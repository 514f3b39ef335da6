import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DomainError } from '#shared-kernel';
import { parseForm, readFields, readPlain } from './form-fields.js';
import { parseFormPush } from './form-push.js';

const TOKEN = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';
const URLENCODED = 'application/x-www-form-urlencoded';
const xml = readFileSync(new URL('samples/service-tasks.xml', import.meta.url), 'utf8');
const json = readFileSync(new URL('samples/task-new.json', import.meta.url), 'utf8');

function urlencoded(fields: Record<string, string>): Buffer {
  return Buffer.from(new URLSearchParams(fields).toString());
}

/** Percent-encodes the ISO-8859-1 bytes of a text. */
function latin1Escaped(text: string): string {
  return [...Buffer.from(text, 'latin1')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

interface Part {
  readonly name: string;
  readonly value: string | Buffer;
  readonly headers?: string;
}

function multipart(parts: readonly Part[]): { type: string; body: Buffer } {
  const chunks = parts.flatMap(({ name, value, headers = '' }) => [
    Buffer.from(`--limit\r\nContent-Disposition: form-data; name="${name}"${headers}\r\n\r\n`),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ]);
  return {
    type: 'multipart/form-data; boundary=limit',
    body: Buffer.concat([...chunks, Buffer.from('--limit--\r\n')]),
  };
}

async function refusalOf(read: Promise<unknown>): Promise<DomainError> {
  const error = await read.then(
    () => new Error('nothing was refused'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof DomainError) return error;
  throw error;
}

describe('parseFormPush', () => {
  it('reads XML from a urlencoded form', async () => {
    const read = await parseFormPush(
      `${URLENCODED}; charset=UTF-8`,
      urlencoded({ securityToken: ` ${TOKEN}\n`, xmlString: xml, other: 'x' }),
    );
    expect(read.securityToken).toBe(TOKEN);
    expect(read.tasks).toMatchObject([
      { ok: true, task: { policyholder: { name: 'Søren Æbelø' }, note: 'Ring før kl. 9 & efter kl. 15' } },
      { ok: true, task: { policyholder: { name: 'Café Ærlig ApS' } } },
    ]);
    expect(read.maskedRaw).toBe(xml.trim());
  });

  it.each([
    ['field parts', ''],
    ['file parts', '; filename="tasks.xml"\r\nContent-Type: text/xml'],
  ])('reads XML from a multipart form with %s', async (_, headers) => {
    const { type, body } = multipart([
      { name: 'securityToken', value: TOKEN },
      { name: 'xmlString', value: xml, headers },
    ]);
    const read = await parseFormPush(type, body);
    expect(read).toMatchObject({ securityToken: TOKEN, tasks: [{ ok: true }, { ok: true }] });
    expect(read.maskedRaw).toBe(xml.trim());
  });

  it('reads a complete JSON message and a payload alone', async () => {
    const whole = await parseFormPush(URLENCODED, urlencoded({ securityToken: 'code-of-form', jsonString: json }));
    expect(whole.securityToken).toBe('code-of-form');
    expect(whole.maskedRaw).toContain('"••••7a10"');
    const { payload } = JSON.parse(json) as { payload: unknown };
    const bare = await parseFormPush(
      URLENCODED,
      urlencoded({ securityToken: TOKEN, jsonString: JSON.stringify(payload) }),
    );
    const [read] = bare.tasks;
    expect(bare.securityToken).toBe(TOKEN);
    expect(whole.tasks).toMatchObject([{ ok: true, fingerprint: read?.ok && read.fingerprint }]);
    const bad = await parseFormPush(URLENCODED, urlencoded({ jsonString: '{"tasks":[{"taskId":1}]}' }));
    expect(bad.tasks).toMatchObject([{ ok: false, reasons: [{ pointer: '/tasks/0/taskId' }, {}, {}, {}, {}] }]);
    expect((await parseFormPush(URLENCODED, urlencoded({ jsonString: json }))).securityToken).toBe(TOKEN);
  });

  it('masks the token of the form where the document repeats it', async () => {
    const payload = { taskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01', kind: 'cancel', note: `kode ${TOKEN} ${TOKEN}` };
    const read = await parseFormPush(
      URLENCODED,
      urlencoded({ securityToken: TOKEN, jsonString: JSON.stringify(payload) }),
    );
    expect(read.tasks).toMatchObject([{ task: { note: 'kode ••••7a10 ••••7a10' } }]);
    expect(read.maskedRaw).not.toContain(TOKEN);
  });

  it.each([
    ['no document', { securityToken: TOKEN }, '/xmlString'],
    ['a blank document', { securityToken: TOKEN, xmlString: ' ' }, '/xmlString'],
    ['two documents', { xmlString: xml, jsonString: json }, '/jsonString'],
    ['a token beyond measure', { securityToken: 'x'.repeat(2001), xmlString: xml }, '/securityToken'],
  ])('rejects %s', async (_, fields: Record<string, string>, pointer) => {
    const { code, errors } = await refusalOf(parseFormPush(URLENCODED, urlencoded(fields)));
    expect([code, errors[0]?.pointer]).toEqual(['gateway.malformed-delivery', pointer]);
  });

  it('rejects a repeated field', async () => {
    const body = Buffer.concat([
      urlencoded({ securityToken: 'a' }),
      Buffer.from('&'),
      urlencoded({ securityToken: 'b' }),
    ]);
    const { errors } = await refusalOf(parseFormPush(URLENCODED, body));
    expect(errors).toMatchObject([{ pointer: '/securityToken', code: 'repeated' }]);
  });

  it.each([
    ['a document type', { xmlString: '<!DOCTYPE x><serviceTasks/>' }, 'DOCTYPE'],
    ['broken JSON', { jsonString: '{"taskId": }' }, 'line 1, column 12'],
  ])('rejects %s in the document', async (_, fields: Record<string, string>, words) => {
    expect((await refusalOf(parseFormPush(URLENCODED, urlencoded(fields)))).en).toContain(words);
  });
});

describe('parseForm', () => {
  const declared = '<?xml version="1.0" encoding="ISO-8859-1"?><a b="æøå"/>';

  it.each([
    ['UTF-8 with a declaration that was left as it was', URLENCODED, urlencoded({ xmlString: declared })],
    ['its own charset', `${URLENCODED};charset=ISO-8859-1`, Buffer.from(`xmlString=${latin1Escaped(declared)}`)],
  ])('reads a document in %s as text', async (_, type, body) => {
    expect((await parseForm(type, body)).xmlString).toBe(declared);
  });

  it('decodes a document that is not UTF-8 by its own declaration', async () => {
    const { xmlString } = await parseForm(URLENCODED, Buffer.from(`xmlString=${latin1Escaped(declared)}`));
    expect(xmlString).toEqual(Buffer.from(declared, 'latin1'));
    const part = multipart([{ name: 'xmlString', value: Buffer.from(declared, 'latin1') }]);
    expect((await parseForm(part.type, part.body)).xmlString).toEqual(Buffer.from(declared, 'latin1'));
  });

  it('rejects other fields that are not UTF-8', async () => {
    const { facts } = await refusalOf(parseForm(URLENCODED, Buffer.from('jsonString=%7B%E6%7D')));
    expect(facts).toEqual({ byte: 1 });
  });

  it.each([
    ['another type', 'text/plain', 'a=b'],
    ['no type', '', ''],
    ['a multipart form without a boundary', 'multipart/form-data', 'x'],
    [
      'a multipart form that breaks off',
      'multipart/form-data; boundary=limit',
      '--limit\r\nContent-Disposition: form-data; name="xmlString"\r\n\r\n<a',
    ],
    ['a multipart form that is none', 'multipart/form-data; boundary=limit', 'securityToken=x'],
    ['an empty multipart form', 'multipart/form-data; boundary=limit', ''],
    ['too many fields', URLENCODED, 'a=1&'.repeat(30)],
    [
      'too many parts',
      'multipart/form-data; boundary=limit',
      multipart(Array.from({ length: 30 }, () => ({ name: 'a', value: 'b' }))).body,
    ],
  ])('rejects %s', async (_, type, body) => {
    const { code, kind } = await refusalOf(parseForm(type, Buffer.from(body)));
    expect({ code, kind }).toEqual({ code: 'gateway.unreadable-body', kind: 'malformed' });
  });

  it('returns no fields for an empty form', async () => {
    expect(await parseForm(URLENCODED, Buffer.alloc(0))).toEqual({
      securityToken: null,
      xmlString: null,
      jsonString: null,
    });
  });

  it('always terminates, with fields or an error', async () => {
    const pieces = fc.constantFrom(
      '--limit',
      '--limit--',
      '\r\n',
      '\n',
      'Content-Disposition: form-data; name="xmlString"',
      '; filename="a"',
      'Content-Disposition: x',
      'Content-Type: text/plain',
      ':',
      '<a/>',
      '=',
      '&',
      '%',
      '%e',
      'xmlString',
      '\0',
      'å',
    );
    const types = fc.constantFrom(
      URLENCODED,
      'multipart/form-data; boundary=limit',
      'multipart/form-data; boundary=""',
      'multipart/form-data; boundary="limit"; charset=x',
    );
    await fc.assert(
      fc.asyncProperty(types, fc.array(pieces, { maxLength: 12 }), async (type, body) => {
        const outcome: unknown = await parseForm(type, Buffer.from(body.join(''))).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DomainError);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a document of several megabytes', async () => {
    const large = `<a>${'æ'.repeat(2_000_000)}</a>`;
    const part = multipart([{ name: 'xmlString', value: large }]);
    expect((await parseForm(part.type, part.body)).xmlString).toHaveLength(large.length);
    expect((await parseForm(URLENCODED, Buffer.from(`xmlString=${large}`))).xmlString).toHaveLength(large.length);
  });
});

describe('the fast path for forms', () => {
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constantFrom('', 'a+b', '%', '%e6', '%C3%A6', '%EF%BB%BFx', '%ED%A0%80', 'a=b', 'æ'),
  );
  const name = fc.constantFrom('securityToken', 'xmlString', 'jsonString', 'security%54oken', 'other', '', 'a+b');
  const pair = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(name, value).map((parts) => parts.join('=')) },
    { weight: 1, arbitrary: value },
  );
  const form = fc.array(pair, { maxLength: 24 }).map((pairs) => Buffer.from(pairs.join('&')));

  it('returns the same fields as the full parser, or null', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(form, async (body) => {
        const plain = readPlain(URLENCODED, body);
        if (!plain) return;
        read += 1;
        expect(plain).toEqual(await readFields(URLENCODED, body));
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it.each([
    ['another charset', `${URLENCODED}; charset=iso-8859-1`, 'xmlString=a'],
    ['bytes that are not UTF-8', URLENCODED, 'xmlString=%e6'],
    ['a field that comes twice', URLENCODED, 'xmlString=a&xmlString=b'],
    ['a name that is written otherwise', URLENCODED, 'xml%53tring=a'],
  ])('returns null for %s', (_, type, text) => {
    expect(readPlain(type, Buffer.from(text))).toBeNull();
  });

  it('reads the form that insurers send', () => {
    expect(
      readPlain(URLENCODED, urlencoded({ securityToken: TOKEN, xmlString: xml }))
        ?.get('xmlString')
        ?.toString(),
    ).toBe(xml);
  });
});
