import type { Fix, Severity } from '../../../certificate/finding';
import type { LocalText } from '../../../certificate/text';
import { factOn, groundsOf } from '../../../rulebook/fact';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

/** A code that a description states: H.S. CODE: 6109.10, HS NO.610910, on APTA 95.06. */
const stated = /\bH\.?\s*S\.?\s*(?:CODES?|NO)?\s*\.?\s*:?\s*(\d{2}\.?\d{2}(?:\.?\d{2}){0,3})(?!\d)/gi;

/**
 * The first six digits of the HS code stand in the description of FORM E, X and P; in a draft it is a warning. On every
 * type a code in the description is that of the field. ECFA states the other side's.
 */
export const hsInDescription: Rule = {
  id: 'description/hs-code',
  sources: ['return-reasons'],
  *check(context) {
    const { rules, day, certType } = context;
    if (certType === 'H') return;
    const fact = rules && factOn(rules.goods, day);
    const wanted = fact?.value.hsInDescription ? groundsOf(fact, 'hsInDescription') : null;
    const loud = wanted ? severityOf(wanted.confidence) : 'hint';
    const lack: Severity = loud === 'error' && context.application.CertificateHead.ApplyType !== '1' ? 'warning' : loud;
    for (const { row, line } of goodsItems(context)) {
      const digits = (line.HSCode ?? '').replaceAll(/\D/g, '').slice(0, 6);
      const text = line.GoodsDesc?.trim();
      if (!text || digits.length < 6) continue;
      const path = `Goods[${row}].GoodsDesc`;
      const fault = faultOf(text, digits, wanted !== null, path);
      // Another code may be that of the importing side: to be looked at, not wrong.
      if (fault) yield { path, severity: fault.differs ? 'warning' : lack, sources: [wanted?.source ?? 'document-errors'], message: fault.message, ...(fault.fix && { fix: fault.fix }) };
    }
  },
};

interface Fault {
  readonly differs: boolean;
  readonly message: LocalText;
  readonly fix?: Fix;
}

function faultOf(text: string, digits: string, wanted: boolean, path: string): Fault | null {
  const codes = [...text.matchAll(stated)].map((match) => ({ at: match.index + match[0].length - (match[1] ?? '').length, given: match[1] ?? '', code: (match[1] ?? '').replaceAll('.', '').slice(0, 6) }));
  if (codes.some(({ code }) => code === digits || (!wanted && digits.startsWith(code)))) return null;
  if (codes.length === 0 && (!wanted || text.replaceAll(/[\s.]/g, '').includes(digits))) return null;
  const six = `${digits.slice(0, 4)}.${digits.slice(4)}`;
  const lacks = say(`本类证书描述中须写前6位HS编码（${digits}）。`, `This type requires the first six digits of the HS code (${digits}) in the description.`);
  const [only, second] = codes;
  if (!only) {
    const [body = '', mark = ''] = text.split(/(\n?[*=]{3,}\s*)$/);
    const addition = `H.S. CODE: ${six}`;
    return { differs: false, message: lacks, fix: { label: say(`加一行 ${addition}`, `Add a line ${addition}`), edits: [{ path, value: `${body.trimEnd()}\n${addition}${mark && `\n${mark.trim()}`}` }] } };
  }
  if (!second && only.code.length < 6 && digits.startsWith(only.code)) {
    return { differs: false, message: lacks, fix: { label: say(`改为 ${six}`, `Use ${six}`), edits: [{ path, value: text.slice(0, only.at) + six + text.slice(only.at + only.given.length) }] } };
  }
  return { differs: true, message: say(`描述中的HS编码与HS编码栏前6位 ${digits} 不一致，请核对。`, `The HS code in the description differs from the first six digits of the HS field, ${digits}: check which is right.`) };
}
