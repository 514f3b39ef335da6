import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importFaults, type ImportsMap, layoutFaults, nameFaults } from './layout.js';
import { filesBelow, projectRoot } from './source-file.js';

const complete = ['README.md', 'index.ts', 'alpha.module.ts'].map((name) => `libs/alpha/${name}`);

describe('a context', () => {
  it('has a page, a face, a module, and folders of the known kinds', () => {
    expect(layoutFaults(filesBelow('libs'))).toEqual([]);
  });

  it.each([
    ['libs/alpha/services/tasks.ts', 'services/ is no kind of folder'],
    ['libs/alpha/wire/task.ts', 'wire/ is no kind of folder'],
    ['libs/alpha/task.ts', 'belongs in a folder of the context'],
    ['libs/alpha/contracts/v1/task.ts', 'contracts/ is flat'],
  ])('is found out: %s', (path, fault) => {
    expect(layoutFaults([...complete, path]).join()).toContain(fault);
  });

  it('is found out when a part is missing', () => {
    expect(layoutFaults(['libs/alpha/domain/task.ts'])).toEqual([
      'libs/alpha has no README.md',
      'libs/alpha has no index.ts',
      'libs/alpha has no alpha.module.ts',
    ]);
    expect(layoutFaults([...complete, 'libs/alpha/domain/task.ts', 'libs/alpha/contracts/index.ts'])).toEqual([]);
  });
});

describe('names of files and folders', () => {
  it('say what is inside', () => {
    expect(nameFaults(['apps', 'libs', 'test', 'tools', 'migrations'].flatMap(filesBelow))).toEqual([]);
  });

  it.each([
    'libs/alpha/domain/task-manager.ts',
    'libs/alpha/domain/helpers.ts',
    'libs/alpha/domain/task-utils.spec.ts',
    'libs/common/index.ts',
    'apps/console/src/TaskData.tsx',
    'libs/alpha/domain/taskStatus.ts',
    'libs/alpha/domain/Task.ts',
  ])('are found out: %s', (path) => {
    expect(nameFaults([path])).toHaveLength(1);
  });

  it.each(['libs/alpha/domain/case-manager.ts', 'libs/alpha/contracts/events.ts', 'apps/console/src/TaskList.tsx'])(
    'pass: %s',
    (path) => {
      expect(nameFaults([path])).toEqual([]);
    },
  );
});

describe('the imports of package.json', () => {
  const read = <T>(file: string): T => JSON.parse(readFileSync(resolve(projectRoot, file), 'utf8')) as T;

  it('lead where the compiler looks, and their build where it is built', () => {
    const { imports } = read<{ imports: ImportsMap }>('package.json');
    const { compilerOptions } = read<{ compilerOptions: { paths: Record<string, string[]> } }>('tsconfig.json');
    expect(importFaults(imports, compilerOptions.paths)).toEqual([]);
  });

  it('are found out', () => {
    const part = { 'scalepoint-source': './libs/*.ts', default: './dist/libs/*.js' };
    expect(importFaults({ '#*': part }, { '#*': ['./libs/*.ts'] })).toEqual([]);
    expect(importFaults({ '#*': part }, {})).toHaveLength(1);
    expect(importFaults({}, { '#*': ['./libs/*.ts'] })).toHaveLength(1);
    expect(importFaults({ '#*': { ...part, default: './dist/*.js' } }, { '#*': ['./libs/*.ts'] })).toHaveLength(1);
  });
});
