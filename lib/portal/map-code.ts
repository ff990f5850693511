import { closedCodeList, type CodeListId } from '../certificate/codes';
import type { ControlValue } from './kit';

/**
 * The code of a list that a control holds, or null when what it holds names none: the code itself, a code before the text
 * (`E 中国—东盟…`), else the text. Yes and no are taken however the portal writes them.
 */
export function codeFor(list: CodeListId, { shown, code }: ControlValue): string | null {
  if (list === 'currency') return currency(code) ?? currency(shown) ?? currencyNamed(shown);
  if (list === 'country') return /^\d{3}$/.test(code) ? code : null;
  const meanings = closedCodeList(list);
  if (!meanings) return null;
  const holds = (text: string): string | null => (Object.hasOwn(meanings, text) ? text : null);
  const direct = holds(code.trim()) ?? holds(code.trim().toUpperCase());
  if (direct !== null && !(list === 'certType' && shown !== code && typeNamed(shown) !== null && typeNamed(shown) !== direct)) return direct;
  const led = /^([A-Z0-9]{1,2})(?:\s*[-–—:：|.、]\s*|\s+)\S/.exec(shown.trim())?.[1];
  if (led && holds(led) !== null) return led;
  if (list === 'certType') return holds(shown.trim()) ?? typeNamed(shown);
  if (list === 'yesNo' || list === 'zeroOne' || list === 'goodsItemFlag') {
    const said = yesOrNo(code) ?? yesOrNo(shown);
    if (said !== null) return list === 'zeroOne' ? (said ? '1' : '0') : said ? 'Y' : 'N';
  }
  const text = plain(shown);
  if (text === '') return null;
  const named = Object.entries(meanings).filter(([, meaning]) => plain(meaning['zh-CN']) === text || plain(meaning.en) === text);
  return named.length === 1 ? (named[0]?.[0] ?? null) : (holds(shown.trim()) ?? null);
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\s()《》\-–—.,、]/g, '');

function yesOrNo(text: string): boolean | null {
  if (/^(?:1|y|yes|true|是)$/i.test(text.trim())) return true;
  if (/^(?:0|n|no|false|否)$/i.test(text.trim())) return false;
  return null;
}

/** Words that stand in the name of one certificate type only. */
const typeWords: readonly (readonly [string, RegExp])[] = [
  ['RC', /rcep|区域全面/], ['B', /亚太|apta|asia-?pacific/], ['G', /普惠|gsp|generali[sz]ed/], ['E', /东盟|asean|form ?e$/], ['F', /智利|chile|form ?f$/],
  ['M', /蘑菇|mushroom/], ['P', /(?<!瓷砖.*|输)巴基斯坦(?!.*瓷砖)|pakistan fta|form ?p$/], ['T', /烟草|tobacco/], ['N', /新西兰|new zealand|form ?n$/], ['X', /新加坡|singapore|form ?x$/],
  ['R', /秘鲁|peru|form ?r$/], ['H', /海峡|ecfa/], ['L', /哥斯达黎加|costa rica|form ?l$/], ['I', /冰岛|iceland/], ['S', /瑞士|switzerland|swiss/],
  ['PR', /加工装配|processing or assembly/], ['TR', /转口|re-?export/], ['A', /澳大利亚|中澳|australia/], ['K', /韩国|中韩|korea/], ['AD', /墨西哥|mexico/],
  ['AP', /巴基斯坦.*瓷砖|瓷砖.*巴基斯坦|tiles to pakistan/], ['GE', /格鲁吉亚|georgia/], ['CA', /柬埔寨|cambodia/], ['MU', /毛里求斯|mauritius/], ['NI', /尼加拉瓜|nicaragua/],
  ['EC', /厄瓜多尔|ecuador/], ['SE', /塞尔维亚|serbia/], ['HD', /洪都拉斯|honduras/], ['MV', /马尔代夫|maldives/], ['CG', /刚果|congo/], ['C', /一般原产地|非优惠|non-?preferential/],
];

/** The certificate type that a text names, or null when it names none or two. */
function typeNamed(shown: string): string | null {
  const text = shown.normalize('NFKC').toLowerCase().trim();
  const named = typeWords.filter(([, words]) => words.test(text));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}

const currency = (text: string): string | null => /^[A-Z]{3}$/.exec(text.trim())?.[0] ?? /(?:^|[^A-Z])([A-Z]{3})(?:[^A-Z]|$)/.exec(text)?.[1] ?? null;

const currencies: Readonly<Record<string, string>> = {
  人民币: 'CNY', 人民币元: 'CNY', 美元: 'USD', 欧元: 'EUR', 港币: 'HKD', 港元: 'HKD', 英镑: 'GBP', 日元: 'JPY', 日本元: 'JPY', 韩元: 'KRW', 韩国圆: 'KRW',
  加拿大元: 'CAD', 加元: 'CAD', 澳大利亚元: 'AUD', 澳元: 'AUD', 瑞士法郎: 'CHF', 新加坡元: 'SGD', 新西兰元: 'NZD', 泰国铢: 'THB', 泰铢: 'THB', 林吉特: 'MYR', 卢布: 'RUB', 俄罗斯卢布: 'RUB',
};

function currencyNamed(shown: string): string | null {
  const name = shown.trim();
  return Object.hasOwn(currencies, name) ? (currencies[name] ?? null) : null;
}
