import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, valuesOf } from '../../values';

const shape = /^([A-Z]{1,2})\d{2}[0-9A-Z]{9}\d{4}$/;

/**
 * Certificate numbers are type letters, two digits of the year, nine characters of the organisation and a serial of
 * four. A warning, not an error: numbers of other issuing bodies and of earlier years look different.
 */
export const certificateNumber: Rule = {
  id: 'format/certificate-number',
  sources: ['schema-2022-1'],
  *check({ application, certType }) {
    for (const value of valuesOf(application)) {
      if (value.tag !== 'CertNo' && value.tag !== 'OldCertNo') continue;
      const text = value.value;
      const letters = shape.exec(text)?.[1];
      const path = pathOf(value);
      if (letters === undefined) {
        yield {
          path,
          severity: 'warning',
          message: say(`证书号“${shown(text)}”不合编号规则：类型字母+年份2位+机构代码9位+流水号4位，如 E266076323030048。`, `Certificate number "${shown(text)}" does not follow the pattern: type letters, year (2), organisation (9), serial (4), such as E266076323030048.`),
        };
      } else if (value.section === 'CertificateHead' && certType && letters !== certType) {
        yield {
          path,
          severity: 'warning',
          message: say(`证书号以 ${letters} 开头，与所选证书类型 ${certType} 不一致，请核对。`, `The number begins with ${letters}, but the certificate type chosen is ${certType}: check which is meant.`),
        };
      }
    }
  },
};
