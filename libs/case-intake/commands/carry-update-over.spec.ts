import { anEntry, InMemoryDirectory, InMemoryEntries } from '#directory/testing';
import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aCase, aTask, aTaskWithCase, InMemoryCases, InMemoryTasks } from '../testing/index.js';
import { CarryUpdateOver, CarryUpdateOverHandler } from './carry-update-over.js';

const HOME = { street: 'Strandstien 7', street2: null, postalCode: '4581', city: 'Rørvig' };

function carrying(task: ReturnType<typeof aTask>, ...opened: ReturnType<typeof aCase>[]) {
  return carryingOf([task], ...opened);
}

function carryingOf(tasks: readonly ReturnType<typeof aTask>[], ...opened: ReturnType<typeof aCase>[]) {
  const entries = new InMemoryEntries(anEntry('debtors', 'nordlys', { address: HOME }));
  const directory = new InMemoryDirectory(entries, countedIds());
  const handler = new CarryUpdateOverHandler(new InMemoryTasks(...tasks), new InMemoryCases(...opened), directory);
  return (taskId = 'task', companyId = 'company') => handler.execute(new CarryUpdateOver(companyId, taskId));
}

describe('an update', () => {
  it('changes the fields of the case that follow the task, once', async () => {
    const opened = aCase({ description: 'Utæt rør' });
    const content = { damageDescription: 'Loftet er faldet ned', referenceNumber: 'N-2' };
    const carry = carrying(aTaskWithCase('accepted', { content }), opened);
    await carry();
    await carry();
    expect(opened).toMatchObject({ description: 'Loftet er faldet ned', requisitionNumber: 'N-2', name: 'Sag' });
    expect(recorded(opened)).toEqual(['case-intake.case-updated.v1']);
  });

  it('leaves what a person wrote, and keeps the words of the insurer beside it', async () => {
    const opened = aCase({ description: 'Utæt rør' });
    opened.edit({ description: 'Vores ord' });
    await carrying(aTaskWithCase('accepted', { content: { damageDescription: 'Nye ord' } }), opened)();
    expect(opened).toMatchObject({
      description: 'Vores ord',
      insurerValues: { description: { whenEdited: 'Utæt rør', latest: 'Nye ord' } },
    });
  });

  it('has no damage address of its own where that is the address of the debtor', async () => {
    const opened = aCase();
    const damageAddress = { ...HOME, street: 'Havnevej 1', countryCode: null };
    await carrying(aTaskWithCase('accepted', { content: { damageAddress } }), opened)();
    expect(opened.damageAddress).toEqual(damageAddress);
    await carrying(aTaskWithCase('accepted', { content: { damageAddress: { ...HOME, countryCode: 'DK' } } }), opened)();
    expect(opened).toMatchObject({ damageAddress: null, origins: { damageAddress: 'debtor' } });
  });

  it('that takes the task back flags the case, once', async () => {
    const [task, opened] = [aTaskWithCase('cancelled'), aCase()];
    task.withdrawn = true;
    const carry = carrying(task, opened);
    await carry();
    await carry();
    expect(opened.flags).toEqual(['task-cancelled']);
    expect(recorded(opened)).toEqual(['case-intake.case-updated.v1']);
  });

  it('without anything for the case, or without a case, changes nothing', async () => {
    const opened = aCase();
    const carry = carrying(aTaskWithCase(), opened);
    await carry();
    await carry('other');
    await carry('task', 'other');
    expect(recorded(opened)).toEqual([]);
    await expect(carrying(aTask())()).resolves.toBeUndefined();
  });
});

describe('of a case with several tasks', () => {
  function shared() {
    const [main, other] = [aTaskWithCase('accepted', { id: 'main' }), aTaskWithCase('accepted', { id: 'other' })];
    Object.assign(other, { caseId: 'case', caseOfTaskId: 'main' });
    const [opened, left] = [aCase({ taskId: 'main' }), aCase({ id: 'own case', taskId: 'other' })];
    return { main, other, opened, left, carry: carryingOf([main, other], opened, left) };
  }

  it('only the main task changes what the case says; the case that the other one left follows that one', async () => {
    const { main, other, opened, left, carry } = shared();
    main.content = { ...main.content, damageDescription: 'Loftet er faldet ned' };
    other.content = { ...other.content, damageDescription: 'Gulvet er vådt' };
    await carry('other');
    expect([opened.description, left.description]).toEqual(['', 'Gulvet er vådt']);
    await carry('main');
    expect([opened.description, left.description]).toEqual(['Loftet er faldet ned', 'Gulvet er vådt']);
  });

  it.each([
    ['main', 'other'],
    ['other', 'main'],
  ])('a cancellation of the %s task leaves the case until the %s one is cancelled too', async (first, second) => {
    const { main, other, opened, left, carry } = shared();
    const cancel = async (id: string) => {
      (id === 'main' ? main : other).withdrawn = true;
      await carry(id);
    };
    await cancel(first);
    expect(opened.flags).toEqual([]);
    expect(left.flags).toEqual(first === 'other' ? ['task-cancelled'] : []);
    await cancel(second);
    expect([opened.flags, left.flags]).toEqual([['task-cancelled'], ['task-cancelled']]);
    other.withdrawn = false;
    await carry('other');
    expect([opened.flags, left.flags]).toEqual([[], []]);
  });
});
