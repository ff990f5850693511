import { announceChange, button, h } from '../html';
import { showMessage } from './layer';

const days = ['日', '一', '二', '三', '四', '五', '六'];
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const written = (date: Date): string => `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;

/** As wide as the style sheet makes it, in pixels. */
const panelWidth = 240;

/** The day written as YYYY-MM-DD, or null when the text is no real day. */
function dayOf(text: string): Date | null {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && written(date) === text ? date : null;
}

/**
 * Makes an input a date field: a calendar opens on focus, a click on a day writes it as YYYY-MM-DD. Typed text that is
 * no day is put back to what stood there before.
 */
export function attachCalendar(input: HTMLInputElement, today: string, signal: AbortSignal): void {
  let panel: HTMLElement | null = null;
  let good = input.value;

  const close = (): void => {
    panel?.remove();
    panel = null;
  };
  const choose = (date: string): void => {
    input.value = date;
    good = date;
    close();
    announceChange(input);
  };
  const draw = (year: number, month: number): void => {
    close();
    const turn = (name: string, text: string, months: number): HTMLElement =>
      button({ class: name }, text, () => {
        const next = new Date(Date.UTC(year, month + months, 1));
        draw(next.getUTCFullYear(), next.getUTCMonth());
      }, signal);
    const first = new Date(Date.UTC(year, month, 1));
    const body = h('tbody');
    for (let week = 0; week < 6; week += 1) {
      const row = h('tr');
      for (let weekday = 0; weekday < 7; weekday += 1) {
        const date = new Date(Date.UTC(year, month, 1 - first.getUTCDay() + week * 7 + weekday));
        const text = written(date);
        const outside = date.getUTCMonth() !== month;
        const classes = [outside ? 'laydate-day-prev' : '', text === input.value ? 'layui-this' : '', text === today ? 'laydate-today' : ''].filter(Boolean).join(' ');
        const cell = h('td', { 'lay-ymd': `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`, class: classes }, String(date.getUTCDate()));
        cell.addEventListener('click', () => choose(text), { signal });
        row.append(cell);
      }
      body.append(row);
    }
    panel = h(
      'div',
      { class: 'layui-laydate' },
      h('div', { class: 'layui-laydate-header' }, turn('laydate-prev-y', '«', -12), turn('laydate-prev-m', '‹', -1), h('span', {}, `${year} 年 ${month + 1} 月`), turn('laydate-next-m', '›', 1), turn('laydate-next-y', '»', 12)),
      h('table', {}, h('thead', {}, h('tr', {}, ...days.map((day) => h('th', {}, day)))), body),
      h(
        'div',
        { class: 'layui-laydate-footer' },
        button({ class: 'laydate-btns-clear' }, '清空', () => choose(''), signal),
        button({ class: 'laydate-btns-now' }, '今天', () => choose(today), signal),
      ),
    );
    panel.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    const box = input.getBoundingClientRect();
    panel.style.left = `${Math.max(0, Math.min(box.left, document.documentElement.clientWidth - panelWidth)) + window.scrollX}px`;
    panel.style.top = `${box.bottom + window.scrollY}px`;
    document.body.append(panel);
  };
  const open = (): void => {
    if (input.readOnly || input.disabled) return;
    good = input.value;
    const start = dayOf(input.value) ?? dayOf(today) ?? new Date(0);
    draw(start.getUTCFullYear(), start.getUTCMonth());
  };
  const take = (): void => {
    const typed = input.value.trim();
    if (typed === '' || dayOf(typed)) {
      input.value = typed;
      good = typed;
      return;
    }
    input.value = dayOf(good) ? good : '';
    showMessage('日期格式应为 YYYY-MM-DD', signal);
  };
  input.addEventListener('focus', open, { signal });
  input.addEventListener('change', take, { signal });
  input.addEventListener('blur', close, { signal });
  signal.addEventListener('abort', close, { once: true });
}
