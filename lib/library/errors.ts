import { z } from 'zod';
import type { LocalText } from '../certificate/text';
import type { Problem } from './problems';

const texts = {
  'open-timeout': {
    'zh-CN': '资料库在5秒内没有打开。请关闭其他原证助手页面后重试；仍不行，请重启浏览器。',
    en: 'The library did not open within 5 seconds. Close other OriginMate pages and try again; if that does not help, restart the browser.',
  },
  blocked: {
    'zh-CN': '另一个原证助手页面还开着旧版本的资料库。请关闭它，然后重试。',
    en: 'Another OriginMate page still holds the library in its old version. Close it, then try again.',
  },
  frozen: {
    'zh-CN': '资料库被新版本接管，或被浏览器关闭，本页不再写入。请重新打开本页。',
    en: 'A newer version took the library over, or the browser closed it; this page no longer writes. Reopen the page.',
  },
  'newer-schema': {
    'zh-CN': '资料库由更新版本的原证助手建立，此版本只能查看，不能改动。请更新扩展。',
    en: 'The library was made by a newer OriginMate. This version shows it but does not change it. Update the extension.',
  },
  locked: {
    'zh-CN': '资料库已上锁，现在打不开。请在工作台或侧边栏输入口令解锁；没有丢失任何内容。',
    en: 'The library is locked. Unlock it with its passphrase in the workbench or the side panel; nothing is lost.',
  },
  damaged: {
    'zh-CN': '资料库里有记录丢失了，现在只读，以免覆盖可以恢复的内容。请打开工作台的“数据安全”恢复。',
    en: 'Records of the library are gone. It is read-only now, so that nothing that can be restored is overwritten. Open Safety in the workbench to restore them.',
  },
  'snapshot-broken': {
    'zh-CN': '这份快照已损坏，不能用来恢复。请改用另一份快照或备份文件。',
    en: 'This snapshot is damaged and cannot be restored. Use the other one or a backup file.',
  },
  private: {
    'zh-CN': '无痕（隐私）窗口不留任何内容，资料库在这里不打开。要用资料库，请在普通窗口中打开页面。',
    en: 'A private window keeps nothing, so the library does not open here. To use it, open the page in a normal window.',
  },
  unavailable: {
    'zh-CN': '浏览器没有允许本机存储，资料库打不开。请检查浏览器是否设为不保存数据，或重启浏览器。',
    en: 'The browser refused local storage, so the library cannot open. Check whether the browser is set to keep no data, or restart it.',
  },
  quota: {
    'zh-CN': '没有保存：磁盘空间不足。填写的内容还在，请腾出空间后再保存。',
    en: 'Not saved: the disk is full. What you entered is still here; free some space, then save again.',
  },
  invalid: { 'zh-CN': '没有保存：有内容不符合要求，请按提示修改。', en: 'Not saved: some entries are not valid. Mend them as marked.' },
  conflict: {
    'zh-CN': '没有保存：这条记录在别处已被改动。请查看最新内容后再改。',
    en: 'Not saved: this record was changed elsewhere meanwhile. Look at its present content, then change it.',
  },
  'no-answer': {
    'zh-CN': '扩展后台没有应答，不能确定是否已经完成。请再试一次，不会重复；仍不行，请重新打开本页。',
    en: 'The extension did not answer, so it is not certain that this was done. Try again: nothing is done twice. If that does not help, reopen the page.',
  },
  failed: { 'zh-CN': '没有保存：资料库出错。请再试一次。', en: 'Not saved: the library reported a fault. Try again.' },
} as const satisfies Record<string, LocalText>;

export type LibraryErrorCode = keyof typeof texts;

/** Anything that goes wrong with the library: what happened and what to do, in both languages. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly text: LocalText;

  constructor(
    readonly code: LibraryErrorCode,
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(texts[code].en, options);
    this.text = texts[code];
  }
}

/** An error as it crosses from the background to a page. */
export const wireErrorSchema = z.strictObject({
  code: z.enum(Object.keys(texts) as [LibraryErrorCode, ...LibraryErrorCode[]]),
  problems: z.array(z.strictObject({ path: z.string(), message: z.strictObject({ 'zh-CN': z.string(), en: z.string() }) })),
});

const codeOfName: Record<string, LibraryErrorCode> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'frozen',
  MissingAPIError: 'unavailable',
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  VersionError: 'newer-schema',
};

/** The typed error behind whatever Dexie or IndexedDB threw; a full disk also where it hides inside an AbortError. */
export function asLibraryError(cause: unknown, otherwise: LibraryErrorCode = 'failed'): LibraryError {
  if (cause instanceof LibraryError) return cause;
  for (let error = cause, depth = 0; error instanceof Object && depth < 5; depth++) {
    const { name, inner, cause: deeper } = error as { name?: unknown; inner?: unknown; cause?: unknown };
    const code = typeof name === 'string' && Object.hasOwn(codeOfName, name) ? codeOfName[name] : undefined;
    if (code) return new LibraryError(code, [], { cause });
    error = inner ?? deeper;
  }
  return new LibraryError(otherwise, [], { cause });
}
