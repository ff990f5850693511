import { i18n } from '#i18n';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { ActionIcon, Button } from '@mantine/core';
import { IconFileInvoice, IconX } from '@tabler/icons-react';
import type { Prepared } from '@/lib/exchange/invoice/prepared';
import { dropPrepared, preparedIn, preparedKey, preparedShipments } from '@/lib/exchange/invoice/prepared-store';
import { markedText } from '@/components/visible-text';
import classes from './Choose.module.css';

interface Props {
  readonly used: Prepared | null;
  readonly onUse: (prepared: Prepared | null) => void;
}

/** Shipments that were made ready from their invoices in the workbench, to be filled into this form. */
export function PreparedOffer({ used, onUse }: Props) {
  const shipments = usePrepared();
  if (used) {
    return (
      <p className={classes.note} role="status" data-prepared={used.id}>
        <IconFileInvoice size={14} aria-hidden />
        {i18n.t('sheets.invoice.used', [nameOf(used), String(used.lines.length)])}
        <Button size="compact-xs" variant="subtle" onClick={() => onUse(null)} data-action="prepared-leave">{i18n.t('sheets.invoice.leave')}</Button>
      </p>
    );
  }
  if (shipments.length === 0) return null;
  return (
    <ul className={classes.found} aria-label={i18n.t('sheets.invoice.offer')} data-view="prepared">
      {shipments.map((prepared) => (
        <li key={prepared.id} className={classes.prepared}>
          <button type="button" className={classes.hit} title={i18n.t('sheets.invoice.use')} onClick={() => onUse(prepared)} data-action="prepared-use" data-prepared={prepared.id}>
            <IconFileInvoice size={14} aria-hidden />
            <span className={classes.hitName}>{nameOf(prepared)}</span>
            <span className={classes.codes}>{i18n.t('sheets.invoice.withLines', prepared.lines.length)}</span>
          </button>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={i18n.t('sheets.invoice.drop')} title={i18n.t('sheets.invoice.drop')} onClick={() => void dropPrepared(browser.storage.session, prepared.id)} data-action="prepared-drop">
            <IconX size={14} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ head, name }: Prepared): string => markedText(head.InvNo ?? name);

/** What is ready, kept up to date while the workbench adds to it. */
function usePrepared(): readonly Prepared[] {
  const [shipments, setShipments] = useState<readonly Prepared[]>([]);
  useEffect(() => {
    const left = new AbortController();
    const changed = (changes: Record<string, { readonly newValue?: unknown }>): void => {
      const change = changes[preparedKey];
      if (change) setShipments(preparedIn(change.newValue));
    };
    browser.storage.session.onChanged.addListener(changed);
    left.signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed), { once: true });
    // Where the browser has no such memory nothing is ready.
    preparedShipments(browser.storage.session).then((found) => left.signal.aborted || setShipments(found), () => undefined);
    return () => left.abort();
  }, []);
  return shipments;
}
