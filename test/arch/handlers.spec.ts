import { handlerFaults, untestedCommands } from './handlers.js';
import { filesBelow, productionFiles, sourceFile } from './source-file.js';

const ACCEPT = `
  export class AcceptTask extends CompanyCommand { }
  @CommandHandler(AcceptTask)
  export class AcceptTaskHandler { }`;

const MOVES = `
  export abstract class ChangeTask { }
  export class AcceptTask extends CompanyCommand { }
  @CommandHandler(AcceptTask)
  export class AcceptTaskHandler extends ChangeTask { }
  export class CloseTask extends CompanyCommand { }
  @CommandHandler(CloseTask)
  export class CloseTaskHandler extends ChangeTask { }`;

describe('commands and queries', () => {
  it('have one handler each, in their own file', () => {
    expect(handlerFaults(productionFiles('libs', 'apps'))).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'no handler',
      { 'libs/alpha/commands/accept-task.ts': 'export class AcceptTask extends CompanyCommand {}' },
      'libs/alpha/commands/accept-task.ts: AcceptTask has no handler in its file',
    ],
    [
      'no handler of a query',
      { 'libs/alpha/queries/get-task.ts': 'export class GetTask extends CompanyQuery<string> {}' },
      'libs/alpha/queries/get-task.ts: GetTask has no handler in its file',
    ],
    [
      'a handler elsewhere',
      {
        'libs/alpha/commands/accept-task.ts': ACCEPT,
        'libs/alpha/commands/other.ts': '@CommandHandler(AcceptTask) export class Other {}',
      },
      'libs/alpha/commands/other.ts: handles AcceptTask of another file',
    ],
    [
      'a handler of a command in the contracts, in a file of another name',
      {
        'libs/alpha/contracts/accept-task.ts': 'export class AcceptTask {}',
        'libs/alpha/commands/other.ts': '@CommandHandler(AcceptTask) export class AcceptTaskHandler {}',
      },
      'libs/alpha/commands/other.ts: handles AcceptTask of another file',
    ],
    [
      'a handler of a command in the contracts of another context',
      {
        'libs/beta/contracts/accept-task.ts': 'export class AcceptTask {}',
        'libs/alpha/commands/accept-task.ts': '@CommandHandler(AcceptTask) export class AcceptTaskHandler {}',
      },
      'libs/alpha/commands/accept-task.ts: handles AcceptTask of another file',
    ],
    [
      'two handlers',
      { 'libs/alpha/commands/accept-task.ts': `${ACCEPT} @CommandHandler(AcceptTask) class Second {}` },
      'AcceptTask has 2 handlers: libs/alpha/commands/accept-task.ts, libs/alpha/commands/accept-task.ts',
    ],
    [
      'two commands in a file',
      {
        'libs/alpha/commands/accept-task.ts': `${ACCEPT}
          export class RejectTask extends CompanyCommand {}
          @CommandHandler(RejectTask) export class RejectTaskHandler {}`,
      },
      'libs/alpha/commands/accept-task.ts: holds more than one command: AcceptTask, RejectTask',
    ],
    [
      'no command in commands/',
      { 'libs/alpha/commands/task-rules.ts': 'export class TaskRules {}' },
      'libs/alpha/commands/task-rules.ts: has no handler of a command',
    ],
    [
      'no query in queries/',
      { 'libs/alpha/queries/is-task.ts': 'export function isTask() {}' },
      'libs/alpha/queries/is-task.ts: has no handler of a query',
    ],
    [
      'another folder',
      { 'libs/alpha/http/accept-task.ts': ACCEPT },
      'libs/alpha/http/accept-task.ts: AcceptTask is a command outside commands/',
    ],
    [
      'another file name',
      { 'libs/alpha/commands/accept.ts': ACCEPT },
      'libs/alpha/commands/accept.ts: AcceptTask belongs in accept-task.ts',
    ],
  ])('are found out: %s', (_, files, fault) => {
    expect(handlerFaults(Object.entries(files).map(([path, text]) => sourceFile(path, text)))).toContain(fault);
  });

  it('that keep the rule pass', () => {
    expect(handlerFaults([sourceFile('libs/alpha/commands/accept-task.ts', ACCEPT)])).toEqual([]);
    expect(handlerFaults([sourceFile('libs/alpha/commands/task-moves.ts', MOVES)])).toEqual([]);
    const offered = sourceFile('libs/alpha/contracts/accept-task.ts', 'export class AcceptTask {}');
    const handler = '@CommandHandler(AcceptTask) export class AcceptTaskHandler {}';
    expect(handlerFaults([offered, sourceFile('libs/alpha/commands/accept-task.ts', handler)])).toEqual([]);
  });
});

describe('commands', () => {
  it('have a test beside them', () => {
    expect(untestedCommands(productionFiles('libs'), filesBelow('libs'))).toEqual([]);
  });

  it('are found out when they have none', () => {
    const path = 'libs/alpha/commands/accept-task.ts';
    const files = [sourceFile(path, ACCEPT), sourceFile('libs/alpha/domain/task.ts', 'export class Task {}')];
    expect(untestedCommands(files, [path])).toEqual([`${path}: has no test beside it`]);
    expect(untestedCommands(files, [path, 'libs/alpha/commands/accept-task.spec.ts'])).toEqual([]);
  });
});
