import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Anchor, Group, Title } from '@mantine/core';
import areaClasses from '../area.module.css';
import { SearchField } from '../SearchField';
import { useToday } from '../use-today';
import { CompareView } from './CompareView';
import { DayPicker } from './DayPicker';
import { Results } from './Results';
import type { RulebookRoute } from './route';
import { searchRulebook } from './search';
import { SummaryView } from './summary/SummaryView';
import { focusFirstType, TypeList } from './TypeList';
import { TypeView } from './TypeView';
import { useRoute } from './use-route';
import classes from './RulebookArea.module.css';

const views = ['type', 'compare', 'summary'] as const;

/** What the law says of each certificate type, on any day: to look up, to search, to compare, to print. */
export function RulebookArea() {
  const { route, hash, go } = useRoute();
  const today = useToday();
  const day = route.on ?? today;
  const { view, type, query } = route;
  const hits = useMemo(() => (query.trim() === '' ? null : searchRulebook(query)), [query]);

  const search = (text: string): void => {
    const next: Partial<RulebookRoute> = text === '' ? { view: view === 'search' ? 'type' : view, query: '' } : { view: 'search', query: text };
    // The first letter leaves what was on show: there the way back leads.
    go(next, view === 'search' ? 'in-place' : undefined);
  };

  return (
    <section className={areaClasses.area} aria-label={i18n.t('rulebook.title')}>
      <Group className={areaClasses.bar}>
        <Title order={1} className={areaClasses.title}>
          {i18n.t('rulebook.title')}
        </Title>
        <nav className={classes.views} aria-label={i18n.t('rulebook.views.label')}>
          {views.map((one) => (
            <a key={one} href={hash({ view: one, fact: null, query: '' })} aria-current={one === (view === 'search' ? 'type' : view) ? 'page' : undefined} data-action={`view-${one}`}>
              {i18n.t(`rulebook.views.${one}`)}
            </a>
          ))}
        </nav>
        <SearchField label={i18n.t('rulebook.search.label')} query={query} onQuery={search} onDown={focusFirstType} />
        <DayPicker on={route.on} today={today} onPick={(on) => go({ on })} />
      </Group>
      {view !== 'summary' && (
        <p className={classes.paper}>
          {i18n.t('rulebook.title')} · {i18n.t('rulebook.summary.asOn', [day])} · {i18n.t('rulebook.summary.caution')}
        </p>
      )}
      {(view === 'type' || view === 'search') && (
        <div className={classes.columns}>
          <TypeList day={day} chosen={view === 'type' ? type : null} hits={hits} hrefOf={(one) => hash({ view: 'type', type: one, fact: null })} />
          {view === 'type' ? (
            <div className={classes.column}>
              {hits && (
                <Anchor size="xs" href={hash({ view: 'search' })} data-action="all-hits">
                  ← {i18n.t('rulebook.search.all')} · {i18n.t('rulebook.search.hits', hits.count)}
                </Anchor>
              )}
              <TypeView
                key={type}
                type={type}
                day={day}
                pointed={route.fact}
                terms={hits?.terms}
                compareHref={hash({ view: 'compare', other: type === 'RC' ? 'E' : 'RC', query: '' })}
                hrefOn={(on) => hash({ on: on === today ? null : on })}
              />
            </div>
          ) : (
            hits && <Results query={query} hits={hits} day={day} hrefOf={(one, fact) => hash({ view: 'type', type: one, fact })} />
          )}
        </div>
      )}
      {view === 'compare' && <CompareView left={type} right={route.other} day={day} onlyDifferences={route.onlyDifferences} onChange={(change) => go(change, 'in-place')} />}
      {view === 'summary' && <SummaryView day={day} hrefOf={(one) => hash({ view: 'type', type: one })} />}
    </section>
  );
}
