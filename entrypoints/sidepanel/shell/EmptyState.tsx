import { i18n } from '#i18n';
import { IconFileCertificate, IconLock } from '@tabler/icons-react';
import classes from './EmptyState.module.css';
import { useKeepsNothing } from '../private-window';
import { LibraryNote } from './LibraryNote';

/** Shown while the tab has no certificate form: where to open one, and that nothing is sent anywhere. */
export function EmptyState() {
  const keepsNothing = useKeepsNothing();
  return (
    <main className={classes.empty} data-view="empty">
      <IconFileCertificate size={40} stroke={1.2} aria-hidden className={classes.picture} />
      <h1 className={classes.title}>{i18n.t('panel.empty.title')}</h1>
      <p className={classes.hint}>{i18n.t('panel.empty.hint')}</p>
      <dl className={classes.ways}>
        <dt>{i18n.t('panel.empty.singleWindow')}</dt>
        <dd>{i18n.t('panel.empty.singleWindowPath')}</dd>
        <dt>{i18n.t('panel.empty.internetCustoms')}</dt>
        <dd>{i18n.t('panel.empty.internetCustomsPath')}</dd>
      </dl>
      {keepsNothing ? (
        <LibraryNote />
      ) : (
        <p className={classes.private}>
          <IconLock size={15} aria-hidden />
          {i18n.t('panel.empty.private')}
        </p>
      )}
    </main>
  );
}
