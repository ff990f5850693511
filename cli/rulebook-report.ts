import type { LocalText, Locale } from '../lib/certificate/text';
import { certTypes, type CertType } from '../lib/certificate/types';
import type { Confidence, IsoDate } from '../lib/rulebook/fact';
import type { ListedFact } from '../lib/rulebook/listed-facts';
import { articleIn } from '../lib/rulebook/article';
import { sourceOf } from '../lib/rulebook/sources';
import { writtenOut } from './report';

const confidences: Readonly<Record<Confidence, LocalText>> = {
  official: { 'zh-CN': '官方文本', en: 'official text' },
  'source-document': { 'zh-CN': '来源文件', en: 'source document' },
  secondary: { 'zh-CN': '业内资料', en: 'trade source' },
  inferred: { 'zh-CN': '未核实', en: 'unverified' },
};

/** The facts for people: a heading for each kind, below it what holds, on what grounds and when. */
export function readableFacts(type: CertType, facts: readonly ListedFact[], asOf: IsoDate | null, locale: Locale): string {
  const chinese = locale === 'zh-CN';
  const which = asOf === null ? (chinese ? '全部规则，含已失效的' : 'all facts, past ones too') : chinese ? `${asOf} 有效的规则` : `what holds on ${asOf}`;
  const lines = [`${type}  ${certTypes[type][locale]}`, `   ${which}${chinese ? `，共${facts.length}条` : `: ${facts.length}`}`];
  let last = '';
  for (const fact of facts) {
    const heading = chinese ? `${fact.heading['zh-CN']}  ${fact.heading.en}` : fact.heading.en;
    if (heading !== last) lines.push('', heading);
    last = heading;
    lines.push(`  ${fact.text[locale]}`, `    ${groundsLine(fact, locale)}`);
  }
  return lines.join('\n');
}

/** The facts as one JSON object: both languages, sources written out. */
export const factsJson = (type: CertType, facts: readonly ListedFact[], asOf: IsoDate | null): string =>
  JSON.stringify(
    {
      type,
      name: certTypes[type],
      asOf,
      facts: facts.map(({ key, heading, text, source, article, confidence, from, until }) => ({
        key,
        heading,
        text,
        source: writtenOut(source),
        ...(article !== undefined && { article }),
        confidence,
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
      })),
    },
    null,
    2,
  );

function groundsLine({ source, article, confidence, from, until }: ListedFact, locale: Locale): string {
  const title = sourceOf(source)?.title[locale] ?? source;
  return [title, article && articleIn(article, locale), confidences[confidence][locale], span(from, until, locale)].filter(Boolean).join(' · ');
}

function span(from: IsoDate | undefined, until: IsoDate | undefined, locale: Locale): string {
  const chinese = locale === 'zh-CN';
  if (from !== undefined && until !== undefined) return chinese ? `${from} 至 ${until}` : `${from} to ${until}`;
  if (from !== undefined) return chinese ? `${from} 起` : `from ${from}`;
  if (until !== undefined) return chinese ? `至 ${until}` : `until ${until}`;
  return '';
}
