import type { LocalText } from '../../certificate/text';
import { sheetLimits } from './limits';

const megabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024));
const { fileBytes, inflatedBytes, sharedTextBytes, ratio, entries, sheets, rows, columns, cellCharacters, cells, sharedTexts, seconds, silentSeconds } = sheetLimits;

/** `place` is where in the file: a part of the archive, a sheet with row and column. */
const texts = {
  'file-too-large': () => ({ 'zh-CN': `文件超过${megabytes(fileBytes)} MB，没有读取。请拆成几个文件。`, en: `The file is larger than ${megabytes(fileBytes)} MB and was not read. Split it.` }),
  'inflates-too-large': () => ({ 'zh-CN': `文件解压后超过${megabytes(inflatedBytes)} MB，已停止读取。`, en: `The file inflates to more than ${megabytes(inflatedBytes)} MB; reading was stopped.` }),
  'too-many-texts': () => ({ 'zh-CN': `文件的文字表解压后超过${megabytes(sharedTextBytes)} MB，已停止读取。`, en: `The table of texts inflates to more than ${megabytes(sharedTextBytes)} MB; reading was stopped.` }),
  'too-many-text-entries': () => ({ 'zh-CN': `文件的文字表超过${sharedTexts / 10_000}万条，没有读取。请拆成几个文件。`, en: `The table of texts has more than ${sharedTexts.toLocaleString('en')} entries; the file was not read. Split it.` }),
  'inflates-too-much': () => ({ 'zh-CN': `文件某部分解压后膨胀超过${ratio}倍，不像正常表格，已停止读取。`, en: `A part of the file inflates to more than ${ratio} times its size, which no ordinary sheet does; reading was stopped.` }),
  'too-many-entries': () => ({ 'zh-CN': `压缩包内超过${entries}个文件，没有读取。`, en: `There are more than ${entries} entries in the archive; it was not read.` }),
  'entry-name': () => ({ 'zh-CN': '压缩包内有指向包外的文件名，没有读取。', en: 'An entry of the archive has a name that leads out of it; it was not read.' }),
  'broken-archive': () => ({ 'zh-CN': '文件不完整或已损坏：压缩包读不出来。请重新下载，或用Excel打开后另存。', en: 'The file is incomplete or damaged: its archive cannot be read. Download it again, or open it in Excel and save it anew.' }),
  'not-a-workbook': () => ({ 'zh-CN': '压缩包里没有Excel工作簿。请用Excel另存为 .xlsx 后再试。', en: 'There is no Excel workbook in the archive. Save it as .xlsx in Excel and try again.' }),
  'has-doctype': () => ({ 'zh-CN': '文件里有XML实体声明，正常表格没有，没有读取。', en: 'The file declares XML entities, which no ordinary sheet does; it was not read.' }),
  'too-many-sheets': () => ({ 'zh-CN': `工作表超过${sheets}张，没有读取。`, en: `There are more than ${sheets} sheets; it was not read.` }),
  'too-many-rows': () => ({ 'zh-CN': `内容超过第${rows}行，没有读取。请拆成几个文件。`, en: `There is content beyond row ${rows}; it was not read. Split the file.` }),
  'too-many-columns': () => ({ 'zh-CN': `内容超过第${columns}列，没有读取。请删去用不到的列。`, en: `There is content beyond column ${columns}; it was not read. Delete the columns that are not needed.` }),
  'too-many-cells': () => ({ 'zh-CN': `各工作表的行数乘列数合计超过${cells / 10_000}万格，没有读取。请删去远处零星的内容，或拆成几个文件。`, en: `Rows times columns of all sheets come to more than ${cells.toLocaleString('en')} cells; the file was not read. Delete what stands far off, or split the file.` }),
  'cell-too-long': () => ({ 'zh-CN': `单元格文字超过${cellCharacters}个字符，没有读取。`, en: `A cell has more than ${cellCharacters} characters; it was not read.` }),
  'broken-sheet': () => ({ 'zh-CN': '工作表内容有损坏，没有读取。请用Excel打开后另存，再试一次。', en: 'The sheet is damaged and was not read. Open it in Excel, save it anew and try again.' }),
  'has-password': () => ({ 'zh-CN': '文件设有密码。请在Excel中取消密码后再导入。', en: 'The file is protected by a password. Remove it in Excel, then import.' }),
  'unknown-encoding': () => ({ 'zh-CN': '文字编码认不出（不是UTF-8、GB18030或UTF-16）。请用Excel另存为 .xlsx 或“CSV UTF-8”。', en: 'The encoding is none of UTF-8, GB18030 and UTF-16. Save as .xlsx or “CSV UTF-8” in Excel.' }),
  'open-quote': () => ({ 'zh-CN': '引号不成对：有一个单元格的引号没有收尾，之后的内容无法断定属于哪一格。', en: 'A quotation mark is not closed: what follows cannot be told apart into cells.' }),
  'not-a-sheet': () => ({ 'zh-CN': '这不是表格文件。可以导入 .xlsx、.xls 和 .csv。', en: 'This is no sheet. Files of the kinds .xlsx, .xls and .csv can be imported.' }),
  'forbidden-heading': () => ({ 'zh-CN': '表头用了不允许的名称，没有读取。请改名后再导入。', en: 'A heading uses a name that is not allowed; the sheet was not read. Rename it and import again.' }),
  'too-many-records': () => ({ 'zh-CN': '一次最多导入100,000条，没有改动资料库。请拆成几个文件。', en: 'At most 100,000 records at once; the library is unchanged. Split the file.' }),
  empty: () => ({ 'zh-CN': '文件里没有内容。', en: 'There is nothing in the file.' }),
  'too-slow': () => ({ 'zh-CN': `${seconds}秒内没有读完，已停止，没有改动资料库。`, en: `Not read within ${seconds} seconds; it was stopped and the library is unchanged.` }),
  'no-progress': () => ({ 'zh-CN': `读取${silentSeconds}秒没有进展，已停止，没有改动资料库。`, en: `Reading made no progress for ${silentSeconds} seconds; it was stopped and the library is unchanged.` }),
  unreadable: () => ({ 'zh-CN': '文件读不出来，没有改动资料库。请用Excel打开后另存，再试一次。', en: 'The file cannot be read; the library is unchanged. Open it in Excel, save it anew and try again.' }),
} as const satisfies Record<string, () => LocalText>;

export type SheetErrorCode = keyof typeof texts;

/** Why a chosen sheet was not read: what happened, where, and what to do; nothing of it was taken over. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
  readonly text: LocalText;

  constructor(
    readonly code: SheetErrorCode,
    /** Part of the archive, or sheet, row and column; empty for the whole file. */
    readonly place: string = '',
    options?: ErrorOptions,
  ) {
    const text = texts[code]();
    super(place ? `${text.en} (${place})` : text.en, options);
    this.text = text;
  }
}
