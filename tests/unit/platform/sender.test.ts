import { describe, expect, it } from 'vitest';
import { frameOf, isOwnPage } from '@/lib/platform/sender';

const id = 'abcdefghijklmnop';
const own = `chrome-extension://${id}`;

describe('who speaks to the background', () => {
  it('a page of ours in a tab is a page of ours, not a content script', () => {
    const sender = { id, origin: own, tab: { id: 4 }, frameId: 0 };
    expect(isOwnPage(sender, id, own)).toBe(true);
    expect(frameOf(sender, id, own)).toBeNull();
  });

  it('a content script speaks for the frame it stands in', () => {
    const sender = { id, origin: 'https://swapp.singlewindow.cn', tab: { id: 4 }, frameId: 7 };
    expect(isOwnPage(sender, id, own)).toBe(false);
    expect(frameOf(sender, id, own)).toEqual({ tabId: 4, frameId: 7, origin: 'https://swapp.singlewindow.cn' });
  });

  it('another extension, a web page and a sender without tab or origin are nobody', () => {
    for (const sender of [
      { id: 'another', origin: 'chrome-extension://another' },
      { id: 'another', origin: own },
      { origin: 'https://swapp.singlewindow.cn', tab: { id: 1 }, frameId: 0 },
      { id, origin: 'https://swapp.singlewindow.cn' },
      { id, url: 'not a url', tab: { id: 1 }, frameId: 0 },
    ]) {
      expect(isOwnPage(sender, id, own)).toBe(false);
      expect(frameOf(sender, id, own)).toBeNull();
    }
  });

  it('an origin that the browser left out is taken from the address', () => {
    expect(isOwnPage({ id, url: `${own}/workbench.html` }, id, own)).toBe(true);
  });
});
