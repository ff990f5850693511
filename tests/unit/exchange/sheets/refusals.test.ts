import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { findHeader } from '@/lib/exchange/sheets/find-header';
import { goodsKind } from '@/lib/exchange/sheets/goods-fields';
import { partyKind } from '@/lib/exchange/sheets/party-fields';
import { readSheetFile } from '@/lib/exchange/sheets/read-file';
import { SheetError } from '@/lib/exchange/sheets/sheet-error';
import { archive, deflated } from './made-archive';
import { bytes, workbookParts, zipped } from './make-xlsx';

async function refusal(file: Uint8Array<ArrayBuffer>, name: string): Promise<SheetError> {
  const error = await readSheetFile(file, name).then(() => null, (cause: unknown) => cause);
  if (!(error instanceof SheetError)) throw new Error('the file was read', { cause: error });
  return error;
}

describe('a workbook that is too large once it is inflated', () => {
  test('is refused by its table of texts', async () => {
    const error = await refusal(archive([{ name: 'xl/sharedStrings.xml', deflated: deflated(49) }]), '货物.xlsx');
    expect([error.code, error.place]).toEqual(['too-many-texts', 'xl/sharedStrings.xml']);
    expect(error.text['zh-CN']).toContain('48 MB');
  });

  test('is refused by all of its parts together, though each of them alone would do', async () => {
    const part = deflated(41);
    const error = await refusal(archive(['xl/a.xml', 'xl/b.xml', 'xl/c.xml'].map((name) => ({ name, deflated: part }))), '货物.xlsx');
    expect([error.code, error.place]).toEqual(['inflates-too-large', 'xl/c.xml']);
    expect(error.text['zh-CN']).toContain('120 MB');
  });
});

/** What Excel writes of a workbook with a password for opening: its archive sealed, in a compound file. */
function sealedWorkbook(minor: 2 | 4): Uint8Array<ArrayBuffer> {
  const info = new DataView(new ArrayBuffer(200));
  info.setUint16(0, 4, true);
  info.setUint16(2, minor, true);
  info.setUint32(4, minor === 4 ? 0x40 : 0x24, true);
  const header = '<?xml version="1.0"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="AAAA"/></encryption>';
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', minor === 4 ? Buffer.concat([new Uint8Array(info.buffer, 0, 8), bytes(header)]) : Buffer.from(info.buffer));
  CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(4096, 7));
  return Uint8Array.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

/** An old .xls whose records are said to be encrypted from the second on. */
function sealedXls(): Uint8Array<ArrayBuffer> {
  const plain = CFB.read(new Uint8Array(write(utils.book_new(utils.aoa_to_sheet([['品名'], ['茶']]), '单'), { type: 'array', bookType: 'biff8' }) as ArrayBuffer), { type: 'buffer' });
  const content = Uint8Array.from((CFB.find(plain, '/Workbook')?.content ?? []) as Uint8Array);
  const first = 4 + new DataView(content.buffer).getUint16(2, true);
  const password = [0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4];
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/Workbook', Buffer.concat([content.subarray(0, first), Buffer.from(password), content.subarray(first)]));
  return Uint8Array.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

describe('a workbook with a password', () => {
  test.each([
    ['an .xlsx as Excel seals it since 2010', sealedWorkbook(4)],
    ['an .xlsx as Excel 2007 seals it', sealedWorkbook(2)],
    ['an old .xls', sealedXls()],
  ])('is refused as one: %s', async (_, file) => {
    const error = await refusal(file, '货物.xlsx');
    expect(error.code).toBe('has-password');
    expect(error.text['zh-CN']).toContain('密码');
  });

  test('is refused as one where it is the archive that has it', async () => {
    const file = zipped(workbookParts([{ rows: [['品名']] }]));
    const view = new DataView(file.buffer);
    for (let at = 0; at + 46 < file.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    expect((await refusal(file, '货物.xlsx')).code).toBe('has-password');
  });
});

describe('a heading that every object of the language answers to', () => {
  const table = (heading: string) => ({ name: '单', hidden: false, rows: [['品名', 'HS编码', heading], ['茶', '0902109000', 'x']], merges: [] });

  test.each(['__proto__', 'constructor', 'prototype', 'a.__proto__.b', '备注 constructor'])('%s is refused with its place', (heading) => {
    for (const kind of [goodsKind, partyKind]) {
      const refused = (): unknown => findHeader({ ...table(heading), rows: [['品名', 'HS编码', '名称', '地址', heading]] }, kind);
      expect(refused).toThrow(/单 E1/);
    }
    expect(() => findHeader(table(heading), goodsKind)).toThrow(/单 C1/);
  });

  test.each(['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'length'])('%s names no field', (heading) => {
    expect(findHeader(table(heading), goodsKind)?.matches[2]?.fields).toEqual([]);
  });
});
