import { memoryRecords, type RecordStore } from './upload-queue';

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device did not answer'));
  });
}

/**
 * Records on this device that are not sent yet, in a database of their own. What the device does not take is kept in
 * memory.
 */
export function deviceRecords<T extends { readonly id: string }>(
  { database, records }: { readonly database: string; readonly records: string },
  onVolatile: () => void,
): RecordStore<T> {
  const memory = memoryRecords<T>();
  let opened: Promise<IDBDatabase> | undefined;
  const open = () =>
    (opened ??= (() => {
      const request = indexedDB.open(database, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(records, { keyPath: 'id' });
      return done(request);
    })());
  const inStore = async (mode: IDBTransactionMode) => (await open()).transaction(records, mode).objectStore(records);
  return {
    async all() {
      const kept = await inStore('readonly')
        .then((store) => done(store.getAll() as IDBRequest<T[]>))
        .catch((): T[] => []);
      const known = new Set(kept.map(({ id }) => id));
      return [...kept, ...(await memory.all()).filter(({ id }) => !known.has(id))];
    },
    async put(record) {
      try {
        const store = await inStore('readwrite');
        await done(store.put(record));
      } catch {
        onVolatile();
        await memory.put(record);
      }
    },
    async remove(id) {
      await memory.remove(id);
      const store = await inStore('readwrite').catch(() => null);
      if (store) await done(store.delete(id));
    },
  };
}

/** Where files wait; the names are those of files that are on devices already. */
export const WAITING_FILES = { database: 'scalepoint-uploads', records: 'files' } as const;
