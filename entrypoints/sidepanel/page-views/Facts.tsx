import { i18n } from '#i18n';
import { ShownText } from '@/components/ShownText';
import classes from './Facts.module.css';

/** What was read: a name, and its text; undefined for what could not be read. */
export type Fact = readonly [name: string, text: string | undefined];

/** What stands on the page, as it stands. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <section aria-label={i18n.t('pages.read')}>
      <h2 className={classes.heading}>{i18n.t('pages.read')}</h2>
      <dl className={classes.facts}>
        {facts.map(([name, text]) => (
          <div key={name} data-fact={name} data-value={text}>
            <dt>{name}</dt>
            <dd>{text === undefined ? <em>{i18n.t('pages.unread')}</em> : text === '' ? <em>{i18n.t('pages.blank')}</em> : <ShownText text={text} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
