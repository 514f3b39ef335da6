import { memoryStore, type UploadStore, type WaitingFile } from './upload-queue';

const DATABASE = 'scalepoint-uploads';
const FILES = 'files';

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device did not answer'));
  });
}

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= (() => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(FILES, { keyPath: 'id' });
    return done(request);
  })();
  return opened;
}

async function files(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await database()).transaction(FILES, mode).objectStore(FILES);
}

/** The files on this device that are not sent yet. What the device does not take is kept in memory. */
export function deviceStore(onVolatile: () => void): UploadStore {
  const memory = memoryStore();
  return {
    async all() {
      const kept = await files('readonly')
        .then((store) => done(store.getAll() as IDBRequest<WaitingFile[]>))
        .catch((): WaitingFile[] => []);
      const known = new Set(kept.map(({ id }) => id));
      return [...kept, ...(await memory.all()).filter(({ id }) => !known.has(id))];
    },
    async put(file) {
      try {
        const store = await files('readwrite');
        await done(store.put(file));
      } catch {
        onVolatile();
        await memory.put(file);
      }
    },
    async remove(id) {
      await memory.remove(id);
      const store = await files('readwrite').catch(() => null);
      if (store) await done(store.delete(id));
    },
  };
}
