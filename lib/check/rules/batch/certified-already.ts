import { certTypes, isCertType } from '../../../certificate/types';
import type { LocalText } from '../../../certificate/text';
import type { CertifiedBatch } from '../../certified';
import { invoiceKey, numbersIn } from '../../invoice-numbers';
import { say, shown } from '../../say';
import type { Rule, RuleContext, RuleResult } from '../../rule';

/**
 * One certificate for one batch: the invoice already has a certificate in the user's register. An invoice may be shipped
 * in parts, so it is never an error; amendment and re-issue of that very certificate are what they should be.
 * The message stands in the page: of the register it names type and day only, the number as the form has it.
 */
export const certifiedAlready: Rule = {
  id: 'batch/certified-already',
  sources: ['order-114'],
  *check(context) {
    const { application, certified } = context;
    if (!certified || certified.length === 0) return;
    yield* look(context, certified, application.CertificateHead.InvNo, 'CertificateHead.InvNo');
    const ofHead = new Set(numbersIn(application.CertificateHead.InvNo).map(invoiceKey));
    for (const [row, { InvNo }] of application.OriInv.entries()) {
      if (!ofHead.has(invoiceKey(InvNo))) yield* look(context, certified, InvNo, `OriInv[${row}].InvNo`);
    }
  },
};

function* look({ application, certType }: RuleContext, certified: readonly CertifiedBatch[], numbers: string | undefined, path: string): Generator<RuleResult> {
  const { CertNo, CertStatus } = application.CertificateHead;
  const own = new Map(numbersIn(numbers).map((number) => [invoiceKey(number), number]));
  if (own.size === 0 || certType === null) return;
  const found = certified.filter((batch) => numbersIn(batch.InvNo).some((number) => own.has(invoiceKey(number))) && !(batch.CertNo && batch.CertNo === CertNo?.trim()));
  if (/^[123]$/.test(CertStatus?.trim() ?? '')) {
    // Without the number of the original nobody can say that another one is meant.
    const old = application.ModCertificate?.OldCertNo?.trim();
    if (!old || found.some((batch) => !batch.CertNo || batch.CertNo === old)) return;
  }
  const numberOf = ({ InvNo }: CertifiedBatch): string => shown(numbersIn(InvNo).map((number) => own.get(invoiceKey(number))).find(Boolean) ?? '');
  const same = found.find((batch) => batch.CertType === certType);
  const [other] = found;
  if (same) {
    yield { path, severity: 'warning', message: say(`发票“${numberOf(same)}”已办过同类证书${named(same)['zh-CN']}；同一批货物只发一份，分批出运请用带 -1、-2 的发票号。`, `Invoice "${numberOf(same)}" has a certificate of this type already${named(same).en}: one batch, one certificate. For parts of it use numbers with -1, -2.`) };
  } else if (other) {
    const type = isCertType(other.CertType) ? certTypes[other.CertType] : { 'zh-CN': other.CertType, en: other.CertType };
    yield { path, severity: 'hint', message: say(`发票“${numberOf(other)}”已办过${type['zh-CN']}${named(other)['zh-CN']}；若为同一批货物，请先确认能否另办本类证书。`, `Invoice "${numberOf(other)}" has a certificate already: ${type.en}${named(other).en}. If it is the same batch, ask first whether this type can be issued besides.`) };
  }
}

const named = ({ AplDate }: CertifiedBatch): LocalText => (AplDate ? say(`（${AplDate}申请）`, ` (applied for on ${AplDate})`) : say('', ''));
