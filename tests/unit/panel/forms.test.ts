import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentForm, Forms, formsOnShow } from '@/entrypoints/sidepanel/connection/forms';
import { form } from '../portal-plan/form';
import { FakeLink } from './fake-link';

const snapshot = (values: Record<string, string> = {}) => ({ type: 'snapshot', snapshot: form(values) });
const report = (state: string) => ({ type: 'fill-report', report: { planId: 'p', state, results: [], total: 3 } });

let link: FakeLink;
let closing: AbortController;
let forms: Forms;
const onShow = () => formsOnShow(forms.getState()).map(({ frameId, state }) => [frameId, state]);

beforeEach(() => {
  vi.useFakeTimers();
  link = new FakeLink();
  closing = new AbortController();
  forms = new Forms(link, closing.signal);
  forms.showTab(1);
});
afterEach(() => {
  closing.abort();
  vi.useRealTimers();
});

describe('the panel and the forms of its tab', () => {
  it('asks who is there, and connects to the frame that answers', () => {
    expect(link.announced).toEqual([1]);
    link.hello(1, 7);
    expect(link.last.frame).toEqual({ tabId: 1, frameId: 7 });
    link.last.say(snapshot());
    expect(onShow()).toEqual([[7, 'connected']]);
  });

  it('does not connect twice to a form that answers twice', () => {
    link.hello(1, 7);
    link.hello(1, 7);
    expect(link.ports).toHaveLength(1);
  });

  it('does not listen to other tabs', () => {
    link.hello(2, 7);
    expect(link.ports).toHaveLength(0);
  });

  it('connects anew when another form stands in the same frame, and signs off the old line', () => {
    link.hello(1, 7, 'form-a');
    const old = link.last;
    link.hello(1, 7, 'form-b');
    expect(old.open).toBe(false);
    old.say(snapshot());
    expect(onShow()).toEqual([[7, 'connecting']]);
  });

  it('drops a form that says goodbye, but not for the goodbye of its predecessor', () => {
    link.hello(1, 7, 'form-b');
    link.hello(1, 7, 'form-a', 'assistant.gone');
    expect(onShow()).toHaveLength(1);
    link.hello(1, 7, 'form-b', 'assistant.gone');
    expect(onShow()).toEqual([]);
  });

  it('asks again when a line breaks, and takes the form up when the frame comes back', () => {
    link.hello(1, 7);
    link.last.say(snapshot());
    link.last.breaks();
    expect(onShow()).toEqual([[7, 'lost']]);
    expect(link.announced).toEqual([1, 1]);
    link.hello(1, 7);
    expect(onShow()).toEqual([[7, 'connecting']]);
    vi.runAllTimers();
    expect(onShow()).toHaveLength(1);
  });

  it('forgets a form whose frame does not come back', () => {
    link.hello(1, 7);
    link.last.breaks();
    vi.runAllTimers();
    expect(onShow()).toEqual([]);
  });

  it('calls a filling stopped when its frame went away in the middle, and keeps the report on show', () => {
    link.hello(1, 7);
    link.last.say(report('running'));
    link.last.breaks();
    vi.runAllTimers();
    expect(currentForm(forms.getState())?.report?.state).toBe('stopped');
  });

  it('signs off when the user turns to another tab', () => {
    link.hello(1, 7);
    const line = link.last;
    forms.showTab(2);
    expect(line.open).toBe(false);
    expect(onShow()).toEqual([]);
  });

  it('stays on the line of a filling that runs in the tab left behind, until it ends', () => {
    link.hello(1, 7);
    const line = link.last;
    line.say(report('running'));
    forms.showTab(2);
    expect(line.open).toBe(true);
    expect(onShow()).toEqual([]);
    line.say(report('done'));
    expect(line.open).toBe(false);
  });

  it('keeps to the form that the user chose among several', () => {
    link.hello(1, 7);
    link.hello(1, 9);
    for (const port of link.ports) port.say(snapshot());
    expect(currentForm(forms.getState())?.frameId).toBe(7);
    forms.choose('1:9');
    expect(currentForm(forms.getState())?.frameId).toBe(9);
  });

  it('sends to the assistant of that form, and says when there is no line', () => {
    link.hello(1, 7);
    expect(forms.send('1:7', { type: 'rescan' })).toBe(true);
    expect(link.last.sent).toEqual([{ type: 'rescan' }]);
    link.last.breaks();
    expect(forms.send('1:7', { type: 'rescan' })).toBe(false);
  });

  it('closes every line when it is closed itself', () => {
    link.hello(1, 7);
    closing.abort();
    expect(link.last.open).toBe(false);
  });

  it.each([null, 'text', { type: 'snapshot' }, { type: 'snapshot', snapshot: { formId: 1 } }, { type: 'other' }])('ignores %j', (message) => {
    link.hello(1, 7);
    link.last.say(message);
    expect(onShow()).toEqual([[7, 'connecting']]);
  });

  it('keeps the parts of a form that did not change as they were', () => {
    link.hello(1, 7);
    link.last.say(snapshot({ 'CertificateHead.LoadPort': 'NINGBO', 'CertificateHead.InvNo': '1' }));
    const before = currentForm(forms.getState())?.snapshot;
    link.last.say(snapshot({ 'CertificateHead.LoadPort': 'NINGBO', 'CertificateHead.InvNo': '12' }));
    const now = currentForm(forms.getState())?.snapshot;
    expect(now?.fields[0]).toBe(before?.fields[0]);
    expect(now?.fields[1]).not.toBe(before?.fields[1]);
    expect(now?.findings).toBe(before?.findings);
  });
});
