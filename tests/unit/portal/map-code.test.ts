import { describe, expect, it } from 'vitest';
import { certTypes, certTypeCodes } from '@/lib/certificate/types';
import { codeFor } from '@/lib/portal/map-code';

const type = (shown: string, code = shown): string | null => codeFor('certType', { shown, code });

describe('the code of a certificate type', () => {
  it('is found by the full name of each type, in both languages', () => {
    for (const each of certTypeCodes) {
      expect(type(certTypes[each]['zh-CN']), each).toBe(each);
      expect(type(certTypes[each].en), each).toBe(each);
    }
  });

  it.each([
    ['E', 'E'], ['中国-东盟自贸区原产地证书', 'E'], ['中国—东盟自由贸易区优惠原产地证明书(FORM E)', 'E'], ['FORM E', 'E'], ['E 中国-东盟自贸区', 'E'], ['RC-区域全面经济伙伴关系协定', 'RC'], ['一般原产地证书', 'C'], ['非优惠原产地证书', 'C'],
    ['海峡两岸经济合作框架协议（ECFA）', 'H'], ['亚太贸易协定原产地证书', 'B'], ['输巴基斯坦瓷砖价格承诺原产地证书', 'AP'], ['中国-巴基斯坦自贸协定', 'P'],
  ])('of %s is %s', (shown, code) => {
    expect(type(shown)).toBe(code);
  });

  it('behind a number of the portal is told by the text', () => {
    expect(type('中国-东盟自贸区原产地证书', '04')).toBe('E');
  });

  it('is not guessed when the text names none or two', () => {
    expect(type('优惠原产地证书', '17')).toBeNull();
    expect(type('中国-东盟/中国-韩国', '17')).toBeNull();
  });
});

describe('other codes', () => {
  it('are taken as they stand or told by the text', () => {
    expect(codeFor('tradeMode', { shown: '一般贸易', code: '0110' })).toBe('1');
    expect(codeFor('tradeMode', { shown: '一般贸易', code: '1' })).toBe('1');
    expect(codeFor('currency', { shown: '美元', code: '502' })).toBe('USD');
    expect(codeFor('currency', { shown: '美元(USD)', code: '502' })).toBe('USD');
    expect(codeFor('currency', { shown: '美元', code: 'USD' })).toBe('USD');
    expect(codeFor('currency', { shown: '某元', code: '999' })).toBeNull();
    expect(codeFor('zeroOne', { shown: '是', code: 'Y' })).toBe('1');
    expect(codeFor('yesNo', { shown: '0', code: '0' })).toBe('N');
    expect(codeFor('goodsItemFlag', { shown: '1', code: '1' })).toBe('Y');
    expect(codeFor('country', { shown: '泰国', code: '764' })).toBe('764');
    expect(codeFor('country', { shown: '泰国', code: 'THA' })).toBeNull();
  });
});
