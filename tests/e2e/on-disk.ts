interface Extension {
  readonly chrome: { readonly storage: { readonly local: { get(): Promise<unknown> } } };
  /** Firefox: `chrome` knows no promises there. */
  readonly browser?: Extension['chrome'];
}

/**
 * All that lies on this computer of the library, as text: rows of the database by store, how the snapshots begin, the
 * extension's own storage. Runs in a page of the extension, and reads without the product's code.
 */
export async function onDisk(): Promise<string> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> => new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(request.error ?? new Error('failed')));
  });
  const latin = new TextDecoder('utf-8');
  const { browser, chrome } = globalThis as unknown as Extension;
  const db = await asked(indexedDB.open('originmate'));
  const stores = [...db.objectStoreNames];
  const transaction = db.transaction(stores);
  const rows = await Promise.all(stores.map((store) => asked(transaction.objectStore(store).getAll())));
  db.close();
  const kept = await (browser ?? chrome).storage.local.get();
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('snapshots');
  const heads: string[] = [];
  for await (const handle of (folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }).values()) {
    // A snapshot that is changed for its follower meanwhile has no bytes to give.
    heads.push(await handle.getFile().then((file) => file.slice(0, 8).text()).catch(() => ''));
  }
  return JSON.stringify([Object.fromEntries(stores.map((store, at) => [store, rows[at]])), kept, heads], (_, value: unknown) => (value instanceof Uint8Array ? latin.decode(value) : value instanceof CryptoKey ? 'A KEY' : value));
}
