// Makes a new context from the template: `npm run new:context -- <name> [--aggregate <name>]`.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import prettier from 'prettier';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const template = join(root, 'tools/template');
const at = (...parts) => join(root, ...parts);

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { aggregate: { type: 'string', default: 'visit' } },
  });
  const [name = '', ...more] = positionals;
  const { aggregate } = values;
  if (more.length > 0 || !/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/.test(name)) {
    throw new Error(`"${positionals.join(' ')}" is no name in kebab case. Try: npm run new:context -- visit-planning`);
  }
  if (existsSync(at('libs', name))) throw new Error(`libs/${name} exists already. Choose another name.`);
  if (!/^[a-z]+$/.test(aggregate))
    throw new Error(`"${aggregate}" is not one word in lower case. Try: --aggregate reminder`);
  const [taken] = globSync(`libs/*/domain/${aggregate}.ts`, { cwd: root });
  if (taken) throw new Error(`${taken} has an aggregate of this name. Name another one: --aggregate <name>`);
  return { name, aggregate };
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const pascal = (kebab) => kebab.split('-').map(capital).join('');
const snake = (kebab) => kebab.replaceAll('-', '_');

const { name, aggregate } = (() => {
  try {
    return asked();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
})();

const moment = new Date().toISOString().slice(0, 16).replace(/[-:]/g, '');
const renamed = new Map([
  ['20260101T0000', moment],
  ['crew-planning', name],
  ['crew_planning', snake(name)],
  ['CrewPlanning', pascal(name)],
  ['Crew planning', capital(name.replaceAll('-', ' '))],
  ['visit', aggregate],
  ['Visit', capital(aggregate)],
  // A copy's migration is one of the product's.
  [
    `import { templateDatabase } from '../../../template-database.js';`,
    `import { testDatabase } from '#platform/testing';`,
  ],
  ['templateDatabase()', 'testDatabase()'],
]);
const escaped = [...renamed.keys()].map((text) => text.replace(/[.()]/g, '\\$&'));
const rename = (text) => text.replace(new RegExp(escaped.join('|'), 'g'), (found) => renamed.get(found));

async function write(path, text) {
  const options = await prettier.resolveConfig(at(path));
  mkdirSync(dirname(at(path)), { recursive: true });
  const isMarkdown = path.endsWith('.md');
  writeFileSync(at(path), isMarkdown ? text : await prettier.format(text, { ...options, filepath: at(path) }));
}

/** The text with `line` behind the last line that `pattern` finds; both files are lists that a person keeps too. */
function behindLast(path, text, pattern, line) {
  const last = [...text.matchAll(pattern)].at(-1);
  if (!last) throw new Error(`${path} is not as expected: add "${line.trim()}" by hand`);
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

async function edit(path, ...additions) {
  const text = readFileSync(at(path), 'utf8');
  await write(
    path,
    additions.reduce((edited, [pattern, line]) => behindLast(path, edited, pattern, line), text),
  );
}

for (const path of globSync(['libs/**/*.{ts,md}', 'migrations/*.ts'], { cwd: template })) {
  await write(rename(path), rename(readFileSync(join(template, path), 'utf8')));
}

const moduleClass = `${pascal(name)}Module`;
await edit(
  'apps/product/src/product.module.ts',
  [/^import \{ \w+Module \} from '#[a-z-]+';$/gm, `import { ${moduleClass} } from '#${name}';`],
  [/(?<=^const contexts = \[\n(?:  \w+,\n)*)  \w+,$/gm, `  ${moduleClass},`],
);
const migration = `${moment}_${name}_${aggregate}s`;
const migrationClass = `${pascal(name)}${capital(aggregate)}s`;
await edit(
  'migrations/index.ts',
  [/^import \{ .* \} from '\.\/.*';$/gm, `import { ${migrationClass} } from './${migration}.js';`],
  [/^  \{ name: '.*', class: \w+ \},$/gm, `  { name: '${migration}', class: ${migrationClass} },`],
);
const nest = JSON.parse(readFileSync(at('nest-cli.json'), 'utf8'));
const folder = `libs/${name}`;
nest.projects[name] = { type: 'library', root: folder, sourceRoot: folder, entryFile: 'index' };
await write('nest-cli.json', JSON.stringify(nest, null, 2));

process.stdout.write(`
Made ${folder} and migrations/${migration}.ts; listed them in apps/product/src/product.module.ts, migrations/index.ts and nest-cli.json.

Next:
  1. Say in ${folder}/README.md what the context is for, and put your own words in place of the template's, the Danish ones too:
     contracts/not-found.ts, domain/day-has-passed.ts, http/${aggregate}.controller.ts.
  2. Look at the event that it subscribes to (${folder}/reactions). The reaction meets what is recorded from its first start
     on; "from: 'beginning'" gives it the past too. CONTRIBUTING.md, "Add a reaction".
  3. npm run arch:accept    lists the events and reactions, whose names are stored for good
     npm run asyncapi       writes the schemas and samples of the events
     npm run openapi && npm run client
  4. npm test -- ${folder} && npm run typecheck && npm run lint
  5. Add the context to docs/context-map.md and a line to CHANGELOG.md.
`);
