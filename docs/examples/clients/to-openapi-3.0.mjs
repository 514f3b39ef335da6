// Rewrites an OpenAPI 3.1 document as 3.0, for generators that do not know 3.1:
//   node to-openapi-3.0.mjs openapi.json openapi-3.0.json [--plain-references]
// With --plain-references, a reference that may be null is only a reference, for generators that do not know that either.
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const arePlain = process.argv.includes('--plain-references');
const isNull = (schema) => schema.type === 'null';
const isReference = (schema) => schema.$ref?.includes('/schemas/');

/** Rewrites the children first. Examples are data and stay as they are. */
function rewritten(node) {
  if (Array.isArray(node)) return node.map(rewritten);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node);
  return schema(
    Object.fromEntries(entries.map(([key, value]) => [key, /^examples?$/.test(key) ? value : rewritten(value)])),
  );
}

function schema(node) {
  let one = { ...node };
  if (Array.isArray(one.type)) {
    const types = one.type.filter((type) => type !== 'null');
    if (types.length < one.type.length) one.nullable = true;
    if (Array.isArray(one.enum)) one.enum = one.enum.filter((value) => value !== null);
    one.type = types.length === 1 ? types[0] : undefined;
  }
  for (const key of ['anyOf', 'oneOf']) {
    const rest = one[key]?.filter((choice) => !isNull(choice));
    if (!rest || rest.length === one[key].length) continue;
    one = { ...one, nullable: true, [key]: rest.length > 1 ? rest : undefined };
    if (rest.length === 1) Object.assign(one, rest[0]);
  }
  if ('const' in one) one = { ...one, enum: [one.const], const: undefined };
  for (const [limit, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ]) {
    if (typeof one[limit] === 'number') one = { ...one, [bound]: one[limit], [limit]: true };
  }
  // In 3.0 a reference has no siblings.
  if (!isReference(one)) return one;
  const { $ref, ...siblings } = one;
  const given = Object.values(siblings).filter((value) => value !== undefined);
  return arePlain || given.length === 0 ? { $ref } : { ...siblings, allOf: [{ $ref }] };
}

const { info, ...document } = rewritten(JSON.parse(readFileSync(from, 'utf8')));
const { identifier: _, ...license } = info.license ?? {};
writeFileSync(to, JSON.stringify({ ...document, openapi: '3.0.3', info: { ...info, license } }, null, 2));
