import type { LocalText } from '../../certificate/text';
import { text } from '../state';

/** What the parts of facts are called where they stand in a row of their own, by `list.property`. */
export const partHeadings: Readonly<Record<string, LocalText>> = {
  'retrospective.grace': text('宽限期', 'Days of grace'),
  'retrospective.latest': text('最迟期限', 'Latest day'),
  'retrospective.wording': text('标注字样', 'Wording'),
  'retrospective.box': text('标注栏位', 'Box'),
  'retrospective.extraDocuments': text('所需单证', 'Papers'),
  'thirdParty.invoiceOf': text('发票', 'Invoice'),
  'thirdParty.extra': text('其他要求', 'Further rules'),
  'parties.exporterAlone': text('出口商', 'Exporter'),
  'parties.producerShown': text('生产商', 'Producer'),
  'parties.producerWords': text('生产商填法', 'Words for the producer'),
  'parties.consigneeIn': text('收货人所在地', 'Where the consignee is'),
  'parties.consigneeWords': text('收货人填法', 'Words for the consignee'),
  'parties.consigneeMayBeBlank': text('收货人留空', 'Empty consignee'),
  'goods.hsDigits': text('HS位数', 'HS digits'),
  'goods.hsSide': text('HS税则', 'Whose HS code'),
  'goods.hsInDescription': text('货物描述', 'Description'),
  'goods.fobShown': text('FOB值', 'FOB value'),
  'transport.unknownVessel': text('船名未定', 'Vessel unknown'),
  'transport.concreteAfterShipment': text('装运后', 'After shipment'),
  'marks.none': text('无唛头', 'Without marks'),
  'marks.picture': text('图形唛头', 'Pictures'),
  'amendment.ways': text('方式', 'Ways'),
  'amendment.note': text('注意', 'Note'),
  'valueContent.formula': text('公式', 'Formula'),
};
