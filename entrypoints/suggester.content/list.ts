import { i18n } from '#i18n';
import type { SuggestedGoods } from '@/lib/library/suggest-port';
import { element } from '../assistant.content/element';
import { shownText } from '../assistant.content/shown-text';

/** The goods that match, one below the other; `active` is the one that the user has moved to, -1 for none. */
export function goodsList(rows: readonly SuggestedGoods[], active: number, onPick: (goods: SuggestedGoods) => void): HTMLElement[] {
  const list = element(
    'div',
    { class: 'rows' },
    ...rows.map((goods, index) =>
      element(
        'div',
        { class: index === active ? 'goods active' : 'goods', role: 'option', data: { goods: goods.id }, aria: { selected: String(index === active) }, onClick: (event) => event.isTrusted && onPick(goods) },
        element('span', { class: 'names' }, ...names(goods)),
        element('span', { class: 'codes' }, element('span', {}, goods.hsCode), goods.criterion === '' ? null : element('span', { class: 'criterion' }, shownText(goods.criterion))),
      ),
    ),
  );
  const hint = element('footer', {}, element('span', {}, rows.length === 0 ? i18n.t('suggest.none') : i18n.t(active < 0 ? 'suggest.hint' : 'suggest.hintIn')));
  return rows.length === 0 ? [hint] : [list, hint];
}

function names({ nameZh, nameEn }: SuggestedGoods): HTMLElement[] {
  const zh = nameZh.trim() === '' ? [] : [element('span', {}, shownText(nameZh))];
  if (nameEn.trim() === '') return zh;
  const en = element('span', zh.length > 0 ? { class: 'second' } : {}, shownText(nameEn));
  en.lang = 'en';
  return [...zh, en];
}

/** A product in one line, to be read out. */
export const spokenGoods = ({ nameZh, nameEn, hsCode, criterion }: SuggestedGoods): string => [nameZh, nameEn, hsCode, criterion].filter((text) => text.trim() !== '').join(', ');
