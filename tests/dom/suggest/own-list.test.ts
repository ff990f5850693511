import { afterEach, describe, expect, test } from 'vitest';
import { ownListAt } from '@/entrypoints/suggester.content/own-list';

const made = (html: string): HTMLInputElement => {
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
  return document.querySelector('#name') as HTMLInputElement;
};
afterEach(() => document.body.replaceChildren());

describe('a list that the page itself offers at a field', () => {
  test('is known by how the field is marked, or by its kind', () => {
    expect(ownListAt(made('<input id="name" list="names">'), 'text')()).toBe(true);
    document.body.replaceChildren();
    expect(ownListAt(made('<input id="name" role="combobox">'), 'text')()).toBe(true);
    document.body.replaceChildren();
    expect(ownListAt(made('<input id="name">'), 'suggest')()).toBe(true);
    expect(ownListAt(made('<input id="other">'), 'text')()).toBe(false);
  });

  test('is seen when it opens under what is typed, and remembered when it has closed', () => {
    const field = made('<div><input id="name"><ul id="list" style="display: none; position: absolute"><li>保温杯</li></ul></div>');
    const list = document.querySelector('#list') as HTMLElement;
    const has = ownListAt(field, 'text');
    expect(has()).toBe(false);
    list.style.display = 'block';
    expect(has()).toBe(true);
    list.style.display = 'none';
    expect(has()).toBe(true);
  });

  test('is seen when it lies open already as the focus comes', () => {
    expect(ownListAt(made('<div><input id="name"><ul style="position: absolute"><li>保温杯</li></ul></div>'), 'text')()).toBe(true);
  });

  test('is none that is part of the layout', () => {
    expect(ownListAt(made('<div><input id="name"><ul><li>填写说明</li></ul></div>'), 'text')()).toBe(false);
    document.body.replaceChildren();
    expect(ownListAt(made('<ul><li><input id="name"></li></ul>'), 'text')()).toBe(false);
  });
});
