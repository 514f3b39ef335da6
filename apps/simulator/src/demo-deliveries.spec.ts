import { firstTasks, laterDeliveries } from './demo-deliveries.js';
import type { DemoDelivery } from './demo-deliveries.js';
import { DEMO_WORLD } from './demo-world.js';

const insurers = DEMO_WORLD.insurers.map((insurer) => ({ subcompanies: [], ...insurer }));
const story = (count: number): DemoDelivery[] => {
  const options = { seed: 'demo', insurers: insurers.slice(0, count) };
  const first = firstTasks(options);
  return [...first, ...laterDeliveries(options, first[0]!)];
};

describe('the demonstration', () => {
  it.each([1, 3])('has everything that can happen to a task, with %i insurers', (count) => {
    const steps = story(count);
    const seen = new Set<string>();
    for (const { tasks, expect: expected, insurer } of steps) {
      expect(tasks.map((task) => task.insuranceCompany?.alias)).toEqual(expected.map(() => insurer.alias));
      for (const [index, task] of tasks.entries()) {
        // The tasks that the module has seen; only the early update concerns another one.
        const known = seen.has(task.taskId!);
        if (task.kind === 'cancel' || expected[index] === 'duplicate') expect(known).toBe(true);
        if (task.kind === 'new' && expected[index] === 'accepted' && known) expect([1, 3]).toContain(task.revision);
        seen.add(task.taskId!);
      }
    }
    expect(new Set(steps.map(({ insurer }) => insurer.alias)).size).toBe(count);
    expect(new Set(steps.flatMap(({ expect: expected }) => expected))).toEqual(
      new Set(['accepted', 'duplicate', 'invalid']),
    );
    const kinds = steps.flatMap(({ tasks }) => tasks.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'update')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'cancel')).toHaveLength(1);
    const double = steps.find(({ title }) => title.includes('a double'))?.tasks[0];
    expect(double).toMatchObject({ kind: 'new', policy: steps[0]?.tasks[0]?.policy });
    expect(double?.taskId).not.toBe(steps[0]?.tasks[0]?.taskId);
    const takenBack = steps.find(({ title }) => title.startsWith('The cancellation is taken back'));
    expect(takenBack?.tasks).toMatchObject([{ kind: 'new', revision: 3 }]);
    expect(new Set(steps.map(({ format }) => format))).toEqual(new Set(['json', 'form-xml', 'multipart-xml']));
  });

  it('sends one update before its task', () => {
    const steps = story(3);
    const ids = steps.map(({ tasks }) => tasks[0]!.taskId);
    const early = steps.findIndex(
      ({ tasks }, index) => tasks[0]!.kind === 'update' && !ids.slice(0, index).includes(ids[index]),
    );
    expect(early).toBeGreaterThan(-1);
    expect(steps[early + 1]).toMatchObject({ tasks: [{ taskId: ids[early], kind: 'new', revision: 1 }] });
  });

  it('gives every fresh task an identity of its own', () => {
    const fresh = story(3).filter(({ title }) => title.startsWith('New task'));
    expect(new Set(fresh.map(({ tasks }) => tasks[0]!.taskId)).size).toBe(fresh.length);
  });
});
