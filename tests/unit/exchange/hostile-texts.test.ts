import { describe, expect, it } from 'vitest';
import { formatLibraryFile, parseLibraryFile } from '@/lib/exchange/library-file';
import { parseShareFile } from '@/lib/exchange/share/read-share';
import { confidentialGroups } from '@/lib/exchange/share/withheld';
import { formatShareFile } from '@/lib/exchange/share/write-share';
import { emptyLibrary, type LibraryContent } from '@/lib/library/records';
import { hostileTexts } from '../../fixtures/hostile-texts';
import { goods, party, template, wording } from '../library/records';

/** Every text in every kind of record, in its names and in what is free text. */
const content: LibraryContent = {
  ...emptyLibrary(),
  goods: hostileTexts.map((text, at) => goods({ id: `g${at}`, code: text.slice(0, 30), nameZh: `杯${text}`, nameEn: text, producerName: text, supplier: text, note: text, criteria: [{ certType: 'E', criterion: text.slice(0, 10), supplement: text.slice(0, 10) }] })),
  parties: hostileTexts.map((text, at) => party({ id: `p${at}`, name: `A${text}`, nameZh: text, address: text, email: text.slice(0, 50), note: text })),
  templates: hostileTexts.map((text, at) => template({ id: `t${at}`, name: `T${text}`, head: { Mark: text, Remark: text }, note: text })),
  wordings: hostileTexts.map((text, at) => wording({ id: `w${at}`, title: `W${text}`.slice(0, 100), text: `T${text}`, note: text })),
};

describe('texts that look like scripts, formulas or nothing at all', () => {
  it('are read back from a shared file to the letter', async () => {
    for (const text of hostileTexts.slice(0, 20)) {
      const parsed = await parseShareFile(await formatShareFile(emptyLibrary(), { id: 'f', createdAt: new Date(0), from: text, note: text, confidential: new Set() }));
      expect(parsed).toMatchObject({ ok: true, header: { from: text, note: text } });
    }
    const parsed = await parseShareFile(await formatShareFile(content, { id: 'f', createdAt: new Date(0), from: '', note: '', confidential: new Set(confidentialGroups) }));
    expect(parsed).toMatchObject({ ok: true, content });
  });

  it('are read back from a library file to the letter', () => {
    expect(parseLibraryFile(formatLibraryFile(content, new Date(0)))).toMatchObject({ ok: true, file: content });
  });

  it('of a million characters are refused by their place', async () => {
    const bytes = await formatShareFile({ ...emptyLibrary(), goods: [{ ...goods(), nameEn: 'X'.repeat(1_000_000) }] }, { id: 'f', createdAt: new Date(0), from: '', note: '', confidential: new Set() });
    expect(await parseShareFile(bytes)).toMatchObject({ ok: false, problems: [{ path: 'goods[0].nameEn' }] });
  });
});
