import { describe, expect, it, onTestFinished } from 'vitest';
import { formChanges, type FormChanges } from '@/lib/portal/form-changes';
import { keepAsOurs } from '@/lib/portal/kits/popups';
import { byId, input, show } from './page';

function watched(): FormChanges {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  show('<div id="form"><label id="label">发票号</label><div id="box" class="select"><input id="invNo" name="invNo"><span id="shown"></span></div></div>');
  const changes = formChanges(document, stop.signal);
  changes.know([byId('box', HTMLDivElement)]);
  changes.any();
  return changes;
}

describe('changes after which the form has to be read anew', () => {
  it.each([
    ['a label says something else', () => (byId('label', HTMLLabelElement).textContent = '合同号')],
    ['a field comes', () => byId('form', HTMLDivElement).append(document.createElement('input'))],
    ['a field goes', () => byId('box', HTMLDivElement).remove()],
    ['something around the fields changes its look', () => byId('form', HTMLDivElement).classList.add('other')],
    ['a field gets another name', () => (input('invNo').name = 'contractNo')],
  ])('%s', (_, change) => {
    const changes = watched();
    change();
    expect(changes.any()).toBe(true);
    expect(changes.any()).toBe(false);
  });

  it.each([
    ['a choice is drawn in its own field', () => {
      byId('shown', HTMLSpanElement).textContent = '新加坡';
      byId('box', HTMLDivElement).classList.add('is-focus');
    }],
    ['a name is taken away and put back, as libraries do', () => {
      input('invNo').removeAttribute('name');
      input('invNo').name = 'invNo';
    }],
    ['something comes and goes', () => {
      const passing = document.createElement('textarea');
      byId('form', HTMLDivElement).append(passing);
      passing.rows = 9;
      passing.remove();
    }],
    ['a list comes that turns out to be ours, in a wrapper of the library', () => {
      const layer = show('<div><ul id="list"><li>新加坡</li></ul></div>');
      layer.style.top = '10px';
      keepAsOurs(byId('list', HTMLUListElement));
    }],
  ])('not when %s', (_, change) => {
    const changes = watched();
    change();
    expect(changes.any()).toBe(false);
  });
});
