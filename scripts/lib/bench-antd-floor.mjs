/**
 * What forty fields of Ant Design cost when a script that knows the page does nothing but what a person would: sets texts,
 * opens each list, clicks the entry as soon as it is drawn, and waits until the box shows it. It recognises nothing, looks
 * whether nothing is hidden, waits for no rest and reads nothing back: what it takes is the page's own time.
 * @param {import('@playwright/test').Page} filled a page that was filled by the product: it says what stands in each field
 * @param {import('@playwright/test').Page} fresh the same form, empty, with the driver in it
 * @param {readonly string[]} paths the fields, in the order of writing
 * @returns {Promise<{ ms: number, lost: string[] }>}
 */
export async function antdFloor(filled, fresh, paths) {
  const wanted = await filled.evaluate((asked) => asked.map((path) => {
    const element = globalThis.kitPage.elements.get(path);
    const box = element.querySelector('input, textarea');
    return { path, held: globalThis.kitPage.value(path), shown: element.querySelector('.ant-select-content-has-value, .ant-select-selection-item')?.textContent ?? box?.value ?? element.value };
  }), paths);
  return fresh.evaluate(choose, wanted);
}

async function choose(wanted) {
  const until = (found, what) => new Promise((resolve, reject) => {
    const now = found();
    if (now) return resolve(now);
    const late = setTimeout(() => reject(new Error(`${what} did not come`)), 5000);
    const observer = new MutationObserver(() => {
      const then = found();
      if (!then) return;
      observer.disconnect();
      clearTimeout(late);
      resolve(then);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const put = (input, text) => {
    const proto = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(proto.prototype, 'value').set.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const key = (input, name, code) => input.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, keyCode: code, bubbles: true, cancelable: true }));
  const elements = globalThis.kitPage.elements;
  const began = performance.now();
  for (const { path, held, shown } of wanted) {
    const element = elements.get(path);
    const input = element.matches('input, textarea') ? element : element.querySelector('input, textarea');
    if (element.matches('.ant-select:not(.ant-select-auto-complete)')) {
      input.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      key(input, 'ArrowDown', 40);
      if (path.endsWith('DestCountryName')) put(input, shown);
      const entry = await until(() => [...(document.getElementById(input.getAttribute('aria-controls') ?? '')?.closest('.ant-select-dropdown')?.querySelectorAll('.ant-select-item-option') ?? [])].find((each) => each.textContent === shown && each.checkVisibility()), `${path}: ${shown}`);
      entry.click();
      await until(() => element.querySelector('.ant-select-content-has-value, .ant-select-selection-item')?.textContent === shown, `${path} shown`);
      input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    } else if (element.matches('.ant-picker')) {
      input.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      put(input, shown);
      input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    } else if (input.type === 'radio') element.querySelector(`input[value="${held}"]`).click();
    else if (input.type === 'checkbox') {
      if (held === '1') input.click();
    } else put(input, shown);
  }
  await new Promise((next) => setTimeout(next, 0));
  const ms = performance.now() - began;
  await new Promise((next) => setTimeout(next, 300));
  return { ms, lost: wanted.filter(({ path, held }) => globalThis.kitPage.value(path) !== held).map(({ path, held }) => `${path} ${globalThis.kitPage.value(path)} for ${held}`) };
}
