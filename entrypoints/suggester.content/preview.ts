import { i18n } from '#i18n';
import type { Path } from '@/lib/certificate/path';
import { element } from '../assistant.content/element';
import type { LineEntries } from './line-entries';
import { shownText } from '../assistant.content/shown-text';

export interface PreviewActions {
  labelOf(path: Path): string;
  confirm(event: MouseEvent): void;
  back(): void;
}

export interface Preview {
  readonly content: readonly (HTMLElement | null)[];
  /** The user has seen it for long enough: it can be confirmed. */
  ready(): void;
  /** Says why it was not filled. */
  refuse(): void;
}

/** What choosing a product would write, now beside will be, and the press that confirms it. */
export function linePreview({ entries, stays }: LineEntries, { labelOf, confirm, back }: PreviewActions): Preview {
  const rows = entries.map(({ path, now, will }) =>
    element(
      'div',
      { class: 'change', data: { path, now, will } },
      element('b', {}, labelOf(path)),
      now === '' ? element('span', { class: 'nothing' }, i18n.t('assistant.empty')) : element('span', { class: 'now' }, shownText(now)),
      element('span', { class: 'will' }, shownText(will)),
    ),
  );
  const heads = element('div', { class: 'change heads' }, element('b', {}, i18n.t('suggest.preview')), element('span', {}, i18n.t('suggest.now')), element('span', {}, i18n.t('suggest.will')));
  const says = element('p', { class: 'note', role: 'alert' });
  says.hidden = true;
  const press = element('button', { class: 'fix', data: { action: 'suggest-confirm' }, disabled: true, onClick: confirm }, i18n.t('suggest.confirm', entries.length), element('kbd', {}, 'Enter'));
  const leave = element('button', { class: 'quiet', data: { action: 'suggest-back' }, onClick: (event) => event.isTrusted && back() }, i18n.t('suggest.back'), element('kbd', {}, 'Esc'));
  return {
    content: [
      entries.length > 0 ? element('div', { class: 'changes' }, heads, ...rows) : element('p', { class: 'note' }, i18n.t('suggest.nothing')),
      stays.length > 0 ? element('p', { class: 'note', data: { stays: stays.join(' ') } }, i18n.t('suggest.stays', [stays.map(labelOf).join(' · ')])) : null,
      says,
      element('footer', {}, entries.length > 0 ? press : null, leave),
    ],
    ready() {
      press.disabled = false;
    },
    refuse() {
      says.textContent = i18n.t('suggest.refused');
      says.hidden = false;
    },
  };
}
