import { factOn, groundsOf } from '../../../rulebook/fact';
import { withoutIntermediary } from '../../intermediary';
import { say, shown } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

const form = String.raw`(?:CO(?:MPANY)?\W{1,6}(?:LTD|LIMITED)|LTD|LIMITED|CORPORATION|CORP|INC|LLC|COMPANY)\b`;
/** A line that is a company's name: no digits before its form, and nothing but an address behind a comma. */
const name = new RegExp(String.raw`^\W*(?!C\s*/\s*O\b|ATTN|ADD)[A-Z][^\d,;]{3,90}?\W${form}\W*(?:,|$)`, 'i');
const joined = new RegExp(String.raw`\b${form}[\s.)]*(?:/|&|\+|;|\bAND\b)\s*([A-Z][^\d,;\n]{3,90}?\W${form})`, 'i');

/** Where an agreement takes one exporter, a second company's name does not stand in the box. */
export const exporterAlone: Rule = {
  id: 'parties/exporter-alone',
  sources: ['filling-ch', 'filling-kr', 'filling-nz', 'filling-rcep'],
  *check({ application, rules, day }) {
    const fact = rules && factOn(rules.parties, day);
    if (!fact?.value.exporterAlone) return;
    const text = withoutIntermediary(application.CertificateHead.Exporter ?? '').slice(0, 1000);
    const second = joined.exec(text)?.[1] ?? text.split(/[\n;]/).filter((line) => name.test(line) && !/\bBRANCH\b/i.test(line))[1];
    if (!second) return;
    const grounds = groundsOf(fact, 'exporterAlone');
    yield {
      path: 'CertificateHead.Exporter',
      severity: severityOf(grounds.confidence) === 'hint' ? 'hint' : 'warning',
      sources: [grounds.source],
      message: say(`出口商栏只能有一家境内企业，请核对“${shown(second)}”。`, `The exporter's box takes one company: check "${shown(second)}".`),
    };
  },
};
