import { i18n } from '#i18n';
import type { CertType } from '@/lib/certificate/types';
import type { IsoDate } from '@/lib/rulebook/fact';
import { placesInShort } from '../places';
import { about, said, told, type Said } from './said';

/** One column of the summary. */
export interface SummaryColumn {
  readonly id: 'destinations' | 'items' | 'when' | 'latest' | 'wording' | 'validity' | 'thirdParty' | 'criteria' | 'hs' | 'fob' | 'marks' | 'transport' | 'selfPrint';
  /** Share of the width, about px on the screen. */
  readonly width: number;
  readonly say: (type: CertType, day: IsoDate) => readonly Said[];
}

const placements = { tick: i18n.t('rulebook.brief.tick'), 'via-or-clause': i18n.t('rulebook.brief.viaOrClause'), clause: i18n.t('rulebook.brief.clause') } as const;
const invoices = { 'third-party': i18n.t('rulebook.brief.invoiceThirdParty'), exporter: i18n.t('rulebook.brief.invoiceExporter') } as const;
const sides = { importer: i18n.t('rulebook.brief.importerSide'), exporter: i18n.t('rulebook.brief.exporterSide') } as const;
const fob = { always: i18n.t('rulebook.brief.fobAlways'), 'with-rvc': i18n.t('rulebook.brief.fobWithRvc'), never: i18n.t('rulebook.brief.fobNever') } as const;
const noBox = i18n.t('rulebook.brief.noBox');

/** Longer lists of countries are cut short; the whole of them stands with the type. */
const shownAtMost = 15;

/** What a declarant looks up most, in the order of the work. */
export const summaryColumns: readonly SummaryColumn[] = [
  { id: 'destinations', width: 170, say: said('destinations', (fact) => [{ text: placesInShort(fact.value, shownAtMost), grounds: fact }]) },
  {
    id: 'items',
    width: 76,
    say: said('itemLimit', (fact) => [{ text: fact.value === null ? i18n.t('rulebook.brief.unlimited') : i18n.t('rulebook.brief.items', [String(fact.value)]), grounds: fact }]),
  },
  { id: 'when', width: 150, say: told('retrospective', 'clock', 'grace', 'startDayDisputed') },
  { id: 'latest', width: 110, say: told('retrospective', 'latest') },
  {
    id: 'wording',
    width: 186,
    say: said('retrospective', (fact) => {
      const { wording, box } = fact.value;
      return [...(wording === null ? [] : [about(fact, 'wording', wording)]), ...(box === null ? [] : [about(fact, 'box', i18n.t('rulebook.brief.boxOnly', [box]))])];
    }),
  },
  { id: 'validity', width: 130, say: told('validity') },
  {
    id: 'thirdParty',
    width: 140,
    say: said('thirdParty', (fact) => {
      const { placement, invoiceOf } = fact.value;
      return [about(fact, 'placement', placements[placement]), ...(invoiceOf === null ? [] : [about(fact, 'invoiceOf', invoices[invoiceOf])])];
    }),
  },
  {
    id: 'criteria',
    width: 120,
    say: said('criteria', (fact) => {
      const { codes, percentage, shown } = fact.value;
      if (!shown) return [about(fact, 'shown', noBox)];
      return [about(fact, 'codes', codes?.join(' / ') ?? i18n.t('rulebook.brief.freeEntry')), ...(percentage ? [about(fact, 'percentage', i18n.t('rulebook.brief.percentage'))] : [])];
    }),
  },
  {
    id: 'hs',
    width: 118,
    say: said('goods', (fact) => {
      const { hsDigits, hsSide, hsInDescription } = fact.value;
      return [
        ...(hsDigits === null ? [] : [about(fact, 'hsDigits', i18n.t('rulebook.brief.digits', [String(hsDigits)]))]),
        ...(hsSide === null ? [] : [about(fact, 'hsSide', sides[hsSide])]),
        ...(hsInDescription ? [about(fact, 'hsInDescription', i18n.t('rulebook.brief.inDescription'))] : []),
      ];
    }),
  },
  { id: 'fob', width: 94, say: said('goods', (fact) => (fact.value.fobShown === null ? [] : [about(fact, 'fobShown', fob[fact.value.fobShown])])) },
  {
    id: 'marks',
    width: 160,
    say: said('marks', (fact) => {
      const { shown, none, picture } = fact.value;
      if (shown === false) return [about(fact, 'shown', noBox)];
      return [
        ...(none.length === 0 ? [] : [about(fact, 'none', i18n.t('rulebook.brief.noMarks', [none.join(' / ')]))]),
        ...(picture.length === 0 ? [] : [about(fact, 'picture', i18n.t('rulebook.brief.pictures', [picture.join(' / ')]))]),
      ];
    }),
  },
  {
    id: 'transport',
    width: 140,
    say: said('transport', (fact) => {
      const { unknownVessel, concreteAfterShipment } = fact.value;
      return [about(fact, 'unknownVessel', unknownVessel.join(' / ')), ...(concreteAfterShipment ? [about(fact, 'concreteAfterShipment', i18n.t('rulebook.brief.concrete'))] : [])];
    }),
  },
  { id: 'selfPrint', width: 150, say: told('selfPrint') },
];
