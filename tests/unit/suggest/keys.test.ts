import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Key, keyMeaning, type Stage } from '@/entrypoints/suggester.content/keys';

const key = (name: string, more: Partial<Key> = {}): Key => ({ key: name, keyCode: 0, isTrusted: true, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false, ...more });
const stages: readonly Stage[] = ['closed', 'list', 'preview', 'told'];

const anyKey = fc.record({
  key: fc.constantFrom('Enter', 'Tab', 'Escape', 'ArrowDown', 'ArrowUp', 'a', ' ', 'Process'),
  keyCode: fc.constantFrom(0, 9, 13, 27, 38, 40, 229),
  isTrusted: fc.boolean(), isComposing: fc.boolean(), altKey: fc.boolean(), ctrlKey: fc.boolean(), metaKey: fc.boolean(), shiftKey: fc.boolean(), repeat: fc.boolean(),
});

describe('keys at a field with suggestions', () => {
  it('leave Enter and Tab to the page until the user has moved into the list', () => {
    for (const name of ['Enter', 'Tab']) {
      expect(keyMeaning(key(name), 'closed', false)).toBeNull();
      expect(keyMeaning(key(name), 'list', false)).toBeNull();
      expect(keyMeaning(key(name), 'list', true)).toBe('choose');
      expect(keyMeaning(key(name), 'told', false)).toBeNull();
    }
  });

  it('move with Down and Up; Up belongs to the page while the user is not in the list', () => {
    expect(keyMeaning(key('ArrowDown'), 'list', false)).toBe('next');
    expect(keyMeaning(key('ArrowUp'), 'list', true)).toBe('previous');
    expect(keyMeaning(key('ArrowUp'), 'list', false)).toBeNull();
    expect(keyMeaning(key('ArrowDown'), 'closed', false)).toBeNull();
  });

  it('confirm with Enter alone, pressed anew: one that is held down is kept from the page and does nothing', () => {
    expect(keyMeaning(key('Enter'), 'preview', true)).toBe('confirm');
    expect(keyMeaning(key('Enter', { repeat: true }), 'preview', true)).toBe('swallow');
    expect(keyMeaning(key('Enter', { repeat: true }), 'list', true)).toBe('swallow');
    expect(keyMeaning(key('Tab'), 'preview', true)).toBeNull();
  });

  it('go back with Esc, one step at a time, and leave Esc to the page where nothing is open', () => {
    expect(stages.map((stage) => keyMeaning(key('Escape'), stage, false))).toEqual([null, 'close', 'back', 'close']);
  });

  it('open the list with Alt+Down', () => {
    for (const stage of stages) expect(keyMeaning(key('ArrowDown', { altKey: true }), stage, false)).toBe('open');
  });

  it('mean nothing while pinyin is composed, with another key held, or when no hand pressed them', () => {
    fc.assert(
      fc.property(anyKey, fc.constantFrom(...stages), fc.boolean(), (pressed, stage, inList) => {
        const meaning = keyMeaning(pressed, stage, inList);
        if (!pressed.isTrusted || pressed.isComposing || pressed.keyCode === 229 || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) expect(meaning).toBeNull();
        if (meaning === 'choose') expect(stage === 'list' && inList && !pressed.repeat).toBe(true);
        if (meaning === 'confirm') expect(stage === 'preview' && pressed.key === 'Enter' && !pressed.repeat).toBe(true);
      }),
    );
  });
});
