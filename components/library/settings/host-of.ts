/**
 * The host name in what a user typed: an address copied from the browser or a bare name; null for anything else.
 * A single word and an address with a wildcard are none: they would cover more than the user sees.
 */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /[\s*]/.test(text)) return null;
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && (url.hostname.includes('.') || url.hostname === 'localhost') ? url.hostname : null;
  } catch {
    return null;
  }
}
