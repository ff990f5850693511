import fc from 'fast-check';
import type { Application, GoodsLine } from '@/lib/certificate/application';
import { cents, describeLine, finishGoods, hasUsualDescription, inWords, money } from './describe-goods';
import { cleanApplications, type Clean } from './clean';
import { days, putIntoDays } from './dates';
import { addressTails, companyNames, descriptionLines, dischargePorts, exporters, loadingPorts, manufactured, marks, voyages } from './trade-data';

/** A change that a reviewer would not mind; it changes the application that it is given. */
interface Variation {
  readonly name: string;
  apply(application: Application): void;
}

/** A clean application and what was varied on it. */
export interface Varied {
  readonly clean: Clean;
  readonly variations: readonly Variation[];
}

/** The application with its variations. */
export function variedApplication({ clean, variations }: Varied): Application {
  const application = structuredClone(clean.application);
  for (const { apply } of variations) apply(application);
  return application;
}

const variation = <C>(name: string, choice: fc.Arbitrary<C>, apply: (application: Application, choice: C) => void): fc.Arbitrary<Variation> =>
  choice.map((chosen) => ({ name: `${name} ${JSON.stringify(chosen)}`, apply: (application) => apply(application, chosen) }));

const several = ['Exporter', 'Consignee', 'Mark', 'Producer', 'GoodsSpecClause'] as const;

const spacing = variation('spacing at line ends', fc.tuple(fc.constantFrom('', ' ', '  '), fc.constantFrom('\n', '\r\n')), ({ CertificateHead: head, Goods: lines }, [blanks, end]) => {
  const spaced = (text: string): string => text.split('\n').map((line) => line + blanks).join(end);
  for (const tag of several) if (head[tag]) head[tag] = spaced(head[tag]);
  for (const line of lines) if (line.GoodsDesc) line.GoodsDesc = spaced(line.GoodsDesc);
});

const order = variation('goods lines turned round', fc.constant(true), (application) => {
  const goods = application.Goods.filter((line) => line.GoodsItemFlag === 'N').toReversed();
  application.Goods = [...goods, ...application.Goods.filter((line) => line.GoodsItemFlag !== 'N')];
  finishGoods(application);
});

/** Types for one kind of goods, criteria that hang on the goods, texts that are not in English. */
const goodsAreGiven = ({ CertificateHead: head, Goods: lines }: Application): boolean =>
  ['T', 'M', 'AD', 'AP', 'TR', 'HD', 'H'].includes(head.CertType ?? '') || lines.some((line) => !hasUsualDescription(line) || line.OriCriteria === 'P' || line.OriCriteria === 'WO');

const otherGoods = variation('other goods', fc.array(fc.constantFrom(...manufactured), { minLength: 2, maxLength: 2 }), (application, chosen) => {
  if (goodsAreGiven(application)) return;
  for (const [row, line] of application.Goods.entries()) {
    const [hs, chinese, english] = chosen[row % chosen.length] ?? ['', '', ''];
    Object.assign(line, { HSCode: hs, GoodsName: chinese, GoodsNameE: english });
    if (line.OriCriteria === 'W') line.OriCriteriaRef = `${hs.slice(0, 2)}.${hs.slice(2, 4)}`;
    line.GoodsDesc = describeLine(line) + (line.GoodsDesc?.includes('********') ? '\n********' : '');
  }
});

const moreLines = variation('more lines', fc.array(fc.constantFrom(...manufactured), { minLength: 1, maxLength: 12 }), (application, added) => {
  const [first] = application.Goods;
  if (!first || goodsAreGiven(application)) return;
  const lines = added.map(([hs, chinese, english]): GoodsLine => {
    const line = { ...first, HSCode: hs, GoodsName: chinese, GoodsNameE: english, ...(first.OriCriteria === 'W' && { OriCriteriaRef: `${hs.slice(0, 2)}.${hs.slice(2, 4)}` }) };
    return { ...line, GoodsDesc: describeLine(line) };
  });
  application.Goods = [...application.Goods, ...lines];
  finishGoods(application);
});

const otherCompanies = variation('other companies', fc.tuple(fc.constantFrom(...exporters), fc.constantFrom(...companyNames), fc.constantFrom(...addressTails)), ({ CertificateHead: head }, [exporter, name, tail]) => {
  if (head.CertType === 'H') return;
  const [, ...behind] = (head.Exporter ?? '').split(/\n(?=VIA |O\/B )/);
  head.Exporter = [exporter, ...behind].join('\n');
  // The consignee keeps its address, in the country of destination.
  const [, ...address] = (head.Consignee ?? '').split('\n');
  if (address.length > 0) head.Consignee = [`${name} LTD.`, ...address].join('\n') + tail;
});

const otherPorts = variation('other ports', fc.tuple(fc.constantFrom(...loadingPorts), fc.nat(), fc.constantFrom(...voyages)), ({ CertificateHead: head }, [load, index, voyage]) => {
  const ports = dischargePorts[head.DestCountryCode ?? ''];
  if (!ports || head.TransPort || head.TransMeans !== 'BY SEA') return;
  const unload = ports[index % ports.length] ?? '';
  Object.assign(head, { LoadPort: load, UnloadPort: unload, TransDetails: voyage.replace('{load}', load).replace('{unload}', unload) });
});

const otherMarks = variation('other marks', fc.constantFrom(...marks), ({ CertificateHead: head }, text) => {
  if (head.CertType !== 'H') head.Mark = text;
});

const longerDescriptions = variation('longer descriptions', fc.subarray([...descriptionLines], { maxLength: 3 }), ({ CertificateHead: head, Goods: lines }, added) => {
  if (head.CertType === 'H') return;
  for (const line of lines) if (hasUsualDescription(line)) line.GoodsDesc = (line.GoodsDesc ?? '').replace(/(\r?\n\*+)?$/, (end) => added.map((text) => `\n${text}`).join('') + end);
});

const letters = fc.stringMatching(/^[A-HJ-NP-Y]{2,4}$/);
const digits = fc.stringMatching(/^[1-9][0-9]{4,7}$/);

const invoiceNumber = variation('another invoice number', fc.tuple(letters, fc.constantFrom('', '-', '/'), digits, fc.constantFrom('', '-1', '-2')), (application, parts) => {
  const old = application.CertificateHead.InvNo;
  const number = parts.join('');
  for (const row of [application.CertificateHead, ...application.Goods, ...application.OriInv]) if (row.InvNo !== undefined && row.InvNo === old) row.InvNo = number;
});

const weights = variation('other weights', fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 50 })), ({ Goods: lines }, [tenths, tare]) => {
  for (const line of lines) {
    if (line.NetWt === undefined) continue;
    const byWeight = line.GoodsUnitE === 'KGS';
    const net = byWeight ? cents(line.NetWt) : Math.round((cents(line.NetWt) * tenths) / 10);
    line.GrossWt = money(Math.round(net * (1 + tare / 100)));
    line.NetWt = money(net);
    if (line.GoodsUnitRef === '千克' && !byWeight) line.GoodsQtyRef = money(net);
  }
});

const quantities = variation('other quantities and prices', fc.tuple(fc.integer({ min: 2, max: 4000 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 90_000 })), (application, [packs, each, price]) => {
  for (const line of application.Goods) {
    if (!hasUsualDescription(line) && application.CertificateHead.CertType !== 'H') return;
  }
  for (const line of application.Goods) {
    const fobShare = cents(line.FOBValue) / cents(line.InvValue);
    const byWeight = line.GoodsUnitE === 'KGS';
    const quantity = packs * each;
    const value = quantity * price;
    line.GoodsDesc = (line.GoodsDesc ?? '').replace(/^[A-Z -]+ \(\d+\)/, `${inWords(packs)} (${packs})`).replace(/^\d+箱/, `${packs}箱`);
    Object.assign(line, { PackQty: String(packs), GoodsQty: String(quantity), InvPrice: money(price), InvValue: money(value), FOBValue: money(Math.round(value * fobShare)), NetWt: String(quantity), GrossWt: String(quantity + packs) });
    line.GoodsQtyRef = byWeight ? line.GoodsQty : (line.NetWt ?? '');
  }
  finishGoods(application);
});

const otherDays = variation('other days', days, putIntoDays);

/** Nobody would mind these on any clean application. */
export const everyVariation: readonly fc.Arbitrary<Variation>[] = [otherGoods, moreLines, quantities, weights, order, otherCompanies, otherPorts, otherMarks, longerDescriptions, invoiceNumber, otherDays, spacing];

/** A clean application, some of its matter varied. */
export const varied: fc.Arbitrary<Varied> = fc.record({
  clean: fc.constantFrom(...cleanApplications),
  variations: fc.tuple(...everyVariation.map((each) => fc.option(each, { nil: null, freq: 2 }))).map((chosen) => chosen.filter((one) => one !== null)),
});

/** The same for chosen types. */
export const variedOf = (fits: (clean: Clean) => boolean): fc.Arbitrary<Varied> => varied.map(({ variations }) => variations).chain((variations) => fc.constantFrom(...cleanApplications.filter(fits)).map((clean) => ({ clean, variations })));

/** How a failing example is told. */
export const told = ({ clean, variations }: Varied): string => `${clean.certType}/${clean.file}: ${variations.map(({ name }) => name).join('; ') || 'as it is'}`;
