import { useState } from 'react';
import { IconBook2, IconChevronDown, IconExternalLink } from '@tabler/icons-react';
import { inOneLine } from '@/lib/platform/locale';
import { articleIn } from '@/lib/rulebook/article';
import { sourceOf } from '@/lib/rulebook/sources';
import { confidenceName } from './confidence';
import { locale, localText } from './locale';
import classes from './Sources.module.css';

interface Props {
  /** Ids in the table of sources. */
  readonly ids: readonly string[];
  /** One more line below the sources. */
  readonly note?: string;
}

/** The documents that a statement rests on: titles at once, the rest on a press. Addresses open only when clicked. */
export function Sources({ ids, note }: Props) {
  const [open, setOpen] = useState(false);
  const known = ids.flatMap((id) => sourceOf(id) ?? []);
  if (known.length === 0) return null;
  return (
    <>
      <button type="button" className={classes.toggle} data-action="sources" aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconBook2 size={14} aria-hidden />
        <span className={classes.titles}>{inOneLine(known.map(({ title }) => localText(title)), locale)}</span>
        <IconChevronDown size={14} aria-hidden className={classes.arrow} data-open={open} />
      </button>
      {open && (
        <ul className={classes.list}>
          {known.map((source) => (
            <li key={source.title.en}>
              <strong>{localText(source.title)}</strong>
              <span>{[localText(source.publisher), source.date, source.article && articleIn(source.article, locale), confidenceName(source.confidence)].filter(Boolean).join(' · ')}</span>
              <Address address={source.address} />
            </li>
          ))}
          {note && <li className={classes.note}>{note}</li>}
        </ul>
      )}
    </>
  );
}

function Address({ address }: { readonly address: string | undefined }) {
  if (!address) return null;
  if (!/^https?:\/\//.test(address)) return <span className={classes.address}>{address}</span>;
  return (
    <a className={classes.address} href={address} target="_blank" rel="noreferrer noopener" data-action="open-source">
      <IconExternalLink size={13} aria-hidden />
      {address}
    </a>
  );
}
