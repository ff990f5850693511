import { i18n } from '#i18n';
import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconExternalLink } from '@tabler/icons-react';
import { articleIn } from '@/lib/rulebook/article';
import type { ListedFact } from '@/lib/rulebook/listed-facts';
import { sourceOf } from '@/lib/rulebook/sources';
import { locale, localText } from '../locale';
import { confidenceWord } from './ConfidenceBadge';
import { Marked } from './Marked';
import classes from './SourceEntry.module.css';

interface SourceTitleProps {
  readonly fact: ListedFact;
  readonly terms?: readonly string[] | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The title of the document that a fact rests on; a press shows the full entry. */
export function SourceTitle({ fact: { source, article }, terms, open, onToggle }: SourceTitleProps) {
  const title = sourceOf(source)?.title[locale] ?? source;
  return (
    <UnstyledButton className={classes.title} aria-expanded={open} title={i18n.t('rulebook.source.more', [title])} onClick={onToggle} data-action="source" data-source={source}>
      <span>
        <Marked text={title} terms={terms} />
        {article !== undefined && ` ${articleIn(article, locale)}`}
      </span>
      <IconChevronDown size={14} aria-hidden className={classes.arrow} />
    </UnstyledButton>
  );
}

/** The full entry of that document: publisher, date, article, address. The address opens only when clicked. */
export function SourceEntry({ fact }: { readonly fact: ListedFact }) {
  const source = sourceOf(fact.source);
  if (!source) return null;
  const { title, publisher, date, address, confidence } = source;
  const article = fact.article ?? source.article;
  return (
    <div className={classes.entry} data-view="source">
      <strong>{localText(title)}</strong>
      <dl className={classes.facts}>
        <Line name={i18n.t('rulebook.source.publisher')} text={localText(publisher)} />
        <Line name={i18n.t('rulebook.source.date')} text={date} />
        <Line name={i18n.t('rulebook.source.article')} text={article && articleIn(article, locale)} />
        <Line name={i18n.t('rulebook.source.standing')} text={confidenceWord(confidence)} />
      </dl>
      {address !== undefined && <Address address={address} />}
    </div>
  );
}

const Line = ({ name, text }: { readonly name: string; readonly text: string | undefined }) =>
  text === undefined ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );

function Address({ address }: { readonly address: string }) {
  if (!/^https?:\/\//.test(address)) return <span className={classes.address}>{address}</span>;
  return (
    <a className={classes.address} href={address} target="_blank" rel="noreferrer noopener" data-action="open-source">
      <IconExternalLink size={13} aria-hidden /> {address}
    </a>
  );
}
