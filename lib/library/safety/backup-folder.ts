/** What TypeScript's library does not know of folders outside of the browser. */
interface FolderPermission {
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
type FolderPicker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Has the user choose a folder, or null where the browser knows no such thing. Throws AbortError when he thinks better of it. */
export function folderPicker(): FolderPicker | null {
  const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: FolderPicker };
  return showDirectoryPicker?.bind(globalThis) ?? null;
}

/** Whether the folder may be written into; asks the user where it must. Only after a press. */
export const mayWriteTo = async (folder: FileSystemDirectoryHandle): Promise<boolean> => (await (folder as FileSystemDirectoryHandle & FolderPermission).requestPermission({ mode: 'readwrite' })) === 'granted';

/** Writes a file into a folder and reads it back; throws where it does not read as it was written. A file of that name is replaced. */
export async function writeInto(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
  const written = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  if (written.length !== bytes.length || !written.every((byte, at) => byte === bytes[at])) throw new Error('the file does not read as it was written');
}
