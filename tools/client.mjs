// Generates the client's types from openapi.json and asyncapi.json; with --check it fails if the committed ones are out of
// date.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));

/** A file is a Blob in the client, and the text of an import is given as its lines. */
function transform({ format, contentMediaType, contentSchema }) {
  const named = (name) => ts.factory.createTypeReferenceNode(name);
  if (format === 'binary') return named('Blob');
  if (contentMediaType !== 'application/x-ndjson') return undefined;
  const member = (type, name) =>
    ts.factory.createIndexedAccessTypeNode(
      type,
      ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(name)),
    );
  return member(member(named('components'), 'schemas'), contentSchema.$ref.split('/').at(-1));
}

async function apiTypes() {
  return astToString(await openapiTS(read('openapi.json'), { transform }));
}

/** The data of each event, by its type. */
async function eventTypes() {
  const { schemas: all } = read('asyncapi.json').components;
  const schemas = Object.fromEntries(
    Object.entries(all)
      .filter(([type]) => type.includes('.'))
      .map(([type, schema]) => [type, { ...schema, $id: undefined }]),
  );
  const document = { openapi: '3.1.0', info: { title: 'events', version: '1' }, paths: {}, components: { schemas } };
  const nodes = await openapiTS(document);
  return `${astToString(nodes)}
/** What is in \`data\` of an event, by its \`type\`. */
export type EventPayloads = components["schemas"];
`;
}

/** The paths whose GET returns a file. */
function filePaths() {
  const isFile = ({ schema }) => schema?.format === 'binary';
  const paths = Object.entries(read('openapi.json').paths)
    .filter(([, { get }]) => Object.values(get?.responses[200]?.content ?? {}).some(isFile))
    .map(([path]) => `  '${path}',\n`);
  return `export const FILE_PATHS: ReadonlySet<string> = new Set([\n${paths.join('')}]);\n`;
}

const files = {
  'libs/client/schema.d.ts': `// Generated from openapi.json by "npm run client".\n\n${await apiTypes()}`,
  'libs/client/event-payloads.d.ts': `// Generated from asyncapi.json by "npm run client".\n\n${await eventTypes()}`,
  'libs/client/file-paths.ts': `// The paths that return files. Generated from openapi.json by "npm run client".\n\n${filePaths()}`,
};
for (const [name, current] of Object.entries(files)) {
  const file = new URL(`../${name}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, current);
  } else if (readFileSync(file, 'utf8') !== current) {
    process.stderr.write(`${name} is out of date. Run "npm run client" and commit it.\n`);
    process.exitCode = 1;
  }
}
