import { describe, expect, it } from 'vitest';
import { chooseEntry, type ListEntry, type OpenList } from '@/lib/portal/kits/open-list';
import { never, show } from './page';

const rowPx = 30;
const inSight = 8;

interface Row {
  readonly text: string;
  readonly code?: string;
}

/** A list of which only the rows in sight are drawn, as libraries build long ones. */
function longList(rows: readonly Row[], style = ''): { readonly list: OpenList; readonly pressed: () => string | null; readonly furthest: () => number } {
  const layer = show(`<div style="${style}"><div class="scroller" style="height:${inSight * rowPx}px;width:200px;overflow:auto;position:relative"><div style="height:${rows.length * rowPx}px"></div></div></div>`);
  const [holder, scroller] = [layer.firstElementChild, layer.querySelector('.scroller')];
  if (!(holder instanceof HTMLElement) || !scroller) throw new Error('markup');
  let pressed: string | null = null;
  let furthest = 0;
  const draw = (): void => {
    const first = Math.floor(scroller.scrollTop / rowPx);
    furthest = Math.max(furthest, first);
    for (const old of scroller.querySelectorAll('li')) old.remove();
    for (const [at, { text, code }] of [...rows.entries()].slice(first, first + inSight + 1)) {
      const made = Object.assign(document.createElement('li'), { textContent: text });
      made.style.cssText = `position:absolute;top:${at * rowPx}px;height:${rowPx}px;margin:0`;
      made.dataset['code'] = code ?? '';
      made.addEventListener('click', () => (pressed = `${text} ${at}`));
      scroller.append(made);
    }
  };
  scroller.addEventListener('scroll', () => queueMicrotask(draw));
  draw();
  const list: OpenList = {
    layer: holder,
    entries: () => [...scroller.querySelectorAll('li')].map((element): ListEntry => ({ element, text: element.textContent ?? '', code: element.dataset['code'] || null })),
    scroller: () => scroller,
    search: null,
  };
  return { list, pressed: () => pressed, furthest: () => furthest };
}

const countries = (count: number): Row[] => Array.from({ length: count }, (_, at) => ({ text: `国家${at}` }));

describe('a long list of which only what is in sight is drawn', () => {
  it('is looked through to its end, and the one entry that is wanted is chosen', async () => {
    const { list, pressed, furthest } = longList(countries(120));
    expect(await chooseEntry(list, { shown: '国家57' }, never())).toEqual({ text: '国家57' });
    expect(pressed()).toBe('国家57 57');
    expect(furthest()).toBeGreaterThan(100);
  });

  it('that says no codes is refused where the same text stands once more far below: it may stand for another code', async () => {
    const { list, pressed } = longList([...countries(100), { text: '国家3' }, ...countries(20).map(({ text }) => ({ text: `其他${text}` }))]);
    expect(await chooseEntry(list, { shown: '国家3' }, never())).toBe('no-such-option');
    expect(pressed()).toBeNull();
  });

  it('that says its codes is looked through as far as the wanted one: the same text with another code is another entry', async () => {
    const rows = [...countries(30), { text: '千克', code: '035' }, ...countries(60), { text: '千克', code: '036' }, ...countries(30)];
    const one = longList(rows);
    expect(await chooseEntry(one.list, { shown: '千克', code: '035' }, never())).toEqual({ text: '千克' });
    expect(one.pressed()).toBe('千克 30');
    expect(one.furthest()).toBeLessThan(60);
    const other = longList(rows);
    expect(await chooseEntry(other.list, { shown: '千克', code: '036' }, never())).toEqual({ text: '千克' });
    expect(other.pressed()).toBe('千克 91');
  });

  it('is looked through while it is still unfolding and drawn smaller than it will be', async () => {
    const { list, pressed } = longList(countries(120), 'transform:scaleY(0.3);transform-origin:top');
    expect(await chooseEntry(list, { shown: '国家99' }, never())).toEqual({ text: '国家99' });
    expect(pressed()).toBe('国家99 99');
  });

  it('that does not hold what is wanted is refused', async () => {
    const { list, pressed } = longList(countries(60));
    expect(await chooseEntry(list, { shown: '国家' }, never())).toBe('no-such-option');
    expect(pressed()).toBeNull();
  });
});
