import { dayAfter } from '../demo/demo';
import { companies } from '../lists/companies';

/** A made-up certificate of the practice portal's company. */
export interface IssuedCertificate {
  readonly number: string;
  readonly type: string;
  readonly invoice: string;
  readonly destination: string;
  readonly applied: string;
  /** Empty while it is not approved. */
  readonly issued: string;
  readonly state: string;
  readonly receipt: string;
  /** What the 打印结果 question was answered with; empty before. Only 是 lets verification find the certificate. */
  readonly printed: '' | '是' | '否';
}

/** Certificates of the last weeks, counted from the day of the page. */
export function certificatesOf(today: string): IssuedCertificate[] {
  const year = today.slice(2, 4);
  const organisation = (companies[0]?.creditCode ?? '').slice(8, 17);
  const number = (letters: string, serial: string): string => `${letters}${year}${organisation}${serial}`;
  const invoice = (serial: string): string => `NB${today.slice(0, 4)}-${serial}`;
  const approved = { state: '审核通过', receipt: '审核通过，可自助打印' } as const;
  const open = { issued: '', printed: '' } as const;
  return [
    { number: number('E', '0158'), type: '中国-东盟自贸区原产地证书', invoice: invoice('0158'), destination: '越南', applied: dayAfter(today, -2), issued: dayAfter(today, -1), ...approved, printed: '' },
    { number: number('RC', '0157'), type: '区域全面经济伙伴关系协定原产地证书', invoice: invoice('0157'), destination: '日本', applied: dayAfter(today, -2), ...open, state: '人工复核', receipt: '已转人工复核' },
    { number: number('E', '0156'), type: '中国-东盟自贸区原产地证书', invoice: invoice('0156'), destination: '泰国', applied: dayAfter(today, -3), ...open, state: '退回修改', receipt: '进口商栏缺少国家名称，请修改后重新申报' },
    { number: number('K', '0155'), type: '中国-韩国自贸区原产地证书', invoice: invoice('0155'), destination: '韩国', applied: dayAfter(today, -4), issued: dayAfter(today, -3), ...approved, printed: '是' },
    { number: number('C', '0154'), type: '一般原产地证书', invoice: invoice('0154'), destination: '美国', applied: dayAfter(today, -4), ...open, state: '申报', receipt: '已接收，等待审核' },
    { number: number('A', '0149'), type: '中国-澳大利亚自贸区原产地证书', invoice: invoice('0149'), destination: '澳大利亚', applied: dayAfter(today, -21), issued: dayAfter(today, -20), ...approved, printed: '是' },
    { number: number('E', '0148'), type: '中国-东盟自贸区原产地证书', invoice: invoice('0148'), destination: '马来西亚', applied: dayAfter(today, -24), ...open, state: '暂存', receipt: '' },
    { number: number('F', '0140'), type: '中国-智利自贸区原产地证书', invoice: invoice('0140'), destination: '智利', applied: dayAfter(today, -40), issued: dayAfter(today, -39), ...approved, printed: '否' },
  ];
}
