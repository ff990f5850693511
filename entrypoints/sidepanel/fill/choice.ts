import type { GoodsLine } from '@/lib/certificate/application';
import type { CertType } from '@/lib/certificate/types';
import type { FillChoice } from '@/lib/library/propose';
import type { GoodsRecord, PartyRecord, TemplateRecord } from '@/lib/library/records';

/** The tags of a goods line that belong to the shipment, not to the product; typed by the user for each line. */
export const shipmentTags = ['PackQty', 'GoodsQty', 'GrossWt', 'InvPrice', 'InvValue', 'FOBValue'] as const satisfies readonly (keyof GoodsLine)[];
export type ShipmentTag = (typeof shipmentTags)[number];

/** A product chosen for one goods line. The same product may stand on several lines. */
export interface ChosenGoods {
  /** Unique among the lines chosen. */
  readonly line: number;
  readonly goodsId: string;
  readonly shipment: Partial<Record<ShipmentTag, string>>;
}

export interface Choice {
  readonly templateId: string | null;
  readonly exporterId: string | null;
  readonly consigneeId: string | null;
  readonly thirdPartyId: string | null;
  readonly goods: readonly ChosenGoods[];
}

export type PartySlot = 'exporterId' | 'consigneeId' | 'thirdPartyId';

export const nothingChosen: Choice = { templateId: null, exporterId: null, consigneeId: null, thirdPartyId: null, goods: [] };

/** True while nothing is chosen that could fill anything. */
export const isNothing = ({ goods, ...ids }: Choice): boolean => goods.length === 0 && Object.values(ids).every((id) => id === null);

export const withGoods = (choice: Choice, goodsIds: readonly string[]): Choice => {
  const next = Math.max(0, ...choice.goods.map(({ line }) => line)) + 1;
  return { ...choice, goods: [...choice.goods, ...goodsIds.map((goodsId, index) => ({ line: next + index, goodsId, shipment: {} }))] };
};

export const withoutGoods = (choice: Choice, line: number): Choice => ({ ...choice, goods: choice.goods.filter((goods) => goods.line !== line) });

export const withShipment = (choice: Choice, line: number, tag: ShipmentTag, value: string): Choice => ({
  ...choice,
  goods: choice.goods.map((goods) => (goods.line === line ? { ...goods, shipment: { ...goods.shipment, [tag]: value } } : goods)),
});

/** A template brings its parties, and its goods where none were chosen yet. Without a template all else stays. */
export function withTemplate(choice: Choice, template: TemplateRecord | null): Choice {
  if (!template) return { ...choice, templateId: null };
  const { id, exporterId, consigneeId, thirdPartyId, goodsIds } = template;
  const next = { ...choice, templateId: id, exporterId, consigneeId, thirdPartyId };
  return choice.goods.length === 0 ? withGoods(next, goodsIds) : next;
}

interface Records {
  readonly goods: readonly GoodsRecord[];
  readonly parties: readonly PartyRecord[];
  readonly templates: readonly TemplateRecord[];
}

const byId = <R extends { readonly id: string }>(records: readonly R[], id: string | null): R | null => (id === null ? null : (records.find((record) => record.id === id) ?? null));

/**
 * The choice with its records, for a form of that type. The form's own type rules; a template's counts only while the
 * form has none. What is no longer in the library falls out.
 */
export function fillChoice(choice: Choice, records: Records, certType: CertType | null): FillChoice {
  const template = byId(records.templates, choice.templateId);
  return {
    certType: certType ?? template?.certType ?? null,
    template,
    exporter: byId(records.parties, choice.exporterId),
    consignee: byId(records.parties, choice.consigneeId),
    thirdParty: byId(records.parties, choice.thirdPartyId),
    goods: choice.goods.flatMap(({ goodsId, shipment }) => {
      const record = byId(records.goods, goodsId);
      return record ? [{ record, shipment }] : [];
    }),
  };
}
