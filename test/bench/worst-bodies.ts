/** Bodies of ten megabytes that are as slow as possible to parse, one of each known kind. */
export interface WorstBody {
  readonly name: string;
  readonly contentType: string;
  readonly body: Buffer;
}

const SIZE = 10 * 1024 * 1024 - 1024;
const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const PARTS = 'multipart/form-data; boundary=b';

/** @param size of each; generated one at a time, to limit memory */
export function* worstBodies(size = SIZE): Generator<WorstBody> {
  const filled = (before: string, piece: string, after = '') =>
    Buffer.from(before + piece.repeat(Math.floor((size - before.length - after.length) / piece.length)) + after);
  const one = (name: string, contentType: string, body: Buffer): WorstBody => ({ name, contentType, body });
  yield one('boundaries', PARTS, filled('', '--b\r\n'));
  yield one('boundaries within a line', PARTS, filled('--b\r\n', 'x--b'));
  yield one('nearly boundaries', PARTS, filled(part('xmlString'), '\r\n--\r\n-', '\r\n--b--\r\n'));
  yield one('long headers of a part', PARTS, filled('--b\r\n', `X-Long: ${'x'.repeat(200)}\r\n`));
  yield one('CPR-like text in JSON', JSON_TYPE, filled('{"payload":{"note":"', '010190-123 ', '"}}'));
  yield one('CPR numbers in JSON', JSON_TYPE, filled('{"payload":{"note":"', '010190-1234 ', '"}}'));
  yield one('ten-digit numbers in JSON', JSON_TYPE, filled('{"payload":{"tasks":[', '1512821234,', '1]}}'));
  yield one('one giant number', JSON_TYPE, filled('{"payload":', '1', '}'));
  yield one('a text without end', JSON_TYPE, filled('{"payload":"', 'x'));
  yield one('backslashes', JSON_TYPE, filled('{"payload":"', '\\\\', '"}'));
  yield one('escaped digits', JSON_TYPE, filled('{"payload":{"note":"', '\\u0030', '"}}'));
  yield one('brackets', JSON_TYPE, filled('', '['));
  yield one('small fields', JSON_TYPE, filled('{"payload":{', '"a":1,', '"b":1}}'));
  yield one('empty texts', JSON_TYPE, filled('{"payload":["', '","', '"]}'));
  yield one('codes in words', JSON_TYPE, filled('{"payload":{"note":"', 'token token1 ', '"}}'));
  yield one('half a name of the code', JSON_TYPE, filled('{"payload":{"note":"', 'securit', '"}}'));
  yield one('spaces, then a fault', JSON_TYPE, filled('{"payload":', ' ', 'x'));
  yield one('bytes that are not UTF-8', JSON_TYPE, Buffer.alloc(size, 0xff));
  yield one('percent signs', FORM, filled('xmlString=', '%'));
  yield one('escapes of a form', FORM, filled('xmlString=', '%41'));
  yield one('ampersands', FORM, filled('', '&'));
  yield one('plus signs', FORM, filled('jsonString=', '+'));
  const xml = (before: string, piece: string, after = '') => filled(`xmlString=${before}`, piece, after);
  yield one('XML comments', FORM, xml('<serviceTasks>', '<!---->', '</serviceTasks>'));
  yield one('XML elements', FORM, xml('<serviceTasks>', '<a/>', '</serviceTasks>'));
  yield one('XML attributes', FORM, xml('<serviceTasks ', 'a="" ', '/>'));
  yield one('XML levels', FORM, xml('', '<a>'));
  yield one('XML texts with CPR numbers', FORM, xml('<serviceTasks>', '010190-1234 ', '</serviceTasks>'));
  yield one('XML references', FORM, xml('<serviceTasks>', '%26%2348;', '</serviceTasks>'));
  yield one('XML names of the code', FORM, xml('<serviceTasks>', '<securityToken ', '</serviceTasks>'));
  yield one('XML name=value', FORM, xml('<serviceTasks>', 'token%3Dx ', '</serviceTasks>'));
  yield one('XML CDATA', FORM, xml('<serviceTasks>', '<![CDATA[]]>', '</serviceTasks>'));
}

function part(name: string): string {
  return `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;
}
