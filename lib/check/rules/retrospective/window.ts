import { groundsOf } from '../../../rulebook/fact';
import { retrospectiveStatus } from '../../../rulebook/retrospective';
import { dayOf } from '../../day';
import { say } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

const started = {
  shipment: say('出运', 'shipment'),
  export: say('出口', 'export'),
  'export-declaration': say('出口报关', 'the export declaration'),
} as const;

/**
 * Applied for after the days that the agreement allows: the certificate is retrospective, or no longer possible. Not asked
 * of an amended or re-issued one: what counts there is the day of the original.
 */
export const retrospectiveWindow: Rule = {
  id: 'retrospective/window',
  sources: ['customs-faq-2023'],
  *check({ application: { CertificateHead: head }, rules }) {
    if (!rules || /^[123]$/.test(head.CertStatus?.trim() ?? '')) return;
    const status = retrospectiveStatus(rules, {
      shipment: dayOf(head.IntendExpDate) ?? undefined,
      exportDeclaration: dayOf(head.ExpDeclDate) ?? undefined,
      application: dayOf(head.AplDate) ?? undefined,
    });
    const { fact, start, clock, lastDay, lastGraceDay } = status;
    const day = dayOf(head.AplDate);
    if (!fact || !start || !clock) return;
    const path = 'CertificateHead.AplDate';
    const from = started[clock];
    const sources = [fact.source];
    if (status.state === 'too-late') {
      yield {
        path,
        sources,
        severity: severityOf(fact.parts?.['latest']?.confidence ?? fact.confidence),
        message: fact.value.latest
          ? say(`${from['zh-CN']}日 ${start}，最晚可申请补发至 ${lastDay}，申请日期已超期，不能再签发。`, `With ${from.en} on ${start} the last day to apply was ${lastDay}: the certificate can no longer be issued.`)
          : say(`${from['zh-CN']}日 ${start}，应不晚于 ${lastDay} 申请；本类证书未规定补发，可改申请一般原产地证书。`, `With ${from.en} on ${start} the last day to apply was ${lastDay}; this type does not provide for retrospective issue. A non-preferential certificate is still possible.`),
      };
    } else if (status.state === 'retrospective') {
      // A word or a box that is only supposed stays out of a finding that rests on more.
      const supposed = (part: 'wording' | 'box'): boolean => groundsOf(fact, part).confidence === 'inferred' && fact.confidence !== 'inferred';
      const wording = supposed('wording') ? null : fact.value.wording;
      const box = supposed('box') ? null : fact.value.box;
      const mark = wording ? say(`，证书${box ? `第${box}栏` : ''}注明“${wording}”`, `, marked "${wording}"${box ? ` in box ${box}` : ''}`) : say('', '');
      const grace = lastGraceDay && lastGraceDay > start ? say(`，${lastGraceDay} 及以前申请不算补发`, ` (until ${lastGraceDay} it would not be)`) : say('', '');
      const limit = lastDay ? say(`；最晚 ${lastDay}`, `; possible until ${lastDay}`) : say('', '');
      yield {
        path,
        sources,
        severity: severityOf(fact.confidence) === 'hint' ? 'hint' : 'warning',
        message: say(`${from['zh-CN']}日 ${start}${grace['zh-CN']}，本次申请按补发办理${mark['zh-CN']}${limit['zh-CN']}。请备好提单等货运单据。`, `With ${from.en} on ${start}${grace.en} this is a retrospective issue${mark.en}${limit.en}. Have the bill of lading ready.`),
      };
    } else if (status.state === 'unknown' && status.unknown === 'calendar') {
      yield {
        path,
        sources,
        severity: 'hint',
        message: say(`${from['zh-CN']}日 ${start} 起的工作日宽限期跨入放假安排未收录的年份，无法判断 ${day} 是否已超过；请按当年放假通知自行推算。`, `The working days of grace from ${start} run into a year whose public holidays are not known here: count them yourself to see whether ${day} is still inside.`),
      };
    } else if (status.disputed) {
      yield {
        path,
        sources,
        severity: severityOf(fact.confidence) === 'hint' ? 'hint' : 'warning',
        message: say(`${from['zh-CN']}日 ${start}：宽限期若含${from['zh-CN']}当日，申请日 ${day} 已属补发；请先向签证机构确认。`, `With ${from.en} on ${start}, an application on ${day} is already retrospective if the day of ${from.en} counts: ask the issuing office.`),
      };
    }
  },
};
