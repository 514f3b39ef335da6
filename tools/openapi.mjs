// Generates openapi.json from the routes; with --check it fails if the committed one is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from './build.mjs';

await build();
const { openApiDocument } = await import('../dist/apps/api/src/openapi.js');
const current = `${JSON.stringify(await openApiDocument(), null, 2)}\n`;
const file = new URL('../openapi.json', import.meta.url);
if (!process.argv.includes('--check')) {
  writeFileSync(file, current);
} else if (readFileSync(file, 'utf8') !== current) {
  process.stderr.write('openapi.json is out of date. Run "npm run openapi" and commit it.\n');
  process.exit(1);
}
process.exit(0);
