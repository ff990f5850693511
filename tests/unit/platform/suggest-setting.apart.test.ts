import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored: Record<string, unknown> = vi.hoisted(() => ({}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: { get: (key: string) => Promise.resolve({ [key]: stored[key] }), set: (values: object) => Promise.resolve(Object.assign(stored, values)) } },
    permissions: { getAll: () => Promise.resolve({ origins: [] }) },
  },
}));

const { answerPage } = await import('@/lib/platform/answer-page');
const { suggestMode } = await import('@/lib/platform/suggest-setting');

const portal = { tabId: 1, frameId: 0, origin: 'https://swapp.singlewindow.cn' };
const ask = (origin = portal.origin, ancestors: readonly string[] = [], isPrivate = false) => answerPage({ type: 'suggest.mode', ancestors }, { ...portal, origin }, isPrivate);

beforeEach(() => void delete stored['suggestInPage']);

describe('when goods are suggested at a field', () => {
  it('is while one types, until the user says otherwise', async () => {
    expect(await ask()).toEqual({ mode: 'typing' });
    await suggestMode('keys');
    expect(await ask()).toEqual({ mode: 'keys' });
    await suggestMode('off');
    expect(await ask()).toEqual({ mode: 'off' });
    stored['suggestInPage'] = 'always';
    expect(await ask()).toEqual({ mode: 'typing' });
  });

  it('is never where the frame, or one around it, is no portal over https, nor in a private window', async () => {
    expect(await ask('http://swapp.singlewindow.cn')).toEqual({ mode: 'off' });
    expect(await ask(portal.origin, ['https://www.singlewindow.cn', 'https://example.com'])).toEqual({ mode: 'off' });
    expect(await ask(portal.origin, ['null'])).toEqual({ mode: 'off' });
    expect(await ask(portal.origin, [], true)).toEqual({ mode: 'off' });
  });
});
