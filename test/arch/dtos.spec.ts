import { dtoFaults } from './dtos.js';
import { productionFiles, sourceFile } from './source-file.js';

const SHAPE = 'export class TaskResponse { @TextField({ max: 20 }) readonly name!: string; }';

describe('request and response classes', () => {
  it('are in .dto.ts files of http/', () => {
    expect(dtoFaults(productionFiles('libs'))).toEqual([]);
  });

  it.each([
    ['libs/alpha/http/task.controller.ts', 'libs/alpha/http/task.controller.ts: TaskResponse belongs in a .dto.ts'],
    ['libs/alpha/http/task.responses.ts', 'libs/alpha/http/task.responses.ts: TaskResponse belongs in a .dto.ts'],
    ['libs/alpha/queries/task.dto.ts', 'libs/alpha/queries/task.dto.ts: a DTO belongs in http/'],
  ])('are found out: %s', (path, fault) => {
    expect(dtoFaults([sourceFile(path, SHAPE)])).toEqual([fault]);
  });

  it('that keep the rule pass', () => {
    expect(dtoFaults([sourceFile('libs/alpha/http/task.dto.ts', SHAPE)])).toEqual([]);
  });
});
