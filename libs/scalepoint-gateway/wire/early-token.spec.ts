import { tokenNearTheStart } from './early-token.js';

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const PARTS = 'multipart/form-data; boundary=b';
const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const rest = 'x'.repeat(20_000);

it.each([
  ['the first field', JSON_TYPE, `{"securityToken":" code-1 ","payload":"${rest}"}`, 'code-1'],
  ['a field after others', JSON_TYPE, `\ufeff{ "a": 1, "b":null,"securityToken" : "a\\"b" , "x":"${rest}"}`, 'a"b'],
  ['a field after the payload', JSON_TYPE, `{"payload":{"securityToken":"code-2"},"securityToken":"code-1",`, null],
  ['a code in a text', JSON_TYPE, `{"a":"\\"securityToken\\":\\"code-2\\",","b":[`, null],
  ['a number', JSON_TYPE, '{"securityToken":12345678,"a":1}', null],
  ['a field far away', JSON_TYPE, `{"a":"${rest}","securityToken":"code-1","b":1}`, null],
  ['what is no object', JSON_TYPE, '["securityToken","code-1",', null],
  ['a code beyond ASCII', JSON_TYPE, '{"securityToken":"kodeæ-1","b":1}', null],
  ['a pair of a form', FORM, `a=1&securityToken=a%2Bb+c&xmlString=${rest}`, 'a+b c'],
  ['a pair that may go on', FORM, 'securityToken=code-1', null],
  ['a pair that is none', FORM, `xmlString=securityToken=code-1&a=${rest}`, null],
  ['a part', PARTS, part('other', 'x') + part('securityToken', 'code-1') + part('xmlString', rest), 'code-1'],
  ['a part that may go on', PARTS, part('other', 'x') + part('securityToken', rest), null],
  ['a part of another name', PARTS, part('securityToken2', 'code-1') + part('xmlString', rest), null],
])('finds the code in %s', (_, type, body, token) => {
  expect(tokenNearTheStart(type, Buffer.from(body))).toBe(token);
});
