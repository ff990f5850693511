import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

interface Message {
  readonly key: string;
  /** Each plural form is one. */
  readonly texts: readonly string[];
}

/** What the file itself says; names that the browser gives begin with @@. */
async function messagesOf(file: string): Promise<readonly Message[]> {
  const found = (await parseMessagesFile(file)).map((message) => ({ key: message.key.join('.'), texts: textsOf(message) }));
  return found.filter(({ key }) => !key.startsWith('@@'));
}

const textsOf = (message: Awaited<ReturnType<typeof parseMessagesFile>>[number]): readonly string[] => ('plurals' in message ? Object.values(message.plurals) : 'message' in message ? [message.message] : []);
const placesIn = ({ texts }: Message): string => [...new Set(texts.flatMap((text) => text.match(/\$[1-9]/g) ?? []))].toSorted().join(' ');

const [zh, en] = [await messagesOf('locales/zh_CN.yml'), await messagesOf('locales/en.yml')];
const keysOf = (messages: readonly Message[]): string[] => messages.map(({ key }) => key).toSorted();

/** All code that may show a text. */
const sources = ['components', 'entrypoints', 'lib']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .concat('wxt.config.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the texts of the user interface', () => {
  it('stand in both languages', () => {
    expect(keysOf(zh).length).toBeGreaterThan(1000);
    expect(keysOf(zh)).toEqual(keysOf(en));
  });

  it('say something in each', () => {
    const silent = [...zh, ...en].filter(({ texts }) => texts.length === 0 || texts.some((text) => text.trim() === '')).map(({ key }) => key);
    expect(silent).toEqual([]);
  });

  it('name the same things in both: a number that is filled in on one side is on the other', () => {
    const english = new Map(en.map((message) => [message.key, placesIn(message)]));
    const differing = zh.filter((message) => placesIn(message) !== english.get(message.key)).map(({ key }) => key);
    expect(differing).toEqual([]);
  });

  it('are all shown somewhere', () => {
    const quoted = Array.from(sources.matchAll(/['"`]([\w.]+)['"`]/g), ([, text = '']) => text);
    // The manifest names them in its own way: __MSG_app_name__.
    const named = new Set(quoted.map((text) => (text.startsWith('__MSG_') ? text.slice(6, -2).replaceAll('_', '.') : text)));
    // `workbench.nav.${table}`: any word may stand in the gap.
    const patterns = Array.from(sources.matchAll(/`((?:[\w.]|\$\{[^{}`]*\})+)`/g), ([, template = '']) => template)
      .filter((template) => /^\w+\.|\.\w+$/.test(template) && template.includes('${'))
      .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '\\w+')}$`));
    expect(keysOf(zh).filter((key) => !named.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
