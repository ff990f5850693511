import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseShareFile, parseShareHeader } from '@/lib/exchange/share/read-share';
import { sha256, shareLimits, shareTables } from '@/lib/exchange/share/share-format';
import { confidentialGroups, withheldFields, type ConfidentialGroup } from '@/lib/exchange/share/withheld';
import { formatShareFile } from '@/lib/exchange/share/write-share';
import { confidentialGoodsFields, emptyLibrary, type LibraryContent } from '@/lib/library/records';
import { anyLibrary, certificate, goods, lesson, party, preReview, template, wording } from '../../library/records';

const everything: ReadonlySet<ConfidentialGroup> = new Set(confidentialGroups);
const nothing: ReadonlySet<ConfidentialGroup> = new Set();
const share = (content: Partial<LibraryContent>, { confidential = nothing, note = '' }: { confidential?: ReadonlySet<ConfidentialGroup>; note?: string } = {}) =>
  formatShareFile({ ...emptyLibrary(), ...content }, { id: 'file-1', createdAt: new Date('2026-01-05T08:00:00Z'), from: '李敏', note, confidential });

const encoder = new TextEncoder();
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
/** The three parts of a file. */
function parts(bytes: Uint8Array<ArrayBuffer>): { header: Record<string, unknown>; seal: string; payload: string } {
  const [header = '', seal = '', ...payload] = text(bytes).split('\n');
  return { header: JSON.parse(header), seal, payload: payload.join('\n') };
}
/** A file of these parts; the hash fits the payload, so that what is wrong is what the test made wrong. */
async function file({ header, seal, payload }: { header: object; seal: string; payload: string }): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = encoder.encode(payload);
  const fitting = { ...header, payload: { bytes: bytes.length, sha256: await sha256(bytes) } };
  return encoder.encode(`${JSON.stringify(fitting)}\n${seal}\n${payload}`);
}
async function problems(bytes: Uint8Array<ArrayBuffer>): Promise<{ path: string; zh: string }[]> {
  const parsed = await parseShareFile(bytes);
  if (parsed.ok) throw new Error('The file was accepted');
  return parsed.problems.map(({ path, message }) => ({ path, zh: message['zh-CN'] }));
}

describe('a shared file', () => {
  it('reads back to the letter what was shared, whatever the texts contain', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.string({ unit: 'binary', maxLength: 200 }), async (library, note) => {
        const parsed = await parseShareFile(await share(library, { confidential: everything, note }));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        expect(parsed.header.note).toBe(note);
        expect(parsed.sealed).toBe(false);
        for (const table of shareTables) {
          expect(parsed.content[table]).toEqual(table === 'goods' ? library.goods.map(({ lastUsedAt: _at, usedBy: _by, preReviewId: _review, ...rest }) => rest) : library[table]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says in its first line who made it, why, and how many of what, without its records being read', async () => {
    const bytes = await share({ goods: [goods(), goods({ id: 'g2' })], parties: [party()] }, { note: '泰国线' });
    const head = parseShareHeader(bytes.slice(0, shareLimits.header));
    expect(head).toMatchObject({ ok: true, header: { from: '李敏', note: '泰国线', createdAt: '2026-01-05T08:00:00.000Z', records: { schema: 4, counts: { goods: 2, parties: 1, templates: 0 } } } });
  });

  it('carries no price, cost, supplier, note or use unless the user wants it', async () => {
    const secret = { price: '12.5', cost: '8.25', currency: 'USD', supplier: '慈溪某厂', note: '底价', lastUsedAt: 5000, usedBy: [{ buyer: 'SIAMLOTUS', count: 2, at: 5000 }], preReviewId: 'v1' };
    const shared = parts(await share({ goods: [goods(secret)], parties: [party({ note: '付款慢' })] })).payload;
    for (const value of ['12.5', '8.25', 'USD', '慈溪某厂', '底价', '付款慢', 'SIAMLOTUS', '"v1"']) expect(shared).not.toContain(value);
    const supplier = parts(await share({ goods: [goods(secret)] }, { confidential: new Set(['supplier'] as const) })).payload;
    expect(supplier).toContain('慈溪某厂');
    expect(supplier).not.toContain('8.25');
  });

  it('leaves out every field that is confidential', () => {
    expect(withheldFields(nothing).goods).toEqual(expect.arrayContaining([...confidentialGoodsFields]));
  });

  it('never carries the register or pre-reviews', async () => {
    const parsed = await parseShareFile(await share({ goods: [goods()], certificates: [certificate()], preReviews: [preReview()] }));
    expect(parsed).toMatchObject({ ok: true, content: { certificates: [], preReviews: [], goods: [{ id: 'g1' }] } });
  });

  it('that a later version added harmless members to is read without them', async () => {
    const { header, payload } = parts(await share({ goods: [goods()] }));
    const parsed = await parseShareFile(await file({ header: { ...header, team: { name: '外贸一部' }, records: { ...(header['records'] as object), language: 'zh-CN' } }, seal: 'null', payload }));
    expect(parsed).toMatchObject({ ok: true, sealed: false });
  });

  it('that bears a seal is read, and said to bear one', async () => {
    const { header, payload } = parts(await share({ goods: [goods()] }));
    expect(await parseShareFile(await file({ header, seal: '{"kind":"ed25519","of":"header"}', payload }))).toMatchObject({ ok: true, sealed: true });
  });

  it('that has to be understood in a way which came later is refused with the advice to update', async () => {
    const { header, payload } = parts(await share({ goods: [goods()] }));
    for (const later of [{ version: 2 }, { needs: ['encryption'] }, { records: { ...(header['records'] as object), schema: 5 } }]) {
      expect(await problems(await file({ header: { ...header, ...later }, seal: 'null', payload }))).toEqual([{ path: 'header', zh: '文件由更新版本的原证助手生成，请先更新扩展' }]);
    }
  });
});

describe('a broken shared file', () => {
  it('that was cut off is refused as a whole, wherever it was cut', async () => {
    const bytes = await share({ goods: [goods()], lessons: [lesson()] });
    for (let length = 0; length < bytes.length; length += 7) expect((await parseShareFile(bytes.slice(0, length))).ok).toBe(false);
  });

  it('in which a single byte was changed is refused', async () => {
    const bytes = await share({ goods: [goods()] });
    const from = bytes.length - parts(bytes).payload.length;
    for (let at = from; at < bytes.length; at += 11) {
      const altered = bytes.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(await problems(altered)).toEqual([{ path: 'payload', zh: '内容与校验值不符：文件已损坏或被改动，请对方重新发送' }]);
    }
  });

  it('names the record and the field of every problem', async () => {
    const { header, payload } = parts(await share({ goods: [goods(), goods({ id: 'g2' })] }));
    const wrong = JSON.parse(payload);
    wrong.goods[1].hsCode = '8481.80';
    wrong.goods[0].colour = 'red';
    expect((await problems(await file({ header, seal: 'null', payload: JSON.stringify(wrong) }))).map(({ path }) => path)).toEqual(['goods[0].colour', 'goods[1].hsCode']);
  });

  it('that reaches for a prototype is refused with the place, and no prototype is touched', async () => {
    const { header, payload, seal } = parts(await share({ goods: [goods()], templates: [template()] }));
    const inPayload = payload.replace('"code":', '"__proto__":{"x":1},"code":');
    const inHead = payload.replace('"head":{', '"head":{"constructor":"x"');
    expect(await problems(await file({ header, seal, payload: inPayload }))).toMatchObject([{ path: 'goods[0].__proto__' }]);
    expect(await problems(await file({ header, seal, payload: inHead }))).toMatchObject([{ path: 'templates[0].head.constructor' }]);
    expect(await problems(await file({ header, seal: '{"prototype":{"x":1}}', payload }))).toMatchObject([{ path: 'seal.prototype' }]);
    const inHeader = text(await file({ header, seal, payload })).replace('"counts":{', '"counts":{"__proto__":{"x":1},');
    expect(await problems(encoder.encode(inHeader))).toMatchObject([{ path: 'header.records.counts.__proto__' }]);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('that holds other records than its header says is refused', async () => {
    const { header, payload } = parts(await share({ goods: [goods()] }));
    const more = JSON.parse(payload);
    expect(await problems(await file({ header, seal: 'null', payload: JSON.stringify({ ...more, parties: [party()] }) }))).toMatchObject([{ path: 'parties' }]);
    expect(await problems(await file({ header, seal: 'null', payload: JSON.stringify({ ...more, certificates: [certificate()] }) }))).toMatchObject([{ path: 'certificates' }]);
  });

  it('is never more than an error with a place, however it was mangled', async () => {
    const bytes = await share({ goods: [goods()], parties: [party()], templates: [template()], wordings: [wording()], lessons: [lesson()] });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
        const mangled = bytes.slice();
        for (const [at, value] of changes) mangled[at] = value;
        const parsed = await parseShareFile(mangled);
        if (!parsed.ok) for (const { path, message } of parsed.problems) expect([typeof path, message['zh-CN'], message.en]).toEqual(['string', expect.stringMatching(/./), expect.stringMatching(/./)]);
      }),
      { numRuns: 300 },
    );
  });

  it('without a line end for longer than a header may be is not searched for one', async () => {
    expect(await problems(new Uint8Array(shareLimits.header * 4).fill(0x20))).toMatchObject([{ path: '', zh: '这不是原证助手的分享文件' }]);
  });

  it('is told from a library file', async () => {
    expect(await problems(encoder.encode('{\n  "format": "originmate-library"\n}\n'))).toMatchObject([{ path: '', zh: '这不是原证助手的分享文件' }]);
  });
});
