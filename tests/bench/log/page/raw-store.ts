const STORE = 'entries';

/** The least that a durable write costs in this browser: one strict put, and nothing around it. */
export class RawStore {
  readonly #db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.#db = db;
  }

  static open(): Promise<RawStore> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open('raw', 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'n', autoIncrement: true });
      request.onsuccess = () => resolve(new RawStore(request.result));
      request.onerror = () => reject(request.error);
    });
  }

  put(entry: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.#db.transaction(STORE, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      transaction.objectStore(STORE).put(entry);
    });
  }
}
