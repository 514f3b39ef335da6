// Generates the client's types from openapi.json; with --check it fails if the committed ones are out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const head = '// Generated from openapi.json by "npm run client".\n\n';
const current = head + astToString(await openapiTS(new URL('../openapi.json', import.meta.url)));
const file = new URL('../libs/client/schema.d.ts', import.meta.url);
if (!process.argv.includes('--check')) {
  writeFileSync(file, current);
} else if (readFileSync(file, 'utf8') !== current) {
  process.stderr.write('libs/client/schema.d.ts is out of date. Run "npm run client" and commit it.\n');
  process.exit(1);
}
