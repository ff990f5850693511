import { i18n } from '#i18n';
import type { Listing } from '@/lib/portal/pages/readings';
import { Note } from './Note';

/** Says where a list could not be read, is empty, or goes on. */
export function ListNote({ list }: { readonly list: Listing<unknown> | null }) {
  if (!list) return <Note tone="info">{i18n.t('pages.noList')}</Note>;
  if (list.rows.length === 0) return <Note tone="info">{i18n.t('pages.noRows')}</Note>;
  if (list.total !== null && list.total > list.rows.length) return <Note tone="info">{i18n.t('pages.shown', [list.rows.length, list.total])}</Note>;
  return null;
}
