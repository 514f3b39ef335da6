import { mappedClassFaults } from './mapped-classes.js';
import { productionFiles, sourceFile } from './source-file.js';

const mapping = sourceFile('libs/alpha/infrastructure/task.mapping.ts', 'defineEntity({ class: Task })');
const domain = (body: string) =>
  sourceFile('libs/alpha/domain/task.ts', `export class Task extends Aggregate { ${body} }`);

describe('classes that MikroORM maps', () => {
  it('have no field initialisers and no #private members', () => {
    expect(mappedClassFaults(productionFiles('libs'))).toEqual([]);
  });

  it.each(['status = "new";', 'readonly lines: string[] = [];', '#secret!: string;', '#check() {}'])(
    'are found out: %s',
    (body) => {
      expect(mappedClassFaults([mapping, domain(body)])).toHaveLength(1);
      const later = sourceFile('libs/alpha/infrastructure/task.mapping.ts', 'defineEntity({}).setClass(Task)');
      expect(mappedClassFaults([later, domain(body)])).toHaveLength(1);
    },
  );

  it('may declare fields and hold constants', () => {
    expect(
      mappedClassFaults([mapping, domain('status!: string; static readonly MOST = 3; private note?: string;')]),
    ).toEqual([]);
    expect(mappedClassFaults([domain('status = "new";')])).toEqual([]);
  });
});
