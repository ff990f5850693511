import { placeOf } from '../lists/authorities';
import { companies, declarantOptions, producerOptions } from '../lists/companies';
import { englishCountry } from '../lists/countries';
import { unitOptions } from '../lists/units';
import { showMessage } from '../widgets/layer';
import { openCompanyWindow } from './company-window';
import type { Form } from './form';
import { goodsDescription, productOf, sumOf, transportDetails } from './generate';

/** Text of a field that may stand in any of the head's groups. */
export interface Head {
  text(key: string): string;
  code(key: string): string;
  write(key: string, shown: string, code?: string): void;
}

/** One view on several forms. */
export function headOf(forms: readonly Form[]): Head {
  const control = (key: string) => forms.map((form) => form.controls.get(key)).find((found) => found !== undefined);
  return {
    text: (key) => control(key)?.read().shown ?? '',
    code: (key) => control(key)?.read().code ?? '',
    write: (key, shown, code = '') => control(key)?.write({ shown, code }),
  };
}

/** The number a new certificate gets: type, year, characters 9 to 17 of the company's credit code, serial. */
const certificateNumber = (type: string, today: string, creditCode: string): string => `${type}${today.slice(2, 4)}${creditCode.slice(8, 17)}0001`;

/** What one field of the head does to others: names, places, numbers and generated text follow the choice. */
export function relateHead(forms: readonly Form[], head: Head, today: string, amounts: (key: 'InvValue' | 'FOBValue') => readonly string[], signal: AbortSignal): void {
  const on: Form['on'] = (key, act) => forms.find((form) => form.controls.has(key))?.on(key, act);
  const onAction: Form['onAction'] = (key, act) => forms.find((form) => form.controls.has(key))?.onAction(key, act);
  const numberAgain = (): void => {
    const type = head.code('CertType');
    const creditCode = head.text('CiqRegNo');
    const now = head.text('CertNo');
    const ownNumber = now === '' || (creditCode.length === 18 && now.includes(creditCode.slice(8, 17)) && now.endsWith('0001'));
    if (type !== '' && creditCode.length === 18 && ownNumber) head.write('CertNo', certificateNumber(type, today, creditCode));
  };
  on('CertType', numberAgain);
  on('DestCountryCode', ({ code }) => head.write('DestCountry', englishCountry(code)));
  on('OriCountryCode', ({ code }) => head.write('OriCountry', englishCountry(code)));
  on('OrgCode', ({ shown, code }) => {
    head.write('FetchPlace', shown, code);
    head.write('AplAdd', placeOf(code));
  });
  on('ApplName', ({ shown }) => {
    const [identity, phone] = declarantOptions.find(({ text }) => text === shown)?.beside ?? [];
    if (identity === undefined) return;
    head.write('Applicant', identity);
    head.write('ApplTel', phone ?? '');
  });
  onAction('EtpsName', () =>
    openCompanyWindow((company) => {
      head.write('EtpsName', company.name);
      head.write('EntMgrNo', company.filingNo);
      head.write('CiqRegNo', company.creditCode);
      head.write('AplRegNo', company.creditCode);
      if (head.text('Exporter') === '' || companies.some(({ english }) => english === head.text('Exporter'))) head.write('Exporter', company.english);
      numberAgain();
    }, signal),
  );
  onAction('TransDetails', () => {
    const details = transportDetails({ load: head.text('LoadPort'), unload: head.text('UnloadPort'), via: head.text('TransPort'), means: head.text('TransMeans') });
    if (details === '') showMessage('请先填写启运港、卸货港和运输方式', signal);
    else head.write('TransDetails', details);
  });
  const total = (key: string, of: 'InvValue' | 'FOBValue', label: string): void =>
    onAction(key, () => {
      const sum = sumOf(amounts(of));
      if (sum === null || amounts(of).length === 0) showMessage(`请先填写各项货物的${label}`, signal);
      else head.write(key, sum);
    });
  total('TotalAmt', 'InvValue', '发票金额');
  total('FOBValue', 'FOBValue', 'FOB值');
}

/** What one field of a goods line does to others. `arrange` draws the editor anew where the choice changes its fields. */
export function relateGoods(form: Form, certificateType: () => string, arrange: () => void, signal: AbortSignal): void {
  const line = headOf([form]);
  const heading = (): void => {
    if (certificateType() === 'G' && line.text('OriCriteria') === 'W') line.write('OriCriteriaRef', line.text('HSCode').replace(/^(\d\d)(\d\d).*$/, '$1.$2'));
  };
  form.on('HSCode', heading);
  form.on('OriCriteria', () => {
    arrange();
    heading();
  });
  form.on('GoodsItemFlag', ({ code }) => {
    if (code === 'Y') line.write('GoodsName', '');
    arrange();
  });
  form.on('GoodsUnit', ({ code }) => line.write('GoodsUnitE', unitOptions.find((unit) => unit.code === code)?.beside[0] ?? ''));
  form.on('GoodsOriginCountry', ({ code }) => line.write('GoodsOriginCountryEn', englishCountry(code)));
  form.on('PrdcEtpsName', ({ shown }) => {
    const [organisation, contact, phone] = producerOptions.find(({ text }) => text === shown)?.beside ?? [];
    if (organisation === undefined) return;
    line.write('CiqRegNo', organisation);
    line.write('PrdcEtpsConcEr', contact ?? '');
    line.write('PrdcEtpsTel', phone ?? '');
  });
  form.onAction('InvValue', () => {
    const value = productOf(line.text('GoodsQty'), line.text('InvPrice'));
    if (value === null) showMessage('请先填写标准货物数量和发票单价', signal);
    else line.write('InvValue', value);
  });
  form.onAction('GoodsDesc', () => {
    const description = goodsDescription(line.text('PackQty'), line.code('PackUnit') || line.text('PackUnit'), line.text('GoodsNameE'));
    if (description === null) showMessage('请先填写包装件数、包装单位和英文货物名称', signal);
    else line.write('GoodsDesc', description);
  });
}
