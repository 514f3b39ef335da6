import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { productionFiles, sourceFile } from './source-file.js';
import { eventTypes, reactionNames, streamNames } from './stored-names.js';

const REFRESH = 'ACCEPT_NAMES=1';

/** Add a new name with `npm run arch:accept`; removing a name breaks stored data. */
function listed(file: string, names: string[]): string[] {
  const path = resolve(import.meta.dirname, file);
  if (process.env['ACCEPT_NAMES'] === '1') {
    if (process.env['CI']) throw new Error(`${REFRESH} is for the developer who reads the difference`);
    writeFileSync(path, names.map((name) => `${name}\n`).join(''));
  }
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

const event = (path: string, text: string) => eventTypes([sourceFile(path, text)]).faults;
const reaction = (path: string, text: string) => reactionNames([sourceFile(path, text)]).faults;
const typed = (name: string, type: string) =>
  `export class ${name} extends DomainEvent<{ id: string }> { static readonly type = '${type}'; }`;

describe('events', () => {
  const found = eventTypes(productionFiles('libs'));

  it('are named well and once', () => {
    expect(found.faults).toEqual([]);
  });

  it('are those of events.txt (new ones: npm run arch:accept)', () => {
    expect(found.names).toEqual(listed('events.txt', found.names));
  });

  it.each([
    ['TaskReceivedV1', 'events.ts', 'alpha.task-received', 'not <context>.<what-happened>.v<number>'],
    ['TaskReceivedV0', 'events.ts', 'alpha.task-received.v0', 'not <context>.<what-happened>.v<number>'],
    ['TaskReceivedV1', 'events.ts', 'beta.task-received.v1', 'does not name its own context'],
    ['ReceiveTaskV1', 'events.ts', 'alpha.receive-task.v1', 'is not in the past tense'],
    ['TaskReceivedV2', 'events.ts', 'alpha.task-received.v1', 'is the class TaskReceivedV1'],
    ['TaskReceivedV1', 'task-received.v1.ts', 'alpha.task-received.v1', 'belongs in contracts/events.ts'],
  ])('are found out: %s in %s as %s', (name, file, type, fault) => {
    expect(event(`libs/alpha/contracts/${file}`, typed(name, type)).join()).toContain(fault);
  });

  it('are found out when they have no type, or stand outside contracts/', () => {
    expect(event('libs/alpha/contracts/events.ts', 'class A extends DomainEvent {}')).toEqual([
      'libs/alpha/contracts/events.ts: A needs a static type written out as a string',
    ]);
    expect(event('libs/alpha/domain/events.ts', typed('TaskReceivedV1', 'alpha.task-received.v1'))).toEqual([
      'libs/alpha/domain/events.ts: alpha.task-received.v1 belongs in contracts/events.ts',
    ]);
  });

  it('are found out when two share a type', () => {
    const one = sourceFile('libs/alpha/contracts/events.ts', typed('TaskSentV1', 'alpha.task-sent.v1'));
    expect(eventTypes([one, one]).faults).toEqual(['alpha.task-sent.v1 is used by two events']);
  });
});

describe('streams of events and audited records', () => {
  const found = streamNames(productionFiles('libs'));
  const stream = (path: string, text: string) => streamNames([sourceFile(path, text)]).faults;

  it('are named by their context, each aggregate once', () => {
    expect(found.faults).toEqual([]);
  });

  it('are those of streams.txt (new ones: npm run arch:accept)', () => {
    expect(found.names).toEqual(listed('streams.txt', found.names));
  });

  it.each([
    ['class Task extends Aggregate {}', 'Task needs a static stream written out as a string'],
    ['class Task extends Aggregate { static readonly stream = kebab(Task.name); }', 'written out as a string'],
    ["class Task extends Aggregate { static readonly stream = 'Task'; }", 'Task is not <context>.<aggregate>'],
    ["class Task extends Aggregate { static readonly stream = 'beta.task'; }", 'does not name its own context'],
    ["const entry = { entity: 'Redelivery' };", 'Redelivery is not <context>.<aggregate>'],
  ])('are found out: %s', (text, fault) => {
    expect(stream('libs/alpha/domain/task.ts', text).join()).toContain(fault);
  });

  it('are found out when two aggregates share a name', () => {
    const one = sourceFile(
      'libs/alpha/domain/a.ts',
      "class A extends Aggregate { static readonly stream = 'alpha.a'; }",
    );
    expect(streamNames([one, one]).faults).toEqual(['alpha.a names two aggregates']);
  });
});

describe('reactions', () => {
  const found = reactionNames(productionFiles('libs'));

  it('are named well and once', () => {
    expect(found.faults).toEqual([]);
  });

  it('are those of reactions.txt (new ones: npm run arch:accept)', () => {
    expect(found.names).toEqual(listed('reactions.txt', found.names));
  });

  it.each([
    ['libs/alpha/reactions/a.ts', "@Reaction({ name: 'open-case' }) class A {}", 'is not <command>-on-<fact>'],
    ['libs/alpha/reactions/a.ts', "@Reaction({ name: 'beta.open-on-sent' }) class A {}", 'not name its own context'],
    [
      'libs/alpha/commands/a.ts',
      "@Reaction({ name: 'open-case-on-task-received' }) class A {}",
      'belongs in reactions/',
    ],
    ['libs/alpha/reactions/a.ts', '@Reaction({ name: nameOf(A) }) class A {}', 'a name written out as a string'],
  ])('are found out: %s %s', (path, text, fault) => {
    expect(reaction(path, text).join()).toContain(fault);
  });

  it('are found out when two share a name', () => {
    const one = sourceFile('libs/alpha/reactions/a.ts', "@Reaction({ name: 'open-case-on-task-received' }) class A {}");
    expect(reactionNames([one]).faults).toEqual([]);
    expect(reactionNames([one, one]).faults).toEqual(['open-case-on-task-received is used by two reactions']);
  });
});
