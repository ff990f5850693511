import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '@/lib/certificate/fields';
import { confirmPlan, defaultTicks, planFill } from '@/lib/portal/plan';
import { application, form } from './form';

const head = (tag: string) => `CertificateHead.${tag}`;
const planned = (wanted: Record<string, string>, on: Parameters<typeof form>) => planFill(application(wanted), form(...on));

describe('a filling set against the form', () => {
  it('fills what is empty', () => {
    const { fields: [field] } = planned({ [head('LoadPort')]: 'NINGBO' }, [{ [head('LoadPort')]: '' }]);
    expect(field).toEqual({ path: head('LoadPort'), now: '', will: 'NINGBO', state: 'fills' });
  });

  it('leaves out of the plan what stands there already', () => {
    const preview = planned({ [head('LoadPort')]: 'NINGBO' }, [{ [head('LoadPort')]: 'NINGBO' }]);
    expect(preview.fields[0]?.state).toBe('same');
    expect(confirmPlan(preview, new Set([head('LoadPort')]), 'p').entries).toEqual([]);
  });

  it('takes a code behind a shown text for the same', () => {
    const snapshot = form({ [head('CertType')]: '中国—东盟自贸区原产地证书' }, { application: application({ [head('CertType')]: 'E' }) });
    expect(planFill(application({ [head('CertType')]: 'E' }), snapshot).fields[0]?.state).toBe('same');
  });

  it('reads line ends of Windows and Unix alike, but no blank as nothing', () => {
    const exporter = head('Exporter');
    expect(planned({ [exporter]: 'A CO.\nNINGBO' }, [{ [exporter]: 'A CO.\r\nNINGBO\r\n' }]).fields[0]?.state).toBe('same');
    expect(planned({ [exporter]: 'A CO.' }, [{ [exporter]: ' A CO.' }]).fields[0]?.state).toBe('overwrites');
  });

  it('does not tick a field that holds something else', () => {
    const preview = planned({ [head('InvNo')]: 'INV-2', [head('LoadPort')]: 'NINGBO' }, [{ [head('InvNo')]: 'INV-1', [head('LoadPort')]: '' }]);
    expect([...defaultTicks(preview)]).toEqual([head('LoadPort')]);
    expect(confirmPlan(preview, defaultTicks(preview), 'p').entries.map(({ path }) => path)).toEqual([head('LoadPort')]);
  });

  it('overwrites once the user ticks it, and says what stood there', () => {
    const preview = planned({ [head('InvNo')]: 'INV-2' }, [{ [head('InvNo')]: 'INV-1' }]);
    expect(confirmPlan(preview, new Set([head('InvNo')]), 'p').entries).toEqual([{ path: head('InvNo'), now: 'INV-1', will: 'INV-2' }]);
  });

  it('never empties a field', () => {
    expect(planned({ [head('Remark')]: '', [head('Note')]: '  ' }, [{ [head('Remark')]: 'KEEP', [head('Note')]: 'KEEP' }]).fields).toEqual([]);
  });

  it('lists what the form does not show instead of planning it', () => {
    const preview = planned({ [head('ExhibitFlag')]: '1' }, [{ [head('LoadPort')]: '' }]);
    expect(preview.fields).toEqual([]);
    expect(preview.leftOut).toEqual([{ path: head('ExhibitFlag'), will: '1', why: 'not-on-form' }]);
  });

  it('leaves a field out where the form has changed, and with it the code that stands behind it on the same control', () => {
    const on = (tag: string, controlId: string) => ({ path: head(tag), value: '', kind: 'text', score: 1, evidence: [], controlId }) as const;
    const snapshot = form({}, {
      fields: [on('DestCountryName', 'control-1'), on('DestCountryCode', 'control-1'), on('DestPort', 'control-2')],
      known: { form: null, marks: null, lessons: [], changes: [{ kind: 'relabelled', field: head('DestCountryName'), was: '目的国家/地区', now: '国别', holds: true }] },
    });
    const preview = planFill(application({ [head('DestCountryName')]: '泰国', [head('DestCountryCode')]: '764', [head('DestPort')]: 'BANGKOK' }), snapshot);
    expect(preview.leftOut.map(({ path, why }) => [path, why])).toEqual([[head('DestCountryCode'), 'held'], [head('DestCountryName'), 'held']]);
    expect(preview.fields.map(({ path }) => path)).toEqual([head('DestPort')]);
  });

  it('leaves to the declarant whether to declare, and the undertaking', () => {
    const wanted = { [head('ApplyType')]: '1', 'AplPromise.AplPromiseCode': '1' };
    const preview = planned(wanted, [{ [head('ApplyType')]: '', 'AplPromise.AplPromiseCode': '' }]);
    expect(preview.fields).toEqual([]);
    expect(preview.leftOut.map(({ why }) => why)).toEqual(['by-person', 'by-person']);
  });

  it('writes the certificate type first, then the third-party box', () => {
    const on = { [head('LoadPort')]: '', [head('ThirdPartyInvFlag')]: '', [head('CertType')]: '' };
    const preview = planned({ [head('LoadPort')]: 'NINGBO', [head('ThirdPartyInvFlag')]: '1', [head('CertType')]: 'E' }, [on]);
    expect(preview.fields.map(({ path }) => path)).toEqual([head('CertType'), head('ThirdPartyInvFlag'), head('LoadPort')]);
  });
});

describe('a third party', () => {
  const wanted = { [head('ThirdPartyInvFlag')]: '1', 'NonpartyCorp[0].EntName': 'TRADER LTD' };

  const box = (value: string) => {
    const path = head('ThirdPartyInvFlag');
    return form({ [path]: value }, { fields: [{ path, value, kind: 'checkbox', score: 1, evidence: [] }] });
  };

  it('is planned although its list appears only with the tick', () => {
    const preview = planFill(application(wanted), box('0'));
    expect(preview.fields.map(({ path, state }) => [path, state])).toEqual([
      [head('ThirdPartyInvFlag'), 'fills'],
      ['NonpartyCorp[0].EntName', 'appears'],
    ]);
  });

  it('is left out when the user unticks the box', () => {
    const preview = planFill(application(wanted), box('0'));
    expect(confirmPlan(preview, new Set(['NonpartyCorp[0].EntName']), 'p').entries).toEqual([]);
  });

  it('is planned when the box is ticked already and its list is still empty', () => {
    const preview = planFill(application(wanted), box('1'));
    expect(confirmPlan(preview, defaultTicks(preview), 'p').entries.map(({ path }) => path)).toEqual(['NonpartyCorp[0].EntName']);
  });

  it('is left to the user when the list names another company', () => {
    const preview = planned(wanted, [{ [head('ThirdPartyInvFlag')]: '1' }, { rows: { 'NonpartyCorp[0].EntName': 'OTHER LTD' } }]);
    expect(preview.leftOut).toEqual([{ path: 'NonpartyCorp[0].EntName', will: 'TRADER LTD', why: 'listed' }]);
  });

  it('leaves the number of the row to the portal', () => {
    const preview = planFill(application({ ...wanted, 'NonpartyCorp[0].SortNo': '1' }), box('0'));
    expect(preview.fields.map(({ path }) => path)).not.toContain('NonpartyCorp[0].SortNo');
  });

  it('has no place on a form without the box', () => {
    expect(planned(wanted, [{ [head('LoadPort')]: '' }]).leftOut.map(({ path }) => path)).toEqual([head('ThirdPartyInvFlag'), 'NonpartyCorp[0].EntName']);
  });
});

describe('goods lines', () => {
  const line = { 'Goods[0].HSCode': '8479899990', 'Goods[0].GoodsNameE': 'PUMP' };

  it('are added behind those that the table lists', () => {
    const preview = planned(line, [{}, { rows: { 'Goods[0].HSCode': '1', 'Goods[1].HSCode': '2' }, goodsTotal: 2 }]);
    expect(preview.goods).toMatchObject([{ state: 'new', index: 2, values: { HSCode: '8479899990', GoodsNameE: 'PUMP' } }]);
  });

  it('start at the first place when the open editor is empty but for its number', () => {
    expect(planned(line, [{ 'Goods[0].GNo': '1', 'Goods[0].HSCode': '', 'Goods[0].GoodsNameE': '' }, { goodsTotal: 0 }]).goods[0]?.index).toBe(0);
  });

  it('count rows on the pages of the table that are not shown', () => {
    const preview = planned(line, [{}, { rows: { 'Goods[0].HSCode': '1' }, goodsTotal: 37, goodsComplete: false }]);
    expect(preview.goods[0]?.index).toBe(37);
  });

  it('are not added while nobody knows how many there are', () => {
    const preview = planned(line, [{}, { rows: { 'Goods[0].HSCode': '1' }, goodsTotal: null, goodsComplete: false }]);
    expect(preview.goods).toEqual([]);
    expect(preview.goodsBlocked).toBe('count-unknown');
  });

  it('are not added over a line that is being typed', () => {
    const preview = planned(line, [{ 'Goods[1].HSCode': '85', 'Goods[1].GoodsNameE': '' }, { rows: { 'Goods[0].HSCode': '1' }, goodsTotal: 1 }]);
    expect(preview.goodsBlocked).toBe('row-open');
    expect(preview.goods).toEqual([]);
  });

  it('leave out the fields that the open editor does not show, and say so', () => {
    const preview = planned({ ...line, 'Goods[0].ICompPrpr': '12.5' }, [{ 'Goods[0].HSCode': '', 'Goods[0].GoodsNameE': '' }, { goodsTotal: 0 }]);
    expect(preview.goods[0]?.values).not.toHaveProperty('ICompPrpr');
    expect(preview.leftOut).toEqual([{ path: 'Goods[0].ICompPrpr', will: '12.5', why: 'not-on-form' }]);
  });

  it('keep every field while no editor is open', () => {
    const preview = planned({ ...line, 'Goods[0].ICompPrpr': '12.5' }, [{}, { goodsTotal: 0 }]);
    expect(preview.goods[0]?.values.ICompPrpr).toBe('12.5');
  });
});

describe('whatever is wanted and whatever stands there', () => {
  const paths = Object.keys(fields.CertificateHead).map(head);
  const values = fc.dictionary(fc.constantFrom(...paths), fc.constantFrom('', ' ', 'A', 'B', 'A\nB'));

  it('every wanted text is either planned or listed as having no place, and by default nothing is overwritten', () => {
    fc.assert(
      fc.property(values, values, (wanted, now) => {
        const preview = planned(wanted, [now]);
        const said = Object.keys(wanted).filter((path) => wanted[path]?.trim());
        expect([...preview.fields, ...preview.leftOut].map(({ path }) => path).sort()).toEqual(said.sort());
        for (const entry of confirmPlan(preview, defaultTicks(preview), 'p').entries) {
          expect(now[entry.path]?.trim()).toBe('');
          expect(entry.will).toBe(wanted[entry.path]);
        }
      }),
    );
  });
});
