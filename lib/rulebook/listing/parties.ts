import type { PartiesRule, ThirdPartyRule } from '../certificate';
import { about, type Told } from './told';

const placements: Readonly<Record<ThirdPartyRule['placement'], readonly [string, string]>> = {
  tick: [
    '勾选“第三方发票/非缔约方公司”，并在公司列表中填写名称、地址、国家（地区），其他栏目不得录入',
    'Tick third-party invoice / non-Party company and list name, address and country there, in no other box',
  ],
  'via-or-clause': [
    '在出口商或收货人后填 VIA 或 O/B，或在特殊条款栏填 THIRD PARTY，再填名称、地址、国家（地区）',
    'VIA or O/B behind exporter or consignee, or THIRD PARTY in the special clause, then name, address and country',
  ],
  clause: ['在特殊条款栏填 THIRD PARTY，再填名称、地址、国家（地区）', 'THIRD PARTY in the special clause, then name, address and country'],
};

/** Where a third party stands and whose invoice counts. */
export function tellThirdParty({ placement, invoiceOf, extra }: ThirdPartyRule): readonly Told[] {
  const [chinese, english] = placements[placement];
  return [
    about<ThirdPartyRule>('placement', chinese, english),
    ...(invoiceOf === null
      ? []
      : [
          invoiceOf === 'exporter'
            ? about<ThirdPartyRule>('invoiceOf', '发票栏填出口商的发票', 'The invoice is the exporter’s')
            : about<ThirdPartyRule>('invoiceOf', '发票栏填第三方的发票', 'The invoice is the third party’s'),
        ]),
    ...(extra === null ? [] : [about<ThirdPartyRule>('extra', extra['zh-CN'], extra.en)]),
  ];
}

/** Exporter, producer and consignee: what their boxes take. */
export function tellParties(rule: PartiesRule): readonly Told[] {
  return [...exporter(rule), ...producer(rule), ...consignee(rule)];
}

function exporter({ exporterAlone }: PartiesRule): Told[] {
  if (exporterAlone === null) return [];
  return [
    exporterAlone
      ? about<PartiesRule>('exporterAlone', '出口商栏只填一家境内企业', 'The exporter’s box takes one mainland company alone')
      : about<PartiesRule>('exporterAlone', '出口商栏可加填第二家公司', 'A second company may stand in the exporter’s box'),
  ];
}

function producer({ producerShown, producerWords }: PartiesRule): Told[] {
  const words = list(producerWords);
  return [
    ...(producerShown === null
      ? []
      : [
          producerShown
            ? about<PartiesRule>('producerShown', '证书有生产商栏', 'The form has a box for the producer')
            : about<PartiesRule>('producerShown', '证书没有生产商栏', 'The form has no box for the producer'),
        ]),
    ...(words === null ? [] : [about<PartiesRule>('producerWords', `生产商栏可填：${words}`, `Accepted for the producer: ${words}`)]),
  ];
}

function consignee({ consigneeIn, consigneeWords, consigneeMayBeBlank }: PartiesRule): Told[] {
  const words = list(consigneeWords);
  return [
    ...(consigneeIn === null
      ? []
      : [
          consigneeIn === 'importing-country'
            ? about<PartiesRule>('consigneeIn', '收货人须在进口国（地区）境内', 'The consignee is in the importing country')
            : about<PartiesRule>('consigneeIn', '收货人须在协定缔约方境内', 'The consignee is in a Party of the agreement'),
        ]),
    ...(words === null ? [] : [about<PartiesRule>('consigneeWords', `收货人栏可填：${words}`, `Accepted for the consignee: ${words}`)]),
    ...(consigneeMayBeBlank === null
      ? []
      : [
          consigneeMayBeBlank
            ? about<PartiesRule>('consigneeMayBeBlank', '收货人栏可以留空', 'The consignee’s box may stay empty')
            : about<PartiesRule>('consigneeMayBeBlank', '收货人栏不得留空', 'The consignee’s box must not be empty'),
        ]),
  ];
}

const list = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(' / '));
