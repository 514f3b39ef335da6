import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Element, parse } from './own-rules.js';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** The folder with the official rules, which are not part of the project. */
export const RULES_FOLDER = resolve(process.env['PEPPOL_RULES'] ?? '../shared/peppol');
const EN_16931 = join(RULES_FOLDER, 'EN16931-UBL-validation.sef.json.gz');
/** Peppol's own edition of the rules of EN 16931, and its additions. */
const SCHEMATRONS = ['CEN-EN16931-UBL.sch', 'PEPPOL-EN16931-UBL.sch'].map((name) => join(RULES_FOLDER, name));
const TO_XSLT = new URL('schematron-to-xslt.xsl', import.meta.url).pathname;

export const hasOfficialRules = [EN_16931, ...SCHEMATRONS].every((path) => existsSync(path));

/** The part of SaxonJS that is used; it has no types of its own. */
interface Saxon {
  transform(
    options: { stylesheetInternal: object; sourceText: string; destination: 'serialized' },
    execution: 'sync',
  ): { principalResult: string };
}

/** The rules of EN 16931 and of Peppol BIS Billing 3.0. The function returns the ids of the rules that a document breaks. */
export async function officialRules(): Promise<(xml: string) => string[]> {
  const saxon = require('saxon-js') as Saxon;
  const stylesheets = [
    JSON.parse(gunzipSync(readFileSync(EN_16931)).toString()) as object,
    ...(await Promise.all(SCHEMATRONS.map(compiled))).map((path) => JSON.parse(readFileSync(path, 'utf8')) as object),
  ];
  return (xml) =>
    stylesheets.flatMap((stylesheetInternal) => {
      const options = { stylesheetInternal, sourceText: xml, destination: 'serialized' } as const;
      const { principalResult } = saxon.transform(options, 'sync');
      return faultsIn(parse(principalResult));
    });
}

/** The ids of failed assertions, in SVRL or in the form of our own stylesheet. */
function faultsIn({ name, attributes, children }: Element): string[] {
  const own = /^(?:svrl:failed-assert|fault)$/.test(name) ? [attributes['id'] ?? name] : [];
  return [...own, ...children.flatMap(faultsIn)];
}

/** Compiled once for each version of a Schematron; both take 15 seconds of CPU. */
async function compiled(schematron: string): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(schematron)).update(readFileSync(TO_XSLT)).digest('hex');
  const folder = 'node_modules/.cache/peppol';
  const [finished, stylesheet] = [join(folder, `${hash}.sef.json`), join(folder, `${hash}.${process.pid}.xsl`)];
  if (existsSync(finished)) return finished;
  mkdirSync(folder, { recursive: true });
  const xslt3 = require.resolve('xslt3');
  const unfinished = `${stylesheet}.sef.json`;
  await run(process.execPath, [xslt3, `-xsl:${TO_XSLT}`, `-s:${schematron}`, `-o:${stylesheet}`]);
  await run(process.execPath, [xslt3, `-xsl:${stylesheet}`, `-export:${unfinished}`, '-nogo']);
  renameSync(unfinished, finished);
  return finished;
}
