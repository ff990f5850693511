import jquery from 'jquery/dist/jquery.js?raw';

/** Runs plain scripts in the page, as portals load them: jQuery first, then its plug-ins. */
export function runScripts(sources: readonly string[]): void {
  for (const source of [jquery, ...sources]) {
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
  }
}
