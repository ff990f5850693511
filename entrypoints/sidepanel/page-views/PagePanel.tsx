import { i18n } from '#i18n';
import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconEyeOff, IconLoader, IconPlugConnected, IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import type { ToPage } from '@/lib/portal/panel-protocol';
import { Broken } from '../shell/Broken';
import { LibraryNote } from '../shell/LibraryNote';
import { GuideLink } from './GuideLink';
import { pageTexts } from './names';
import { Note } from './Note';
import { PageBody } from './PageBody';
import type { OpenPage } from './pages';
import { markedText } from '@/components/visible-text';
import classes from './PagePanel.module.css';

interface Props {
  readonly page: OpenPage;
  readonly send: (message: ToPage) => void;
  /** Turns to the form of the tab; null where there is none. */
  readonly onForm: (() => void) | null;
}

const states = {
  connected: { Icon: IconPlugConnected, name: () => i18n.t('panel.state.connected') },
  connecting: { Icon: IconLoader, name: () => i18n.t('panel.state.connecting') },
  lost: { Icon: IconPlugConnectedX, name: () => i18n.t('panel.state.lost') },
};

/** The panel for a page beside the entry form: which one it is, what was read, what to look after. */
export function PagePanel({ page, send, onForm }: Props) {
  const { snapshot, state, host, title } = page;
  const { Icon, name } = states[state];
  const texts = snapshot && pageTexts(snapshot.reading.page);
  return (
    <div className={classes.panel} data-view="page" data-page={snapshot?.reading.page}>
      <header className={classes.header}>
        {onForm && (
          <button type="button" className={classes.back} data-action="show-form" onClick={onForm}>
            <IconArrowLeft size={14} aria-hidden />
            {i18n.t('pages.toForm')}
          </button>
        )}
        <h1 className={classes.name}>{texts?.name() ?? markedText(title)}</h1>
        <div className={classes.line}>
          <span className={classes.host} title={markedText(title)}>{host}</span>
          <span className={classes.state} data-state={state} role="status">
            <Icon size={14} aria-hidden />
            {name()}
          </span>
          <ActionIcon variant="subtle" color="gray" size="sm" data-action="page-rescan" aria-label={i18n.t('pages.rescan')} title={i18n.t('pages.rescan')} onClick={() => send({ type: 'rescan' })}>
            <IconRefresh size={15} />
          </ActionIcon>
        </div>
      </header>
      <main className={classes.main}>
        <LibraryNote />
        {texts && <p className={classes.what}>{texts.what()}</p>}
        {state === 'lost' && <Note tone="attention" icon={IconPlugConnectedX}>{i18n.t('pages.lost')}</Note>}
        {snapshot?.readOnly && <Note tone="attention" icon={IconEyeOff}>{i18n.t('pages.readOnly')}</Note>}
        {snapshot && (
          <Broken>
            <PageBody page={page} snapshot={snapshot} send={send} />
          </Broken>
        )}
        {texts && <GuideLink id={texts.guide} />}
        <p className={classes.never}>{i18n.t('pages.never')}</p>
      </main>
    </div>
  );
}
