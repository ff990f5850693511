import { i18n } from '#i18n';
import { lazy, Suspense, useState } from 'react';
import { Button, Center, Loader, Modal } from '@mantine/core';
import { IconDatabaseImport } from '@tabler/icons-react';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import classes from './Capture.module.css';

const CaptureView = lazy(async () => ({ default: (await import('./CaptureView')).CaptureView }));

/** The way from a filled form into the library. What is compared is the form as it stood when this was opened. */
export function CaptureEntry({ snapshot }: { readonly snapshot: FormSnapshot }) {
  const [opened, setOpened] = useState<FormSnapshot | null>(null);
  const close = (): void => setOpened(null);
  return (
    <section className={classes.entry} data-view="capture-entry" aria-label={i18n.t('capture.entry')}>
      <div className={classes.about}>
        <strong className={classes.title}>
          <IconDatabaseImport size={16} aria-hidden />
          {i18n.t('capture.entry')}
        </strong>
        <span className={classes.quiet}>{i18n.t('capture.help')}</span>
      </div>
      <Button variant="default" size="compact-sm" data-action="capture" onClick={() => setOpened(snapshot)}>
        {i18n.t('capture.open')}
      </Button>
      {opened && (
        <Modal.Root opened fullScreen onClose={close} transitionProps={{ duration: 0 }}>
          <Modal.Overlay />
          <Modal.Content>
            {/* Not Modal.Header: the page has one banner, and that is the form's. */}
            <div className={classes.bar}>
              <Modal.Title>{i18n.t('capture.title')}</Modal.Title>
              <Modal.CloseButton aria-label={i18n.t('capture.close')} />
            </div>
            <Modal.Body>
              <Suspense fallback={<Center h={160}><Loader aria-label={i18n.t('panel.fill.loading')} /></Center>}>
                <CaptureView snapshot={opened} />
              </Suspense>
            </Modal.Body>
          </Modal.Content>
        </Modal.Root>
      )}
    </section>
  );
}
