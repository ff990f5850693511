import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** HS codes are digits without dots, ten in the portal, of a chapter that exists; ECFA takes eight of the importing side. */
export const hsCode: Rule = {
  id: 'format/hs-code',
  sources: ['portal-field-notes'],
  *check({ application, certType }) {
    for (const [row, { HSCode: text }] of application.Goods.entries()) {
      if (!text) continue;
      const path = `Goods[${row}].HSCode`;
      const digits = text.normalize('NFKC').replaceAll(/[\s.-]/g, '');
      if (!/^\d+$/.test(digits)) {
        yield { path, severity: 'warning', message: say(`HS编码“${shown(text)}”只能是数字。`, `HS code "${shown(text)}" must be digits only.`) };
        continue;
      }
      if (digits !== text) {
        yield {
          path,
          severity: 'warning',
          message: say(`HS编码“${shown(text)}”请只填数字，不加点和空格。`, `HS code "${shown(text)}": digits only, no dots or spaces.`),
          fix: { label: say(`改为 ${digits}`, `Write ${digits}`), edits: [{ path, value: digits }] },
        };
        continue;
      }
      const ecfa = certType === 'H';
      const chapter = Number(digits.slice(0, 2));
      if (chapter === 0 || chapter === 77 || chapter > 98) {
        yield { path, severity: 'warning', message: say(`没有第${digits.slice(0, 2)}章，请核对HS编码“${digits}”。`, `There is no chapter ${digits.slice(0, 2)}: check HS code "${digits}".`) };
      } else if (digits.length < 6 || digits.length % 2 === 1) {
        yield { path, severity: 'warning', message: say(`HS编码“${digits}”只有${digits.length}位，应填10位${ecfa ? '或对方8位' : ''}。`, `HS code "${digits}" has ${digits.length} digits; enter ten${ecfa ? ', or eight of the importing side' : ''}.`) };
      } else if (digits.length < 10 && !(ecfa && digits.length === 8)) {
        yield { path, severity: 'hint', message: say(`HS编码“${digits}”为${digits.length}位，申报页面填10位${ecfa ? '或对方8位' : ''}。`, `HS code "${digits}" has ${digits.length} digits; the portal takes ten${ecfa ? ', or eight of the importing side' : ''}.`) };
      }
    }
  },
};
