import { describe, expect, it } from 'vitest';
import type { CertificateHead } from '@/lib/certificate/application';
import { asOf, given } from './advised';

describe('advice on the retrospective clock', () => {
  const clock = (head: CertificateHead, day = asOf) => given(head, undefined, day).find(({ kind }) => kind === 'retrospective');

  it('counts the days that are left, with the date', () => {
    const advice = clock({ CertType: 'X', IntendExpDate: '2024-05-10' }, '2024-05-11');
    expect(advice).toMatchObject({ id: 'retrospective/in-grace', tone: 'attention' });
    expect(advice?.text['zh-CN']).toContain('还有2天（至 2024-05-13）');
    expect(advice?.text.en).toContain('2 days left (until 2024-05-13) before this counts as retrospective');
  });

  it('speaks calmly before shipment', () => {
    const advice = clock({ CertType: 'K', IntendExpDate: '2024-09-27', AplDate: '2024-09-20' });
    expect(advice).toMatchObject({ id: 'retrospective/before', tone: 'info', confidence: 'official' });
    expect(advice?.text['zh-CN']).toContain('至 2024-10-12');
    expect(advice?.text['zh-CN']).toContain('最迟 2025-09-27');
  });

  it('warns of the last day, and of the day that sources dispute', () => {
    expect(clock({ CertType: 'X', IntendExpDate: '2024-05-10', AplDate: '2024-05-13' })?.text['zh-CN']).toContain('2024-05-13 是最后一天');
    expect(clock({ CertType: 'E', IntendExpDate: '2024-05-10', AplDate: '2024-05-13' })?.text['zh-CN']).toContain('请先问签证机构');
    expect(clock({ CertType: 'E', IntendExpDate: '2024-05-10', AplDate: '2024-05-11' })?.text['zh-CN']).toContain('宜提前一天');
  });

  it('says what a retrospective certificate carries', () => {
    const asean = clock({ CertType: 'E', IntendExpDate: '2024-05-10', AplDate: '2024-05-20' });
    expect(asean?.text['zh-CN']).toContain('第13栏注明“ISSUED RETROACTIVELY”');
    expect(asean?.text['zh-CN']).toContain('提单复印件');
    expect(asean?.text['zh-CN']).toContain('最迟 2025-05-10');
    const rcep = clock({ CertType: 'RC', IntendExpDate: '2025-05-10', AplDate: '2025-05-20' });
    expect(rcep?.text['zh-CN']).toContain('第17栏注明“ISSUED RETROACTIVELY”');
    const australia = clock({ CertType: 'A', IntendExpDate: '2025-05-10', AplDate: '2025-05-20' });
    expect(australia?.text['zh-CN']).toContain('有效期自装运之日起计');
    expect(australia?.text['zh-CN']).not.toContain('第5栏');
    const ecfa = clock({ CertType: 'H', ExpDeclDate: '2026-01-10', AplDate: '2026-01-20' });
    expect(ecfa).toMatchObject({ confidence: 'secondary', sources: ['customs-faq-2023', 'retro-table-2016'] });
    expect(ecfa?.text['zh-CN']).toContain('第15栏注明“补发”');
    expect(clock({ CertType: 'C', IntendExpDate: '2026-01-10', AplDate: '2026-01-20' })?.text['zh-CN']).not.toContain('栏');
    const old = clock({ CertType: 'C', IntendExpDate: '2024-08-01', AplDate: '2024-08-20' });
    expect(old?.text['zh-CN']).toContain('补发申请书');
  });

  it('counts ECFA from the export declaration', () => {
    expect(clock({ CertType: 'H', IntendExpDate: '2026-01-01' })?.text['zh-CN']).toContain('90日内申请');
    expect(clock({ CertType: 'H', ExpDeclDate: '2026-01-10' })?.text['zh-CN']).toContain('最迟 2026-04-10');
    expect(clock({ CertType: 'H', ExpDeclDate: '2025-11-01' })?.id).toBe('retrospective/too-late');
  });

  it('sends Asia-Pacific to the non-preferential certificate when it is over', () => {
    const advice = clock({ CertType: 'B', IntendExpDate: '2024-05-17', AplDate: '2024-05-23' });
    expect(advice?.id).toBe('retrospective/too-late');
    expect(advice?.text['zh-CN']).toContain('改申请一般原产地证书');
    expect(clock({ CertType: 'B', IntendExpDate: '2024-05-17', AplDate: '2024-05-20' })?.text['zh-CN']).toContain('未规定补发');
  });

  it('says when holidays are not known instead of counting', () => {
    const advice = clock({ CertType: 'K', IntendExpDate: '2026-12-29', AplDate: '2027-01-08' });
    expect(advice?.text['zh-CN']).toBe('2027年的放假安排尚未收录，无法推算：装运日 2026-12-29 起的7个工作日请按国务院办公厅通知自行核对。');
  });

  it('states the rule alone while no date is known', () => {
    expect(clock({ CertType: 'K' })?.text['zh-CN']).toBe('装运后7个工作日内申请不算补发；补发最迟在1年内申请。');
    expect(clock({ CertType: 'RC' })?.text['zh-CN']).toContain('装运之日起1年内申请');
    expect(clock({ CertType: 'T' })).toBeUndefined();
  });
});
