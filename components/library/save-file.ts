/** How long the browser has to begin the download before the address of the content is given up. */
const kept = 60_000;

/** Hands a file to the browser's own download. The one press outside of lib/portal/press.ts: on a link of its own making, in a page of the extension. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  AbortSignal.timeout(kept).addEventListener('abort', () => URL.revokeObjectURL(link.href), { once: true });
}
