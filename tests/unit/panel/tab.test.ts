import { describe, expect, it } from 'vitest';
import { openedWith } from '@/entrypoints/sidepanel/connection/opened-with';

describe('the address of the panel', () => {
  it.each([
    ['', { tabId: null, view: 'findings' }],
    ['?tabId=12&view=fields', { tabId: 12, view: 'fields' }],
    ['?tabId=0', { tabId: 0, view: 'findings' }],
    ['?view=fill', { tabId: null, view: 'fill' }],
    ['?tabId=-1&view=other', { tabId: null, view: 'findings' }],
    ['?tabId=12abc', { tabId: null, view: 'findings' }],
  ])('%j opens %j', (search, expected) => {
    expect(openedWith(search)).toEqual(expected);
  });
});
