import type { LocalText } from '../certificate/text';

/** A sentence in both languages. */
export const say = (chinese: string, english: string): LocalText => ({ 'zh-CN': chinese, en: english });

/** A value as it stands in a message: one line, at most forty characters. */
export function shown(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
