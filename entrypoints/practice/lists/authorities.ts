import type { Option } from './option';

const lines: readonly (readonly [code: string, name: string, place: string])[] = [
  ['2200', '上海海关', 'SHANGHAI, CHINA'],
  ['2201', '浦江海关', 'SHANGHAI, CHINA'],
  ['2300', '南京海关', 'NANJING, CHINA'],
  ['2900', '杭州关区', 'HANGZHOU, CHINA'],
  ['2901', '杭州海关', 'HANGZHOU, CHINA'],
  ['3100', '宁波关区', 'NINGBO, CHINA'],
  ['3101', '宁波海关', 'NINGBO, CHINA'],
  ['3500', '福州关区', 'FUZHOU, CHINA'],
  ['3700', '厦门关区', 'XIAMEN, CHINA'],
  ['4200', '青岛海关', 'QINGDAO, CHINA'],
  ['5100', '广州海关', 'GUANGZHOU, CHINA'],
  ['5200', '黄埔关区', 'GUANGZHOU, CHINA'],
  ['5300', '深圳海关', 'SHENZHEN, CHINA'],
];

/** Issuing authorities by customs district code. */
export const authorityOptions: readonly Option[] = lines.map(([code, text, place]) => ({ code, text, beside: [place] }));

/** The English place of application that belongs to an authority; empty when unknown. */
export const placeOf = (code: string): string => lines.find((line) => line[0] === code)?.[2] ?? '';
