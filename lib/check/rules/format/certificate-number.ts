import { dayOf } from '../../day';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, valuesWithTag } from '../../values';

const shape = /^([A-Z]{1,2})(\d{2})[0-9A-Z]{9}\d{4}$/;

/**
 * Certificate numbers are type letters, two digits of the year, nine characters of the organisation and a serial of
 * four. A warning, not an error: numbers of other issuing bodies and of earlier years look different. The year is that of
 * the application, early in the year perhaps still the one before.
 */
export const certificateNumber: Rule = {
  id: 'format/certificate-number',
  sources: ['schema-2022-1'],
  *check({ application, certType }) {
    const applied = dayOf(application.CertificateHead.AplDate);
    for (const value of valuesWithTag(application, ['CertNo', 'OldCertNo'])) {
      const text = value.value;
      const [, letters, year] = shape.exec(text) ?? [];
      const path = pathOf(value);
      if (letters === undefined) {
        yield {
          path,
          severity: 'warning',
          message: say(`证书号“${shown(text)}”不合编号规则：类型字母+年份2位+机构代码9位+流水号4位，如 E266076323030048。`, `Certificate number "${shown(text)}" does not follow the pattern: type letters, year (2), organisation (9), serial (4), such as E266076323030048.`),
        };
      } else if (certType && letters !== certType) {
        const original = value.tag === 'OldCertNo';
        yield {
          path,
          severity: original ? 'hint' : 'warning',
          message: original
            ? say(`原证书号以 ${letters} 开头，不是 ${certType} 类证书；更改、重发不能换证书类型，请核对。`, `The original's number begins with ${letters}, this is type ${certType}: amending does not change the type. Check it.`)
            : say(`证书号以 ${letters} 开头，与所选证书类型 ${certType} 不一致，请核对。`, `The number begins with ${letters}, but the certificate type chosen is ${certType}: check which is meant.`),
        };
      } else if (value.section === 'CertificateHead' && applied && !years(applied).includes(year)) {
        yield { path, severity: 'hint', message: say(`证书号年份为 ${year}，申请日期为 ${applied}；请核对是否沿用了旧号。`, `The number is of the year ${year}, the application of ${applied}: check that it is not an old number.`) };
      }
    }
  },
};

/** The years that a number may have on that day: its own, until the end of March also the one before. */
const years = (day: string): readonly (string | undefined)[] => [day.slice(2, 4), ...(day.slice(5, 7) <= '03' ? [String(Number(day.slice(0, 4)) - 1).slice(2)] : [])];
