import type { FieldSpec } from '../field';

/** `AplPromise` of the official message (applicant's undertaking), in message order; lengths from the import schema, labels and aliases from forms and manuals. */
export const undertakingFields = {
  AplPromiseCode: {
    label: { 'zh-CN': '申请人承诺', en: 'Undertaking' },
    aliases: ['申请人承诺信息', '申请人承诺代码', '承诺', '本人承诺', '我司承诺', '已阅读并承诺', 'Applicant\'s Undertaking'],
    kind: 'flag',
    maxLength: 1,
    required: 'always',
    codes: 'undertaking',
  },
} as const satisfies Record<string, FieldSpec>;
