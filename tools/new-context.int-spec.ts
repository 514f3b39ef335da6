import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const project = resolve(import.meta.dirname, '..');
const tree = mkdtempSync(join(tmpdir(), 'new-context-'));
const COPIED = ['apps/product', 'libs', 'migrations', 'tools', 'package.json', 'tsconfig.json', 'nest-cli.json'];
const WRITTEN = ['apps/product/src/product.module.ts', 'migrations/index.ts', 'nest-cli.json'];

const read = (path: string) => readFileSync(join(tree, path), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
const make = (...args: string[]) =>
  spawnSync(process.execPath, ['tools/new-context.mjs', ...args], { cwd: tree, encoding: 'utf8' });

beforeAll(() => {
  for (const path of [...COPIED, '.prettierrc.json', '.swcrc', '.editorconfig']) {
    cpSync(join(project, path), join(tree, path), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'));
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

it.each([
  [['VisitPlanning'], 'is no name in kebab case'],
  [['visit_planning'], 'is no name in kebab case'],
  [[], 'is no name in kebab case'],
  [['invoicing'], 'libs/invoicing exists already'],
  [['reminders', '--aggregate', 'Reminder'], 'is not one word in lower case'],
  [['reminders', '--aggregate', 'invoice'], 'libs/invoicing/domain/invoice.ts has an aggregate of this name'],
])('refuses %j, says why, and changes nothing', (args, reason) => {
  const before = WRITTEN.map(read);
  const { status, stderr } = make(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(reason);
  expect(WRITTEN.map(read)).toEqual(before);
});

describe('a context that was made', () => {
  let told: string;

  beforeAll(() => {
    told = make('visit-reminders', '--aggregate', 'reminder').stdout;
  });

  const files = () => filesIn(join(tree, 'libs/visit-reminders'));

  it('has every file of the template under its own names', () => {
    expect(existsSync(join(tree, 'libs/visit-reminders/domain/reminder.spec.ts'))).toBe(true);
    expect(existsSync(join(tree, 'libs/visit-reminders/visit-reminders.module.ts'))).toBe(true);
    expect(files()).toHaveLength(filesIn(join(project, 'tools/template/libs/crew-planning')).length);
    const texts = files().map((path) => `${path}\n${readFileSync(path, 'utf8')}`.replaceAll('visit-reminders', ''));
    const own = texts.map((text) => text.replaceAll(/visit_reminders|VisitReminders|Visit reminders/g, ''));
    expect(own.filter((text) => /crew|visit|template/i.test(text))).toEqual([]);
  });

  it('is named in the list of contexts, the migrations and the projects, and the next steps are told', () => {
    expect(read('apps/product/src/product.module.ts')).toContain(
      `import { VisitRemindersModule } from '#visit-reminders';`,
    );
    expect(read('apps/product/src/product.module.ts')).toMatch(
      /const contexts = \[[^\]]*\n {2}VisitRemindersModule,\n/,
    );
    expect(read('migrations/index.ts')).toMatch(
      /\{ name: '\d{8}T\d{4}_visit-reminders_reminders', class: VisitRemindersReminders \}/,
    );
    expect(JSON.parse(read('nest-cli.json'))).toMatchObject({
      projects: { 'visit-reminders': { type: 'library', root: 'libs/visit-reminders' } },
    });
    expect(told).toContain('npm run arch:accept');
  });

  it('passes the compiler with its tests, and is loaded by the product', () => {
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(tree, 'tsconfig.json'), ts.sys.readFile).config,
      ts.sys,
      tree,
    );
    const made = [...files(), join(tree, 'migrations/index.ts')].filter((path) => path.endsWith('.ts'));
    const program = ts.createProgram(made, { ...options, noEmit: true });
    // What was copied as it is, the compiler checks where it came from.
    const faults = made.flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)));
    expect(faults.map(({ messageText, file }) => `${file?.fileName}: ${JSON.stringify(messageText)}`)).toEqual([]);
    const load = `import 'reflect-metadata';
      import { ProductModule } from './apps/product/src/product.module.ts';
      const { imports } = ProductModule.forRoot({ appUrl: 'postgres://none', poolSize: 1, runReactions: false });
      console.log(imports.map(({ name }) => name).join());`;
    const args = ['--import', './tools/typescript.mjs', '-C', 'scalepoint-source', '--input-type=module', '-e', load];
    expect(execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8' })).toContain('VisitRemindersModule');
  });
});
