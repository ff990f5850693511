import { i18n } from '#i18n';
import { Text, Title } from '@mantine/core';
import { certTypes, type CertType } from '@/lib/certificate/types';
import type { IsoDate } from '@/lib/rulebook/fact';
import type { ListedFact } from '@/lib/rulebook/listed-facts';
import { sourceOf } from '@/lib/rulebook/sources';
import { locale, localText } from '../locale';
import { ConfidenceBadge } from './ConfidenceBadge';
import { tenseOn } from './dates';
import { FactDates } from './FactTable';
import { Marked } from './Marked';
import type { RulebookHits, TypeHits } from './search';
import { ShownText } from '../ShownText';
import classes from './Results.module.css';

interface ResultsProps {
  readonly query: string;
  readonly hits: RulebookHits;
  readonly day: IsoDate;
  readonly hrefOf: (type: CertType, fact: string | null) => string;
}

/** So many facts of one type are shown among the results. */
const perType = 4;

/** What a search found, by type; each hit leads to its place. */
export function Results({ query, hits, day, hrefOf }: ResultsProps) {
  return (
    <section className={classes.view} data-view="results">
      {hits.count === 0 ? (
        <div role="status">
          <Text fw={600}><ShownText text={i18n.t('rulebook.search.none', [query])} /></Text>
          <Text c="dimmed">{i18n.t('rulebook.search.noneHint')}</Text>
        </div>
      ) : (
        <Text c="dimmed" role="status" data-count={hits.count}>
          {i18n.t('rulebook.search.found', [query, String(hits.types.length), String(hits.count)])}
        </Text>
      )}
      {hits.types.map((found) => (
        <TypeResults key={found.type} found={found} terms={hits.terms} day={day} hrefOf={hrefOf} />
      ))}
    </section>
  );
}

function TypeResults({ found: { type, facts }, terms, day, hrefOf }: Pick<ResultsProps, 'day' | 'hrefOf'> & { readonly found: TypeHits; readonly terms: readonly string[] }) {
  const nowFirst = facts.toSorted((one, other) => Number(other.holds(day)) - Number(one.holds(day)));
  const shown = nowFirst.slice(0, perType);
  return (
    <section className={classes.type} data-type={type}>
      <Title order={2} className={classes.title}>
        <a href={hrefOf(type, null)}>
          <span className={classes.code}>{type}</span> <Marked text={localText(certTypes[type])} terms={terms} />
        </a>
      </Title>
      {shown.map((fact) => (
        <Hit key={`${fact.key} ${fact.from} ${fact.text.en}`} fact={fact} terms={terms} day={day} href={hrefOf(type, fact.key)} />
      ))}
      {facts.length > shown.length && (
        <a href={hrefOf(type, null)} className={classes.more}>
          {i18n.t('rulebook.search.more', [String(facts.length - shown.length)])}
        </a>
      )}
    </section>
  );
}

function Hit({ fact, terms, day, href }: { readonly fact: ListedFact; readonly terms: readonly string[]; readonly day: IsoDate; readonly href: string }) {
  return (
    <a href={href} className={classes.hit} data-fact={fact.key} data-tense={tenseOn(day, fact)}>
      <span className={classes.heading}>
        <Marked text={localText(fact.heading)} terms={terms} />
      </span>
      <span className={classes.text}>
        <Marked text={localText(fact.text)} terms={terms} />
        <span className={classes.source}>
          <Marked text={sourceOf(fact.source)?.title[locale] ?? fact.source} terms={terms} />
        </span>
      </span>
      <span className={classes.dates}>
        <FactDates fact={fact} day={day} />
      </span>
      <span>
        <ConfidenceBadge confidence={fact.confidence} />
      </span>
    </a>
  );
}
