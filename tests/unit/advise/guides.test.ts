import { describe, expect, it } from 'vitest';
import { guideById, guides } from '@/lib/advise/guides';
import { sourceOf } from '@/lib/rulebook/sources';

const steps = guides.flatMap(({ id, steps: all }) => all.map((step, index) => ({ at: `${id} ${index + 1}`, step })));

describe('guides', () => {
  it('are found by their id, each once', () => {
    expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length);
    for (const guide of guides) expect(guideById(guide.id)).toBe(guide);
    expect(guideById('elsewhere')).toBeUndefined();
  });

  it.each(['single-window', 'internet-customs', 'company-data', 'pre-review', 'self-print-setup', 'printing', 'verification', 'not-found', 'blocked-preference', 'tariff-lookup', 'certificate-status', 'changing'])('there is one on %s', (id) =>
    expect(guideById(id)?.steps.length).toBeGreaterThan(2));

  it.each(steps)('$at: both languages, known sources, a sentence with its end', ({ step: { text, sources } }) => {
    expect(text['zh-CN']).toMatch(/。$/);
    expect(text.en).toMatch(/[.?]$/);
    expect(text['zh-CN']).not.toMatch(/ [，。；：、]|[，。；：、] /);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect([source, sourceOf(source) !== undefined]).toEqual([source, true]);
  });

  it('name menu words as they stand on the portals, in Chinese or in quotation of an English entry', () => {
    for (const { step } of steps) for (const word of [...(step.menu ?? []), ...(step.labels ?? [])]) expect(word).toMatch(/[\u3400-\u9FFF]|^CO\/Approved Exporter Search$/);
  });

  it('link to four public services only', () => {
    const addresses = new Set(steps.flatMap(({ step }) => step.links ?? []).map(({ address }) => new URL(address).hostname));
    expect([...addresses].toSorted()).toEqual(['fta.mofcom.gov.cn', 'origin.customs.gov.cn', 'wmsw.mofcom.gov.cn', 'www.singlewindow.cn']);
  });

  it('call nothing official that the notice behind it does not say', () => {
    const [mandate, relation, exporter] = guideById('agency')?.steps ?? [];
    expect([mandate?.confidence, relation?.confidence, exporter?.confidence]).toEqual(['official', 'official', 'inferred']);
  });

  it('tell the causes of a certificate not found in the order of looking', () => {
    const causes = guideById('not-found');
    expect(causes?.kind).toBe('causes');
    expect(causes?.steps.map(({ text }) => text['zh-CN'].slice(0, 8))).toEqual(['证书没有归档：自', '发票号中数字0和', '发票号中有空格或', '发票号中的“-”', '证书信息含有异常', '仍查不到：带上证']);
    for (const step of causes?.steps ?? []) expect(step.confidence).toBe('source-document');
  });
});
