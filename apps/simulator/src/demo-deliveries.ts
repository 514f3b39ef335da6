import type { PushFormat } from './push/push-request.js';
import { cancellationOf, doubleOf, sentAgain, updateOf } from './tasks/later-versions.js';
import { Random } from './tasks/random.js';
import { TaskGenerator } from './tasks/task-generator.js';
import type { GeneratorOptions, TaskInsurer } from './tasks/task-generator.js';
import type { ScalepointTask } from './tasks/task-shape.js';

/** One step of the demonstration: the delivery, and the status that the module should return for each task. */
export interface DemoDelivery {
  title: string;
  insurer: TaskInsurer;
  tasks: ScalepointTask[];
  format: PushFormat;
  expect: ('accepted' | 'duplicate' | 'invalid')[];
}

/** The first step: a task from each insurer, to find and skip those whose token the module does not have. */
export function firstTasks(options: GeneratorOptions): DemoDelivery[] {
  return options.insurers.map((insurer) => {
    const [task] = new TaskGenerator({
      ...options,
      seed: `${options.seed}/first/${insurer.alias}`,
      insurers: [insurer],
    }).take(1);
    return { title: 'New task', insurer, tasks: task ? [task] : [], format: 'json', expect: ['accepted'] };
  });
}

/** The further steps, reproducible by seed; the insurers take turns. `first` is a task that was sent before. */
export function laterDeliveries(options: GeneratorOptions, first: DemoDelivery): DemoDelivery[] {
  const turns = options.insurers.map((insurer) => ({
    insurer,
    generator: new TaskGenerator({ ...options, seed: `${options.seed}/${insurer.alias}`, insurers: [insurer] }),
  }));
  let next = 0;
  const step = (
    title: string,
    expect: DemoDelivery['expect'],
    make: (generator: TaskGenerator) => ScalepointTask[],
    format: PushFormat = 'json',
  ): DemoDelivery => {
    const turn = turns[next++ % turns.length];
    if (!turn) throw new RangeError('at least one insurer is needed');
    return { title, insurer: turn.insurer, tasks: make(turn.generator), format, expect };
  };
  const again = (
    title: string,
    earlier: DemoDelivery,
    expect: DemoDelivery['expect'],
    change: (task: ScalepointTask) => ScalepointTask = (task) => task,
  ): DemoDelivery => ({ ...earlier, title, expect, tasks: earlier.tasks.map(change), format: 'json' });

  const early = step('The task that the update waited for', ['accepted'], (generator) => [generator.next()]);
  const mistaken = step('New task', ['accepted'], (generator) => [generator.next()]);
  return [
    mistaken,
    step('New task, XML form', ['accepted'], (generator) => [generator.next()], 'form-xml'),
    again('The first task once more', first, ['duplicate']),
    step('A good and a poisoned task in one delivery', ['accepted', 'invalid'], (generator) => {
      const good = generator.next();
      return [good, { ...good, taskId: 'ikke-en-guid', referenceNumber: `${good.referenceNumber}-x` }];
    }),
    again('An update before its task', early, ['accepted'], updateOf),
    early,
    step('Two tasks of one case', ['accepted', 'accepted'], (generator) => [generator.next(), generator.furtherTask()]),
    again('Update of the first task: other phone, later deadline', first, ['accepted'], updateOf),
    step('New task, multipart form', ['accepted'], (generator) => [generator.next()], 'multipart-xml'),
    again('Cancellation', mistaken, ['accepted'], (task) => cancellationOf(task)),
    again('The cancellation is taken back: the task as new again', mistaken, ['accepted'], sentAgain),
    again('The first task by mistake as another one: a double', first, ['accepted'], (task) => {
      const random = new Random(`${options.seed}/double`);
      return doubleOf(task, random.guid('double'), `${task.case?.number ?? ''}-D`);
    }),
    ...Array.from({ length: 3 }, () => step('New task', ['accepted'], (generator) => [generator.next()])),
  ];
}
