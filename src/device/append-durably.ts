/**
 * Adds one record with the key that IndexedDB gives out, and answers with it once the disk has it. Not through Dexie: a
 * thumb waits for this one, and Dexie's own work around a put takes half as long as the put.
 * @param database open; the store's key is auto-incremented
 * @throws DOMException as IndexedDB has it, for example QuotaExceededError
 */
export function appendDurably(database: IDBDatabase, store: string, record: object): Promise<number> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    const request = transaction.objectStore(store).add(record);
    transaction.oncomplete = () => resolve(request.result as number);
    transaction.onabort = () => reject(transaction.error ?? request.error);
    // Nothing follows: the disk need not wait for us to say so.
    transaction.commit();
  });
}
