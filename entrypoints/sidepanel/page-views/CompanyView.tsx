import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import type { PartyRecord } from '@/lib/library/records';
import { compareExporter, type ExporterDifference } from '@/lib/portal/pages/compare-exporter';
import type { CompanyPage } from '@/lib/portal/pages/read-company';
import { ChangedText } from '../findings/ChangedText';
import { Facts } from './Facts';
import { Note } from './Note';
import { useIds, useRecords, useWish } from './use-library';
import { ShownText } from '@/components/ShownText';
import { markedText } from '@/components/visible-text';
import classes from './CompanyView.module.css';

const tables = ['parties'] as const;

/** 企业基本信息维护: is it in force, and does the library's exporter have the very name. */
export function CompanyView({ company }: { readonly company: CompanyPage }) {
  const { englishName, status, synchronised } = company;
  return (
    <>
      {synchronised === true && <Note tone="good">{i18n.t('pages.company.synchronised')}</Note>}
      {synchronised === false && <Note tone="attention">{i18n.t('pages.company.notSynchronised', [status ?? ''])}</Note>}
      {synchronised === undefined && <Note tone="attention">{i18n.t('pages.company.unknown')}</Note>}
      {englishName === undefined ? <Note tone="info">{i18n.t('pages.company.nameUnread')}</Note> : englishName.trim() === '' ? <Note tone="attention">{i18n.t('pages.company.noName')}</Note> : <Compared name={englishName} />}
      <Facts facts={[[i18n.t('pages.company.englishName'), englishName], [i18n.t('pages.company.status'), status]]} />
    </>
  );
}

/** The name on the page beside the exporters of the library. */
function Compared({ name }: { readonly name: string }) {
  const { records, trouble } = useRecords(tables);
  if (!records) return trouble === null ? null : <Note tone="info">{trouble}</Note>;
  const exporters = records.parties.filter(({ role }) => role === 'exporter').map((party) => ({ party, difference: compareExporter(name, party.name) }));
  const same = exporters.find(({ difference }) => difference.kind === 'same');
  if (same) return <Note tone="good">{markedText(i18n.t('pages.company.same', [same.party.name]))}</Note>;
  if (exporters.length === 0) return <NewExporter name={name} trouble={trouble} />;
  // The same letters otherwise written are the same company; other letters only where there is no second one.
  const near = exporters.filter(({ difference: { kind } }) => kind !== 'wording' && kind !== 'unknown');
  const [only] = near.length > 0 ? near : exporters;
  if (!only || near.length > 1 || (near.length === 0 && exporters.length > 1)) return <Note tone="info">{i18n.t('pages.company.several', exporters.length)}</Note>;
  return 'at' in only.difference ? <Different name={name} party={only.party} difference={only.difference} trouble={trouble} /> : null;
}

/** A difference that can be shown. */
type Shown = Extract<ExporterDifference, { readonly at: number }>;

const kinds: Readonly<Record<Shown['kind'], () => string>> = {
  'letter-case': () => i18n.t('pages.company.kind.letterCase'),
  width: () => i18n.t('pages.company.kind.width'),
  blanks: () => i18n.t('pages.company.kind.blanks'),
  punctuation: () => i18n.t('pages.company.kind.punctuation'),
  wording: () => i18n.t('pages.company.kind.wording'),
};

interface DifferentProps {
  readonly name: string;
  readonly party: PartyRecord;
  readonly difference: Shown;
  readonly trouble: string | null;
}

function Different({ name, party, difference, trouble }: DifferentProps) {
  const wish = useWish();
  const update = (): void => void wish.run(async (client) => {
    await client.save('parties', { ...party, name: name.trim() }, party.updatedAt);
    return 1;
  });
  return (
    <section className={classes.compared} data-difference={difference.kind} data-at={difference.at} aria-label={i18n.t('pages.company.differs')}>
      <Note tone="attention">{i18n.t('pages.company.differs')}</Note>
      <dl className={classes.names}>
        <dt>{i18n.t('pages.company.portal')}</dt>
        <dd><ChangedText now={party.name} will={name} show="will" /></dd>
        <dt>{i18n.t('pages.company.library')}</dt>
        <dd><ChangedText now={party.name} will={name} show="now" /></dd>
      </dl>
      <p className={classes.at}>{i18n.t('pages.company.at', [difference.at + 1, kinds[difference.kind]()])}</p>
      {(wish.failure ?? trouble) !== null && <p className={classes.failure} role="alert">{wish.failure ?? trouble}</p>}
      <Button size="compact-sm" variant="default" data-action="update-exporter" loading={wish.busy} disabled={trouble !== null} onClick={update}>{i18n.t('pages.company.update')}</Button>
    </section>
  );
}

function NewExporter({ name, trouble }: { readonly name: string; readonly trouble: string | null }) {
  const wish = useWish();
  const idOf = useIds();
  const add = (): void => void wish.run(async (client) => {
    const party: PartyRecord = { id: idOf(name), role: 'exporter', name: name.trim(), nameZh: '', address: '', country: 'CN', code: '', contact: '', tel: '', fax: '', email: '', note: '', createdAt: 0, updatedAt: 0 };
    await client.save('parties', party, null);
    return 1;
  });
  return (
    <section className={classes.compared} data-difference="none" aria-label={i18n.t('pages.company.none')}>
      <Note tone="info">{i18n.t('pages.company.none')}</Note>
      <p className={classes.at}>{i18n.t('pages.company.adding')} <strong><ShownText text={name.trim()} /></strong></p>
      {(wish.failure ?? trouble) !== null && <p className={classes.failure} role="alert">{wish.failure ?? trouble}</p>}
      <Button size="compact-sm" variant="default" data-action="add-exporter" loading={wish.busy} disabled={trouble !== null} onClick={add}>{i18n.t('pages.company.add')}</Button>
    </section>
  );
}
