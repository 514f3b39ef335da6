import { readFileSync } from 'node:fs';
import { parseJsonPush } from './json-push.js';
import { parseXml } from './service-tasks.js';
import { parseStored, storableText } from './stored-message.js';

const TOKEN = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';

function sample(name: string): Buffer {
  return readFileSync(new URL(`samples/${name}`, import.meta.url));
}

describe('parseStored', () => {
  it('parses stored JSON and XML to the same tasks', () => {
    const json = parseJsonPush(sample('tasks-same-case.json'));
    expect(parseStored(json.maskedRaw)).toEqual(json.tasks);
    const xml = parseXml(sample('service-tasks.xml'));
    expect(parseStored(xml.maskedRaw)).toEqual(xml.tasks);
  });
});

describe('storableText', () => {
  const multipart = [
    '--limit',
    'Content-Disposition: form-data; name="securityToken"',
    'Content-Type: text/plain',
    '',
    TOKEN,
    '--limit',
    'Content-Disposition: form-data; name="xmlString"',
    '',
    '<a b="010190-1234"/>',
  ].join('\r\n');

  it.each([
    ['broken JSON', `{"securityToken": "${TOKEN}", "note": "010190-1234", }`],
    ['JSON that breaks off', `{"note": "010190-1234", "securityToken": "${TOKEN}`],
    ['broken XML', `<a securityToken="${TOKEN}"><b>010190-1234`],
    ['a urlencoded form', `${new URLSearchParams({ securityToken: TOKEN, xmlString: '<a>010190-1234' }).toString()}`],
    [
      'JSON in a form',
      `${new URLSearchParams({ jsonString: `{"securityToken":"${TOKEN}","a":"0101901234"` }).toString()}`,
    ],
    ['a multipart form', multipart],
  ])('masks token and CPR number of %s', (_, body) => {
    const text = storableText(Buffer.from(body), 1000);
    expect(text).not.toMatch(/0f6f7c52|010190-?1234/);
    expect(text).toContain('••••');
  });

  it('is text that PostgreSQL can store, at most of the given length', () => {
    const text = storableText(
      Buffer.concat([Buffer.from('a\0å😀'), Buffer.from([0xff]), Buffer.alloc(5000, 'x')]),
      100,
    );
    expect(text.startsWith('aå😀\ufffd')).toBe(true);
    expect(text).toHaveLength(100);
    expect(storableText(Buffer.from('a😀'), 2).isWellFormed()).toBe(true);
  });
});
