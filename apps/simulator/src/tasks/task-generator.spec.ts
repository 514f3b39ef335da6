import fc from 'fast-check';
import { TaskGenerator } from './task-generator.js';
import { cancellationOf, updateOf } from './later-versions.js';

const insurers = [
  { alias: 'nordlys', name: 'Nordlys Forsikring', subcompanies: [{ alias: 'nordlys-privat', name: 'Nordlys Privat' }] },
  { alias: 'boegely', name: 'Bøgely Gensidige', subcompanies: [] },
];
const seeds = fc.oneof(fc.integer(), fc.string());
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('generated tasks', () => {
  it('are the same for the same seed, and other tasks for another', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        const first = new TaskGenerator({ seed: one, insurers }).take(12);
        expect(new TaskGenerator({ seed: one, insurers }).take(12)).toEqual(first);
        const ids = new Set(first.map(({ taskId }) => taskId));
        const others = new TaskGenerator({ seed: other, insurers }).take(12);
        if (String(one) !== String(other)) expect(others.some(({ taskId }) => ids.has(taskId))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('never share a GUID or a reference number in one run', () => {
    const tasks = new TaskGenerator({ seed: 'unique', insurers }).take(5000);
    expect(new Set(tasks.map(({ taskId }) => taskId)).size).toBe(5000);
    expect(new Set(tasks.map(({ referenceNumber }) => referenceNumber)).size).toBe(5000);
    expect(tasks.every(({ taskId }) => GUID.test(taskId!))).toBe(true);
  });

  it('come from every insurer, with Danish letters, some of them several to a case', () => {
    const tasks = new TaskGenerator({ seed: 'variety', insurers }).take(400);
    expect(new Set(tasks.map((task) => task.insuranceCompany?.alias))).toEqual(new Set(['nordlys', 'boegely']));
    for (const letter of 'æøåÆØÅ') expect(JSON.stringify(tasks)).toContain(letter);
    expect(new Set(tasks.map((task) => task.case?.id)).size).toBeLessThan(400);
    for (const field of ['damageAddress', 'contacts', 'deductible', 'approvedAmount', 'attachments', 'note'] as const) {
      const having = tasks.filter((task) => task[field] !== undefined).length;
      expect([field, having > 0 && having < 400]).toEqual([field, true]);
    }
  });

  it('give companies a CVR number that passes modulus 11', () => {
    const numbers = new TaskGenerator({ seed: 'cvr', insurers })
      .take(400)
      .flatMap((task) => task.policyholder?.cvr ?? []);
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of numbers) {
      const weighted = [2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, index) => sum + weight * Number(number[index]), 0);
      expect([number, weighted % 11]).toEqual([number, 0]);
    }
  });

  it('write deadlines in Danish time, summer and winter', () => {
    const deadlinesOn = (day: string) =>
      new TaskGenerator({ seed: 1, insurers, day: new Date(day) }).next().deadlines!.map(({ at }) => at);
    for (const at of deadlinesOn('2026-11-24T08:00:00Z')) expect(at).toMatch(/^2026-1[12]-\d\dT1[26]:00:00\+01:00$/);
    for (const at of deadlinesOn('2026-07-01T08:00:00Z')) expect(at).toMatch(/^2026-07-\d\dT1[26]:00:00\+02:00$/);
  });

  it('have updates and cancellations that name the same task, one revision on', () => {
    const task = new TaskGenerator({ seed: 9, insurers }).next();
    const update = updateOf(task);
    expect(update).toMatchObject({
      taskId: task.taskId,
      revision: 2,
      kind: 'update',
      referenceNumber: task.referenceNumber,
    });
    expect(update.policyholder?.mobile).not.toBe(task.policyholder?.mobile);
    expect(update.deadlines?.[0]).toEqual(task.deadlines?.[0]);
    expect(Date.parse(update.deadlines![1]!.at) - Date.parse(task.deadlines![1]!.at)).toBe(2 * 86_400_000);
    expect(cancellationOf(update)).toEqual({
      taskId: task.taskId,
      revision: 3,
      kind: 'cancel',
      referenceNumber: task.referenceNumber,
      case: { id: task.case?.id, number: task.case?.number },
      insuranceCompany: task.insuranceCompany,
      note: 'Oprettet ved en fejl',
    });
  });
});
