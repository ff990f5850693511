import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageMessageSchema } from '@/lib/platform/messages';
import { isOwnMessage, ownMessages, ownTypes } from '../../fixtures/own-page-messages';

describe('what only pages of the extension may ask', () => {
  it('has an example of each message, which the background would obey', () => {
    expect(ownMessages.map(({ type }) => type).toSorted()).toEqual(ownTypes.toSorted());
    expect(ownMessages.filter((message) => !isOwnMessage(message))).toEqual([]);
  });

  it('is of no kind that a portal’s page may ask', () => {
    expect(ownMessages.filter((message) => pageMessageSchema.safeParse(message).success)).toEqual([]);
  });

  it('is all that the background answers them: it looks for no name that is not among these', () => {
    const [, , body = ''] = /( *)function answerOwn\(.*?\{\n(.*?)\n\1\}/s.exec(readFileSync('entrypoints/background/index.ts', 'utf8')) ?? [];
    const named = Array.from(body.matchAll(/type(?:\.startsWith\(| === )'([^']+)'/g), ([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !ownTypes.some((type) => type.startsWith(name)))).toEqual([]);
  });
});
