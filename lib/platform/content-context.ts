/**
 * Stands in for WXT's class of the same name, which tells the page of every start by `window.postMessage` with the
 * extension's id in it, and watches the address. Our content scripts need neither: they sign off by themselves.
 */
export function ContentScriptContext(): void {
  // Called with `new`; there is nothing to set up.
}
