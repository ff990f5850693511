import { pathText } from './problems';

/** Keys that reach into an object's prototype when objects are merged carelessly. No record has a use for them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** Nothing of ours nests deeper than 5. */
const deepest = 32;

/**
 * The paths of keys at any depth that must not be (`goods[2].__proto__`), and of values nested too deep; at most `limit`.
 * `value` is as `JSON.parse` gives it: there `__proto__` is an own key.
 */
export function forbiddenKeys(value: unknown, limit = 20): string[] {
  const found: string[] = [];
  const waiting: { value: object; path: PropertyKey[] }[] = isObject(value) ? [{ value, path: [] }] : [];
  for (let next = waiting.pop(); next && found.length < limit; next = waiting.pop()) {
    if (next.path.length > deepest) {
      found.push(pathText(next.path));
      continue;
    }
    const isList = Array.isArray(next.value);
    for (const [key, inner] of Object.entries(next.value)) {
      const isForbidden = !isList && forbidden.has(key);
      if (!isForbidden && !isObject(inner)) continue;
      const path = [...next.path, isList ? Number(key) : key];
      if (isForbidden) found.push(pathText(path));
      else waiting.push({ value: inner, path });
    }
  }
  return found.sort();
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
