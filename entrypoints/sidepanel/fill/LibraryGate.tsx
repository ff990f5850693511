import { i18n } from '#i18n';
import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { IconDatabaseOff, IconLoader } from '@tabler/icons-react';
import { openWorkbench } from '../open-workbench';
import { type LibraryContent, useLibrary } from './library';
import classes from './FillView.module.css';

/** Shows what needs the library once it is open and has something in it; says plainly what is the matter otherwise. */
export function LibraryGate({ children }: { readonly children: (library: LibraryContent) => ReactNode }) {
  const library = useLibrary();
  if (library.state === 'opening') {
    return <p className={classes.quiet} role="status"><IconLoader size={16} aria-hidden />{i18n.t('panel.fill.loading')}</p>;
  }
  if (library.state !== 'ready') {
    return <p className={classes.quiet} role="alert"><IconDatabaseOff size={16} aria-hidden />{library.state === 'failed' ? library.why : i18n.t('panel.fill.libraryReload')}</p>;
  }
  const { goodsCount, parties, templates } = library.content;
  if (goodsCount + parties.length + templates.length > 0) return children(library.content);
  return (
    <div className={classes.blank}>
      <IconDatabaseOff size={32} stroke={1.3} aria-hidden />
      <p>{i18n.t('panel.fill.libraryEmpty')}</p>
      <Button data-action="open-workbench" onClick={() => openWorkbench()}>{i18n.t('panel.fill.libraryOpen')}</Button>
    </div>
  );
}
