import { i18n } from '#i18n';
import { useState } from 'react';
import { Autocomplete, Button, Checkbox } from '@mantine/core';
import { captureBatch, type CaptureItem } from '@/lib/library/capture';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { useWish } from '../page-views/use-library';
import { KeepInRegister } from '../register/KeepInRegister';
import { CaptureCard } from './CaptureCard';
import { templateNameOf } from './template-name';
import { useCapture, type Capture } from './use-capture';
import classes from './Capture.module.css';

/** What the form says beside what the library has: each product, each company, and the form as a template. Written in one piece, when asked. */
export function CaptureView({ snapshot }: { readonly snapshot: FormSnapshot }) {
  const { application, goodsComplete, goodsTotal } = snapshot;
  const [asTemplate, setAsTemplate] = useState(false);
  const [name, setName] = useState(() => templateNameOf(application));
  const capture = useCapture(application, asTemplate ? name : null);
  const wish = useWish();
  const { items, template, chosen, trouble } = capture;
  const save = (): void => void wish.run((client) => client.importRecords(captureBatch(chosen, Date.now())));

  return (
    <div data-view="capture">
      <p className={classes.hint}>{i18n.t('capture.hint')}</p>
      {!goodsComplete && <p className={classes.attention} role="status">{i18n.t('capture.incomplete', [String(application.Goods.length), goodsTotal === null ? '?' : String(goodsTotal)])}</p>}
      {items?.length === 0 && <p className={classes.hint}>{i18n.t('capture.none')}</p>}
      <Part title={i18n.t('capture.goods')} items={(items ?? []).filter(({ table }) => table === 'goods')} capture={capture} />
      <Part title={i18n.t('capture.parties')} items={(items ?? []).filter(({ table }) => table === 'parties')} capture={capture} />
      {items && (
        <section aria-label={i18n.t('capture.template')} className={classes.part}>
          <h2 className={classes.heading}>{i18n.t('capture.template')}</h2>
          <Checkbox label={i18n.t('capture.asTemplate')} checked={asTemplate} onChange={(event) => setAsTemplate(event.currentTarget.checked)} data-action="capture-template" />
          {asTemplate && (
            <Autocomplete mt={6} size="xs" label={i18n.t('capture.templateName')} description={i18n.t('capture.templateHint')} descriptionProps={{ fz: 12 }} maxLength={100} data={[...new Set(capture.templateNames)]} value={name} onChange={setName} data-field="capture-template-name" comboboxProps={{ withinPortal: true }} />
          )}
          {template && (
            <ul className={classes.cards}>
              <CaptureCard item={template} capture={capture} />
            </ul>
          )}
        </section>
      )}
      <div className={classes.foot}>
        {(wish.failure ?? trouble) !== null && <p className={classes.failure} role="alert">{wish.failure ?? trouble}</p>}
        <Button size="sm" fullWidth data-action="capture-save" loading={wish.busy} disabled={chosen.length === 0 || trouble !== null} onClick={save}>
          {chosen.length === 0 ? i18n.t('capture.nothing') : i18n.t('capture.save', chosen.length)}
        </Button>
        <span role="status" className={classes.done} data-done={wish.done ?? undefined}>{wish.done !== null && i18n.t('capture.done', wish.done)}</span>
      </div>
      <KeepInRegister snapshot={snapshot} />
    </div>
  );
}

function Part({ title, items, capture }: { readonly title: string; readonly items: readonly CaptureItem[]; readonly capture: Capture }) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title} className={classes.part}>
      <h2 className={classes.heading}>{`${title} ${items.length}`}</h2>
      <ul className={classes.cards}>
        {items.map((item) => <CaptureCard key={item.key} item={item} capture={capture} />)}
      </ul>
    </section>
  );
}
