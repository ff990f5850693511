import { useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { Title } from '@mantine/core';
import { guideById, guides } from '@/lib/advise/guides';
import { localText } from '../locale';
import { GuideView } from './GuideView';
import classes from './GuidesArea.module.css';

function subscribe(changed: () => void): () => void {
  const left = new AbortController();
  addEventListener('hashchange', changed, { signal: left.signal });
  return () => left.abort();
}

/** The guide that the address names (`#guides/not-found`), else the first. */
const guideInAddress = (): string => /^#guides\/([a-z-]+)$/.exec(location.hash)?.[1] ?? '';

/** How things are done on the portals: the guides at the left, the chosen one beside them. */
export function GuidesArea() {
  const chosen = guideById(useSyncExternalStore(subscribe, guideInAddress)) ?? guides[0];
  return (
    <section className={classes.area} aria-label={i18n.t('guides.title')}>
      <Title order={1} className={classes.title}>
        {i18n.t('guides.title')}
      </Title>
      <div className={classes.columns}>
        <nav aria-label={i18n.t('guides.list')}>
          <ul className={classes.list}>
            {guides.map(({ id, title }) => (
              <li key={id}>
                <a className={classes.item} href={`#guides/${id}`} aria-current={id === chosen?.id ? 'page' : undefined} data-guide={id}>
                  {localText(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {chosen && <GuideView key={chosen.id} guide={chosen} />}
      </div>
    </section>
  );
}
