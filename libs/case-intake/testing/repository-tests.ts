import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import type { Attachments } from '../domain/attachments.js';
import type { Cases } from '../domain/case.js';
import type { Correspondence } from '../domain/correspondence.js';
import type { Tasks } from '../domain/tasks.js';
import { aNewCase, aNewTask } from './a-task.js';

export interface IntakeRepositories {
  readonly tasks: Tasks;
  readonly cases: Cases;
  readonly correspondence: Correspondence;
  readonly attachments: Attachments;
}

const NOW = new Date('2026-11-25T09:00:00Z');

/** What the commands of this context rely on, whatever the repositories store in. */
export function testIntakeRepositories(inCompany: InTransaction<IntakeRepositories>): void {
  const [ours, theirs] = [v7(), v7()];

  async function stored(content: Parameters<typeof aNewTask>[0] = {}) {
    const task = aNewTask({ companyId: ours, id: v7(), insurerId: v7(), ...content });
    // Only the identifier of Scalepoint tells these tasks apart.
    Object.assign(task, { scalepointTaskId: v7() });
    await inCompany(ours, async ({ tasks }) => tasks.add(task));
    return task;
  }

  describe('tasks', () => {
    it('are found by id in their own company, with everything that they hold', async () => {
      const { id, scalepointTaskId } = await stored({ content: { damageDescription: 'Utæt rør' } });
      const read = (companyId: string, wanted = id) =>
        inCompany(companyId, ({ tasks }) => tasks.byId(companyId, wanted));
      expect(await read(ours)).toMatchObject({
        companyId: ours,
        id,
        version: 1,
        scalepointTaskId,
        status: 'received',
        content: { damageDescription: 'Utæt rør', deadlines: [] },
        receivedAt: new Date('2026-11-25T08:00:00Z'),
        dueAt: null,
      });
      expect([await read(theirs), await read(ours, v7())]).toEqual([null, null]);
    });

    it('are found by several ids in the order of the ids, and stored with what happens to them', async () => {
      const [first, second] = [await stored(), await stored()];
      const ids = [second.id, v7(), first.id];
      const found = await inCompany(ours, async ({ tasks }) => {
        const both = await tasks.byIds(ours, ids);
        for (const [index, task] of both.entries()) task.chooseDebtor(`debtor ${index}`);
        return both.map(({ id }) => id);
      });
      expect(found).toEqual([first.id, second.id]);
      const read = await inCompany(ours, ({ tasks }) => tasks.byId(ours, second.id));
      expect(read).toMatchObject({ chosenDebtorId: 'debtor 1', version: 2 });
      expect(await inCompany(theirs, ({ tasks }) => tasks.byIds(theirs, ids))).toEqual([]);
    });

    it('are found by the ids of Scalepoint in one order, without those that are not there', async () => {
      const [first, second] = [await stored(), await stored()];
      const asked = (companyId: string) =>
        [second.scalepointTaskId, v7(), first.scalepointTaskId].map((scalepointTaskId) => ({
          companyId,
          scalepointTaskId,
        }));
      const found = await inCompany(ours, ({ tasks }) => tasks.ofScalepoint([...asked(ours), ...asked(ours)]));
      expect(found.map(({ id }) => id)).toEqual([first.id, second.id]);
      expect(await inCompany(theirs, ({ tasks }) => tasks.ofScalepoint(asked(theirs)))).toEqual([]);
    });

    it('move to the insurer that another one was merged into, some at a time, with what is held for them', async () => {
      const [from, to] = [v7(), { id: v7(), name: 'Nordlys Forsikring' }];
      const ids: string[] = [];
      for (const held of [true, false, false]) {
        const task = aNewTask({ companyId: ours, id: v7(), insurerId: from });
        const heldDeliveries = held ? [{ insurerId: from }, { insurerId: 'other' }] : [];
        Object.assign(task, { scalepointTaskId: v7(), heldDeliveries });
        ids.push(task.id);
        await inCompany(ours, async ({ tasks }) => tasks.add(task));
      }
      const move = (companyId: string) =>
        inCompany(companyId, ({ tasks }) => tasks.moveToInsurer(companyId, from, to, 2));
      expect([await move(theirs), await move(ours), await move(ours), await move(ours)]).toEqual([0, 2, 1, 0]);
      const read = await inCompany(ours, ({ tasks }) => tasks.byIds(ours, ids));
      const kept = { insurerId: to.id, insurerName: to.name, version: 1 };
      expect(read).toMatchObject([
        { ...kept, heldDeliveries: [{ insurerId: to.id }, { insurerId: 'other' }] },
        kept,
        kept,
      ]);
    });

    it('are found by the main task of the case that they were put on, without those of another company', async () => {
      const insurerId = v7();
      const [main, other] = [await stored({ caseId: v7(), insurerId }), await stored({ caseId: v7(), insurerId })];
      const alone = await stored();
      await inCompany(ours, async ({ tasks }) => {
        const [kept, put] = await tasks.byIds(ours, [main.id, other.id]);
        if (kept) put?.shareCase(kept);
      });
      const on = (companyId: string, id: string) =>
        inCompany(companyId, async ({ tasks }) => (await tasks.onCaseOf(companyId, id)).map((task) => task.id));
      expect(await on(ours, main.id)).toEqual([main.id, other.id]);
      expect([await on(ours, other.id), await on(ours, alone.id)]).toEqual([[other.id], [alone.id]]);
      expect(await on(theirs, main.id)).toEqual([]);
    });

    it('are stored with what happens to them later', async () => {
      const { id } = await stored();
      await inCompany(ours, async ({ tasks }) => (await tasks.byId(ours, id))?.chooseDebtor('nordlys'));
      const read = await inCompany(ours, ({ tasks }) => tasks.byId(ours, id));
      expect(read).toMatchObject({ chosenDebtorId: 'nordlys', version: 2 });
    });
  });

  describe('cases', () => {
    it('are found by id and by task, in their own company', async () => {
      const { id: taskId } = await stored();
      const id = v7();
      await inCompany(ours, async ({ cases }) => cases.add(aNewCase({ companyId: ours, id, taskId, number: 7 })));
      const both = (companyId: string, [byId, byTask] = [id, taskId]) =>
        inCompany(companyId, async ({ cases }) => [
          await cases.byId(companyId, byId),
          await cases.ofTask(companyId, byTask),
        ]);
      expect(await both(ours)).toMatchObject([
        { id, taskId, number: 7 },
        { id, taskId, number: 7 },
      ]);
      expect([await both(theirs), await both(ours, [v7(), v7()])]).toEqual([
        [null, null],
        [null, null],
      ]);
    });

    it('are numbered from 1001 in each company', async () => {
      const company = v7();
      const next = (count: number) => inCompany(company, ({ cases }) => cases.nextNumbers(company, count));
      expect([await next(1), await next(3), await next(1)]).toEqual([1001, 1002, 1005]);
    });
  });

  describe('correspondence', () => {
    it('gives back the words and the files of the own company', async () => {
      const { id: taskId } = await stored();
      const [message, file] = [v7(), v7()];
      const content = Buffer.from('vand æ');
      await inCompany(ours, async ({ correspondence }) => {
        const text = 'Vi ringer i morgen';
        await correspondence.addMessage(ours, {
          id: message,
          taskId,
          text,
          send: true,
          author: 'anna',
          writtenAt: NOW,
        });
        await correspondence.addFile(ours, {
          ...{ id: file, taskId, name: 'a.txt', contentType: 'text/plain', content, kindCheck: 'passed' },
          ...{ virusScan: 'clean', send: true, addedBy: 'anna', addedAt: NOW },
        });
      });
      const read = (companyId: string) =>
        inCompany(companyId, async ({ correspondence }) => [
          await correspondence.messageText(companyId, message),
          await correspondence.file(companyId, file),
        ]);
      expect(await read(ours)).toEqual(['Vi ringer i morgen', { name: 'a.txt', contentType: 'text/plain', content }]);
      expect(await read(theirs)).toEqual([null, null]);
    });

    it('tells the outcome before the present one', async () => {
      const { id: taskId } = await stored();
      const about = v7();
      const record = (outcome: 'accepted' | 'not-sent') =>
        inCompany(ours, ({ correspondence }) =>
          correspondence.record(ours, { about, taskId, outcome, texts: [], fault: null, reference: null, at: NOW }),
        );
      expect([await record('not-sent'), await record('accepted'), await record('accepted')]).toEqual([
        null,
        'not-sent',
        'accepted',
      ]);
    });

    it('says how Scalepoint knows a task, and what people wrote about it', async () => {
      const deadlines = [{ name: 'inspection', at: '2026-11-26T12:00:00.000Z' }];
      const task = await stored({ caseId: v7(), status: 'accepted', content: { deadlines } });
      const scalepointCaseId = v7();
      await inCompany(ours, async ({ tasks }) => {
        const changed = await tasks.byId(ours, task.id);
        changed?.nameScalepointCase(scalepointCaseId);
        changed?.scheduleInspection(new Date('2026-12-02T08:30:00Z'), NOW);
        changed?.postpone('inspection', new Date('2026-12-01T12:00:00Z'), 'Kunden er bortrejst', NOW);
        changed?.reject('Ingen tid');
        changed?.reopen(NOW);
        changed?.reject('Uden for vores område');
      });
      const known = (id: string) => inCompany(ours, ({ correspondence }) => correspondence.task(ours, id));
      const { scalepointTaskId, insurerId } = task;
      expect(await known(task.id)).toEqual({
        scalepointTaskId,
        scalepointCaseId,
        referenceNumber: 'N-1',
        insurerId,
        replyAddress: null,
        rejectionReason: 'Uden for vores område',
        rejectionReasons: ['Ingen tid', 'Uden for vores område'],
        inspectionAt: '2026-12-02T08:30:00.000Z',
        postponementReasons: ['Kunden er bortrejst'],
      });
      expect(await known(v7())).toBeNull();
    });
  });

  describe('attachments', () => {
    const fault = { code: 'files.too-large', da: 'For stor.', en: 'Too large.' };
    const [first, second] = ['https://files.example/1', 'https://files.example/2'];

    it('are missing until they have arrived, which happens once', async () => {
      const { id } = await stored({
        content: {
          attachments: [
            { name: 'to', link: second },
            { name: 'en', link: first },
            { name: 'en', link: first },
          ],
        },
      });
      const missing = (refused = false) =>
        inCompany(ours, ({ attachments }) => attachments.missing(ours, id, { refused }));
      const arrived = (link: string) =>
        inCompany(ours, ({ attachments }) => attachments.arrived(ours, id, link, v7(), NOW));
      const failed = (link: string, state: 'refused' | 'retrying') =>
        inCompany(ours, ({ attachments }) => attachments.failed(ours, id, link, { state, fault, at: NOW }));
      expect(await missing()).toMatchObject([
        { name: 'en', link: first },
        { name: 'to', link: second },
      ]);
      await failed(first, 'retrying');
      await failed(second, 'refused');
      expect((await missing()).map(({ link }) => link)).toEqual([first]);
      expect((await missing(true)).map(({ link }) => link)).toEqual([first, second]);
      expect([await arrived(second), await arrived(second)]).toEqual([true, false]);
      await failed(second, 'refused');
      expect((await missing(true)).map(({ link }) => link)).toEqual([first]);
      expect(await inCompany(ours, ({ attachments }) => attachments.missing(ours, v7(), { refused: true }))).toEqual(
        [],
      );
    });
  });
}
