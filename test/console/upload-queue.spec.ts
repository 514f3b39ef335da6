import {
  filesOf,
  MAX_KEPT_MS,
  MAX_UNSURE_MS,
  memoryRecords,
  type Outcome,
  removeOutdated,
  sendAgain,
  sendWaiting,
  type WaitingFile,
} from '../../apps/console/src/uploads/upload-queue.js';

const ANNA = 'demo anna';
const content = new Blob(['vand']);

function aFile(id: string, change: Partial<WaitingFile> = {}): WaitingFile {
  const given = { id, owner: ANNA, taskId: 'opgave', name: `${id}.jpg`, content, send: false };
  return { ...given, addedAt: 0, triedAt: null, problem: null, ...change };
}

async function aQueue(...files: WaitingFile[]) {
  const store = memoryRecords<WaitingFile>();
  for (const file of files) await store.put(file);
  const keys: string[] = [];
  const send = (answer: (file: WaitingFile) => Outcome, now = 0) =>
    sendWaiting(
      store,
      ANNA,
      () => now,
      async (file) => {
        keys.push(file.id);
        return answer(file);
      },
      async () => undefined,
    );
  return { store, keys, send, ids: async () => (await filesOf(store, ANNA)).map(({ id }) => id) };
}

describe('files that wait on the device', () => {
  it('are sent oldest first, and leave the device when the server has answered', async () => {
    const { send, keys, ids } = await aQueue(aFile('b', { addedAt: 2 }), aFile('a', { addedAt: 1 }));
    await send(() => 'sent');
    expect([keys, await ids()]).toEqual([['a', 'b'], []]);
  });

  it('stay while the network fails, and go with the same key afterwards', async () => {
    const { send, keys, ids } = await aQueue(aFile('a', { addedAt: 1 }), aFile('b', { addedAt: 2 }));
    await send(() => 'later');
    expect([keys, await ids()]).toEqual([['a'], ['a', 'b']]);
    await send(() => 'sent');
    expect([keys, await ids()]).toEqual([['a', 'a', 'b'], []]);
  });

  it('are not sent by another user of the device', async () => {
    const { store, send, keys } = await aQueue(aFile('a', { owner: 'demo bo' }));
    await send(() => 'sent');
    expect([keys, (await store.all()).length]).toEqual([[], 1]);
  });

  it('that the server refuses say why and do not hold up the others', async () => {
    const { store, send, keys, ids } = await aQueue(aFile('a', { addedAt: 1 }), aFile('b', { addedAt: 2 }));
    await send(({ id }) => (id === 'a' ? { refused: 'Filtypen tages ikke imod' } : 'sent'));
    await send(() => 'sent');
    expect([keys, await ids()]).toEqual([['a', 'b'], ['a']]);
    expect((await store.all())[0]?.problem).toEqual({ code: 'refused', text: 'Filtypen tages ikke imod' });
  });

  it('do not come back when the user deleted them while they were being sent', async () => {
    const { store, ids } = await aQueue(aFile('a'));
    const send = async (): Promise<Outcome> => {
      await store.remove('a');
      return { refused: 'Opgaven findes ikke' };
    };
    await sendWaiting(
      store,
      ANNA,
      () => 0,
      send,
      async () => undefined,
    );
    expect(await ids()).toEqual([]);
  });

  it('are not repeated by themselves once the server has forgotten their keys', async () => {
    const { store, send, keys } = await aQueue(aFile('a', { triedAt: 1 }), aFile('b'));
    await send(() => 'sent', MAX_UNSURE_MS + 2);
    expect([keys, await store.all()]).toMatchObject([['b'], [{ id: 'a', problem: { code: 'unsure' } }]]);
    await sendAgain(store, (await store.all())[0] ?? aFile('a'), 'c');
    await send(() => 'sent', MAX_UNSURE_MS + 2);
    expect([keys, await store.all()]).toEqual([['b', 'c'], []]);
  });

  it('are deleted after two weeks, also those of another user', async () => {
    const { store } = await aQueue(aFile('a'), aFile('b', { owner: 'demo bo' }), aFile('c', { addedAt: 2 }));
    await removeOutdated(store, MAX_KEPT_MS + 1);
    expect((await store.all()).map(({ id }) => id)).toEqual(['c']);
  });
});
