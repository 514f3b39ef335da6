import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CPR_MASK, maskCpr } from '#shared-kernel';
import { maskCprInJson, maskCprInXml, maskToken, withoutSecrets } from './raw-masking.js';

const TOKEN = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';

/** Masks every text in a JSON value, including keys, and whole numbers of ten digits. */
function maskedValue(value: unknown): unknown {
  if (typeof value === 'number') return maskCpr(String(value)) === CPR_MASK ? CPR_MASK : value;
  if (typeof value === 'string') return maskCpr(value);
  if (Array.isArray(value)) return value.map(maskedValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [maskCpr(key), maskedValue(inner)]));
}

describe('maskCprInJson', () => {
  it.each([
    ['a string', '{"note":"CPR 010190-1234"}', `{"note":"CPR ${CPR_MASK}"}`],
    ['an escaped letter before it', '{"note":"p\\u00e50101901234"}', `{"note":"på${CPR_MASK}"}`],
    ['an escaped digit', '{"note":"01\\u00301901234"}', `{"note":"${CPR_MASK}"}`],
    ['an escaped no-break hyphen', '{"note":"010190\\u20111234"}', `{"note":"${CPR_MASK}"}`],
    ['an escaped line break before it', '{"note":"a\\n0101901234"}', `{"note":"a\\n${CPR_MASK}"}`],
    ['a bare number', '{ "cpr": 1512821234 }', `{ "cpr": "${CPR_MASK}" }`],
    ['a number in a list', '[1512821234,1]', `["${CPR_MASK}",1]`],
    ['broken JSON, outside its strings', '{cpr: 010190-1234', `{cpr: "${CPR_MASK}"`],
    ['text that is no JSON', '{"note":"010190-1234', `{"note":"${CPR_MASK}`],
  ])('masks in %s', (_, raw, masked) => {
    expect(maskCprInJson(raw)).toBe(masked);
  });

  it.each([
    ['the security token', '{"securityToken":"0101901234", "a": "0101901234"}', '"securityToken":"0101901234"'],
    ['escapes that mean something', '{"a":"\\"\\\\u0030\\u0000\\u0022 010190-1234"}', '\\"\\\\u0030\\u0000\\u0022'],
    ['a link with escaped slashes', '"https:\\/\\/x.example\\/0101901234"', '0101901234'],
  ])('does not mask %s', (_, raw, part) => {
    expect(maskCprInJson(raw)).toContain(part);
  });

  it('produces equivalent JSON with every text masked, for any escaping', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('0101901234', '010190-1234', '"', '\\', '\n', 'å', ' ', '/', '1', ': ', ',', '\u00a0'),
      }),
    );
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.constantFrom(1512821234, -1512821234, 1512821234.5),
    );
    const value = fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      fc.oneof(
        text,
        fc.array(text),
        number,
        fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          text,
        ),
      ),
    );
    const escapeAll = (json: string): string =>
      json.replace(/[^\x00-\x7f]|[0-9](?=[0-9])/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
    fc.assert(
      fc.property(value, (sent) => {
        fc.pre(!JSON.stringify(sent).includes('\\u'));
        const plain = JSON.stringify(sent);
        // JSON has no infinite numbers and no negative zero, so the text is the reference.
        const masked = maskedValue(JSON.parse(plain));
        expect(JSON.parse(maskCprInJson(plain))).toEqual(masked);
        // Digits of a number cannot be escaped, those of a string can.
        const escaped = plain.replace(/"(?:[^"\\]|\\.)*"/g, escapeAll);
        expect(JSON.parse(maskCprInJson(escaped))).toEqual(masked);
      }),
    );
  });
});

describe('maskCprInXml', () => {
  it('masks numbers written as numeric references and does not change other references', () => {
    expect(maskCprInXml('<a b="010190&#45;1234">0&#49;0190&#xA0;1234 &amp; &#60;</a>')).toBe(
      `<a b="${CPR_MASK}">${CPR_MASK} &amp; &#60;</a>`,
    );
  });
});

describe('withoutSecrets', () => {
  it.each([
    ['JSON', `{ "securityToken" : "${TOKEN}", "a": 1 }`, '{ "securityToken" : "••••7a10", "a": 1 }'],
    ['a token of any case', `{"SecurityToken":"${TOKEN}"}`, '{"SecurityToken":"••••7a10"}'],
    [
      'a repeated token',
      '{"securityToken":"first-secret","securityToken":"second-one"}',
      '{"securityToken":"••••cret","securityToken":"••••-one"}',
    ],
    ['a bare number', '{"securityToken": 12345678}', '{"securityToken": "••••5678"}'],
    ['a short token', '{"securityToken":"abc1234"}', '{"securityToken":"••••"}'],
    ['an escaped token', '{"securityToken":"abcdef\\"xyz"}', '{"securityToken":"••••"}'],
    ['null', '{"securityToken": null}', '{"securityToken": null}'],
    ['a word in a text', '{"a":"securityToken: ","b":"c"}', '{"a":"securityToken: ","b":"c"}'],
    ['broken JSON', `{"securityToken":"${TOKEN}`, '{"securityToken":"'],
    ['an XML attribute', `<a securityToken="${TOKEN}"/>`, '<a securityToken="••••7a10"/>'],
    ['an XML element', `<x:securityToken>\n${TOKEN}</x:securityToken>`, '<x:securityToken>••••7a10</x:securityToken>'],
    ['a form', `securityToken=${TOKEN}&xmlString=%3C`, 'securityToken=••••7a10&xmlString=%3C'],
  ])('masks the code in %s', (name, raw, masked) => {
    const stored = withoutSecrets(raw);
    if (name === 'broken JSON') expect(stored).toMatch(/^\{"securityToken":"••••/);
    else expect(stored).toBe(masked);
    expect(stored).not.toContain(TOKEN.slice(0, -4));
  });

  it.each([
    ['the payload', `{"payload":{"securityToken":"${TOKEN}"}}`],
    ['another name', `{"token":"${TOKEN}","x":{"sikkerhedskode":"${TOKEN}"},"API-Key":"${TOKEN}"}`],
    ['a misspelt name', `{"secruityToken":"${TOKEN}","securtytokn":"${TOKEN}","security_token":"${TOKEN}"}`],
    ['an object or a list', `{"securityToken":{"value":"${TOKEN}","all":["${TOKEN}",12345678]}}`],
    ['a note', `{"note":"Security Token: ${TOKEN}, token ${TOKEN} og sikkerhedskoden er ${TOKEN}"}`],
    ['JSON in a text', JSON.stringify({ note: JSON.stringify({ securityToken: TOKEN }) })],
    ['an XML attribute of another name', `<a b="x" secToken='${TOKEN}'/>`],
    ['an XML element of another name', `<s:SikkerhedsToken a="b">${TOKEN}</s:SikkerhedsToken>`],
    ['a text of the XML', `<note>token: ${TOKEN}</note>`],
    ['a part of a form', `--b\r\nContent-Disposition: form-data; name="token"\r\n\r\n${TOKEN}\r\n--b--`],
  ])('masks an unknown code in %s', (_, raw) => {
    const stored = withoutSecrets(raw);
    expect(stored).not.toContain(TOKEN.slice(0, -4));
    expect(stored).not.toContain('12345678');
    expect(withoutSecrets(stored)).toBe(stored);
  });

  it.each([
    ['a telephone number', '{"note":"Securitas 70123456 har nøgle; sikkerhedsdør 12345678"}'],
    [
      'a name like it',
      '{"note":"Stokketoften 12, kode til port er 1234","postalCode":"8000","customerNumber":"12345678"}',
    ],
    ['a name without a value', '{"note":"Forsikringstoken mangler"}'],
  ])('does not change %s', (_, raw) => expect(withoutSecrets(raw)).toBe(raw));

  it('changes only the code of a message', () => {
    for (const name of ['task-new.json', 'task-update.json', 'tasks-same-case.json', 'service-tasks.xml']) {
      const sample = readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
      expect(withoutSecrets(sample).replaceAll('••••7a10', TOKEN)).toBe(sample);
    }
  });

  it('masks the token wherever the message repeats it', () => {
    expect(withoutSecrets(`{"note":"vores kode er ${TOKEN}"}`, TOKEN)).toBe('{"note":"vores kode er ••••7a10"}');
    expect(withoutSecrets('{"note":"our secret-code-a$`"}', 'secret-code-a$`')).toBe('{"note":"our ••••-a$`"}');
    expect(withoutSecrets('{"note":"kode"}', 'kode')).toBe('{"note":"kode"}');
  });

  it('shows at most half of a code', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (token) => {
        expect(maskToken(token).replace('••••', '').length).toBeLessThanOrEqual(token.length / 2);
      }),
    );
  });
});
