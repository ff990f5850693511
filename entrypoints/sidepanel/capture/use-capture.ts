import { useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { localText } from '@/components/locale';
import type { Application } from '@/lib/certificate/application';
import { captureGoods, captureParties, capturedRecord, captureTemplate, mayBeMeant, mayBeOfThisShipment, tickedAtFirst, type Captured, type CaptureField, type CaptureItem } from '@/lib/library/capture';
import { streamGoods } from '@/lib/library/goods-store';
import type { GoodsRecord, PartyRecord, TemplateRecord } from '@/lib/library/records';
import { useLibraryDatabase } from '../library-database';
import { useIds } from '../page-views/use-library';

/** What of the library a form is compared with. */
interface Compared {
  readonly goods: readonly GoodsRecord[];
  readonly parties: readonly PartyRecord[];
  readonly templates: readonly TemplateRecord[];
}

/** The form beside the library, with the ticks of the user. */
export interface Capture {
  /** Undefined while the library is being read. */
  readonly items: readonly CaptureItem[] | undefined;
  readonly template: CaptureItem<'templates'> | undefined;
  /** Names of the templates of the form's type. */
  readonly templateNames: readonly string[];
  /** Why the library can't be read or written, or null. */
  readonly trouble: string | null;
  /** A whole new record. */
  readonly isTaken: (item: CaptureItem) => boolean;
  readonly isTicked: (item: CaptureItem, field: CaptureField) => boolean;
  readonly take: (item: CaptureItem, on: boolean) => void;
  readonly tick: (item: CaptureItem, field: CaptureField, on: boolean) => void;
  /** What would be written now. */
  readonly chosen: readonly Captured[];
}

/** `templateName` null: no template is wanted. */
export function useCapture(application: Application, templateName: string | null): Capture {
  const database = useLibraryDatabase();
  const db = database.state === 'open' ? database.db : null;
  const idOf = useIds();
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const library = useLiveQuery(async (): Promise<Compared | undefined> => {
    if (!db) return undefined;
    const goods: GoodsRecord[] = [];
    const isMeant = mayBeMeant(application);
    await streamGoods(db, (records) => goods.push(...records.filter(isMeant)));
    return { goods, parties: await db.parties.toArray(), templates: await db.templates.toArray() };
  }, [db, application]);

  const goods = useMemo(() => library && captureGoods(application, library.goods, idOf), [application, library, idOf]);
  const parties = useMemo(() => library && captureParties(application, library.parties, idOf), [application, library, idOf]);
  const isTaken = (item: CaptureItem): boolean => item.state === 'new' && (ticks.get(item.key) ?? item.warning === null);
  const isTicked = (item: CaptureItem, field: CaptureField): boolean => ticks.get(`${item.key} ${field.name}`) ?? (tickedAtFirst(item, field) && !mayBeOfThisShipment(field));
  const set = (key: string, on: boolean): void => setTicks(new Map(ticks).set(key, on));
  const recordOf = (item: CaptureItem): Captured[] => {
    if (item.state === 'new' && !isTaken(item)) return [];
    const record = capturedRecord(item, new Set(item.fields.filter((field) => isTicked(item, field)).map(({ name }) => name)));
    return record ? [{ table: item.table, record, existing: item.existing }] : [];
  };

  /** Where the library has or will have what an item speaks of. */
  const idHere = (item: CaptureItem): string | null => (item.state === 'left' ? null : item.existing || isTaken(item) ? item.base.id : null);
  const partyOf = (role: PartyRecord['role']) => {
    const item = parties?.find(({ base }) => base.role === role);
    const id = item ? idHere(item) : null;
    return item && id !== null ? { id, name: item.title } : null;
  };
  const template =
    library && goods && templateName !== null
      ? captureTemplate(
          application,
          templateName,
          { exporter: partyOf('exporter'), consignee: partyOf('consignee'), thirdParty: partyOf('third-party'), goodsIds: inLineOrder(goods).flatMap((item) => idHere(item) ?? []) },
          library.templates,
          (id) => library.parties.find((party) => party.id === id)?.name ?? '',
          idOf,
        )
      : undefined;
  const items = goods && parties && [...goods, ...parties];
  return {
    items,
    template,
    templateNames: library?.templates.filter(({ certType }) => certType === application.CertificateHead.CertType).map(({ name }) => name) ?? [],
    trouble:
      database.state === 'failed' ? localText(database.error.text)
      : database.state === 'frozen' ? i18n.t('panel.fill.libraryReload')
      : database.state === 'open' && database.readOnly ? localText(database.readOnly.text)
      : null,
    isTaken,
    isTicked,
    take: (item, on) => set(item.key, on),
    tick: (item, field, on) => set(`${item.key} ${field.name}`, on),
    chosen: [...(items ?? []), ...(template ? [template] : [])].flatMap(recordOf),
  };
}

/** One for each line, as the lines stand on the form. */
const inLineOrder = (goods: readonly CaptureItem<'goods'>[]): CaptureItem<'goods'>[] =>
  goods.flatMap((item) => item.lines.map((line) => ({ line, item }))).toSorted((one, other) => one.line - other.line).map(({ item }) => item);
