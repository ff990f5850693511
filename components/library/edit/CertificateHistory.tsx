import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { CertificateRecord, FilledFrom } from '@/lib/library/records';
import { ShownText } from '../../ShownText';
import { useChosenGoods } from '../goods/use-chosen-goods';
import { dayOf } from '../grid/cells';
import { useLibrary, useRecords } from '../library-context';
import classes from './CertificateHistory.module.css';

/** The states of a certificate, the latest last, and what of the library was filled into its form. */
export function CertificateHistory({ record }: { readonly record: CertificateRecord }) {
  const { state, stateOn = '', states = [], issueDate, filled } = record;
  const all = state ? [...states, { state, on: stateOn }] : states;
  return (
    <>
      {all.length > 0 && (
        <ol className={classes.states} aria-label={i18n.t('workbench.certificates.states')}>
          {[...all.entries()].map(([at, { state: name, on }]) => (
            <li key={`${at} ${name}`} data-state-on={on}>
              <span className={classes.day}>{on}</span>
              <span>
                <ShownText text={name} />
                {at === all.length - 1 && issueDate ? <span className={classes.quiet}>{` · ${i18n.t('workbench.certificates.issued', [issueDate])}`}</span> : null}
              </span>
            </li>
          ))}
        </ol>
      )}
      {filled && <Filled filled={filled} />}
    </>
  );
}

/** The records by name; of one that is no longer there, that it was deleted. */
function Filled({ filled }: { readonly filled: FilledFrom }) {
  const { db } = useLibrary();
  const parties = useRecords('parties');
  const templates = useRecords('templates');
  const goods = useChosenGoods(db, filled.goodsIds);
  if (!parties || !templates) return null;
  const nameIn = (records: readonly { readonly id: string; readonly name: string; readonly nameZh?: string }[], id: string): string | null => {
    const found = records.find((record) => record.id === id);
    return found ? found.name || (found.nameZh ?? '') : null;
  };
  const rows: readonly (readonly [label: string, names: readonly (string | null)[]])[] = [
    [i18n.t('workbench.certificates.filledTemplate'), ids(filled.templateId).map((id) => nameIn(templates, id))],
    [i18n.t('workbench.certificates.filledExporter'), ids(filled.exporterId).map((id) => nameIn(parties, id))],
    [i18n.t('workbench.certificates.filledConsignee'), ids(filled.consigneeId).map((id) => nameIn(parties, id))],
    [i18n.t('workbench.certificates.filledThirdParty'), ids(filled.thirdPartyId).map((id) => nameIn(parties, id))],
    [i18n.t('workbench.certificates.filledGoods'), filled.goodsIds.flatMap((id) => (goods.has(id) ? [nameOfGoods(goods.get(id))] : []))],
  ];
  return (
    <section data-filled={dayOf(filled.at)}>
      <p className={classes.title}>{i18n.t('workbench.certificates.filledAt', [dayOf(filled.at)])}</p>
      <dl className={classes.filled}>
        {rows.map(([label, names]) => names.length > 0 && (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              {[...names.entries()].map(([at, name]) => (
                <div key={`${at} ${name ?? ''}`}>
                  {names.length > 1 && <span className={classes.quiet}>{`${at + 1}. `}</span>}
                  {name === null ? <span className={classes.quiet} data-gone>{i18n.t('workbench.certificates.gone')}</span> : <ShownText text={name} />}
                </div>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

const ids = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);
const nameOfGoods = (goods: { readonly nameZh: string; readonly nameEn: string; readonly hsCode: string } | null | undefined): string | null =>
  goods ? [goods.nameZh || goods.nameEn, goods.hsCode].filter(Boolean).join(' · ') : null;
