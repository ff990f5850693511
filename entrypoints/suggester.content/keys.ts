/** What stands at the field: nothing, the list, what would be filled, or what became of it. */
export type Stage = 'closed' | 'list' | 'preview' | 'told';

/** What a key does; `swallow`: nothing, but the page does not get it either. Null: it is the page's. */
export type KeyMeaning = 'open' | 'next' | 'previous' | 'choose' | 'confirm' | 'back' | 'close' | 'swallow' | null;

export type Key = Pick<KeyboardEvent, 'key' | 'keyCode' | 'isTrusted' | 'isComposing' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat'>;

/**
 * What a key means at a field with suggestions. Enter and Tab choose only once the user has moved into the list; before
 * that they are the page's, as are all keys of a composition (pinyin) and those that no hand pressed. A key that is held
 * down neither chooses nor confirms.
 */
export function keyMeaning(key: Key, stage: Stage, inList: boolean): KeyMeaning {
  if (!key.isTrusted || key.isComposing || key.keyCode === 229 || key.ctrlKey || key.metaKey || key.shiftKey) return null;
  if (key.altKey) return key.key === 'ArrowDown' ? 'open' : null;
  if (key.key === 'Escape') return stage === 'closed' ? null : stage === 'preview' ? 'back' : 'close';
  if (stage === 'preview') return key.key === 'Enter' ? (key.repeat ? 'swallow' : 'confirm') : null;
  if (stage !== 'list') return null;
  switch (key.key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return inList ? 'previous' : null;
    case 'Enter':
    case 'Tab':
      return inList ? (key.repeat ? 'swallow' : 'choose') : null;
    default:
      return null;
  }
}
