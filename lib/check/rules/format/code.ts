import { closedCodeList, type CodeListId } from '../../../certificate/codes';
import type { Fix } from '../../../certificate/finding';
import type { Path } from '../../../certificate/path';
import { declarationTradeMode } from '../../declaration-codes';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, tagsWhere, valuesWithTag } from '../../values';

/** Lists that stand in the import schema itself and are complete there; the others come from field notes. */
const inSchema: ReadonlySet<CodeListId> = new Set<CodeListId>(['applyType', 'undertaking', 'goodsItemFlag', 'packType']);
const olderSubCriteria: Readonly<Record<string, string>> = { A: '1', B: '2', C: '3' };

const coded = tagsWhere(({ codes }) => codes !== undefined && closedCodeList(codes) !== null);

/** Coded fields hold one of their codes. The meaning in words passes: some forms show it in the code's place. */
export const code: Rule = {
  id: 'format/code',
  sources: ['schema-2022-1', 'portal-field-notes'],
  *check({ application }) {
    for (const value of valuesWithTag(application, coded)) {
      const id = value.spec.codes;
      const list = id && closedCodeList(id);
      if (!list || Object.hasOwn(list, value.value)) continue;
      const text = value.value.trim();
      if (Object.values(list).some((meaning) => meaning['zh-CN'] === text || meaning.en === text)) continue;
      const path = pathOf(value);
      const { label } = value.spec;
      const codes = Object.keys(list);
      const choice = codes.length > 14 ? say('请从类型列表中选择', 'choose from the list of types') : say(`可填 ${codes.join('、')}`, `use one of ${codes.join(', ')}`);
      const fix = mend(id, path, text, codes);
      yield {
        path,
        severity: inSchema.has(id) ? 'error' : 'warning',
        message: say(`${label['zh-CN']}“${shown(text)}”不在代码表中；${choice['zh-CN']}。`, `${label.en} "${shown(text)}" is not in its list of codes; ${choice.en}.`),
        ...(fix && { fix }),
      };
    }
  },
};

function mend(id: CodeListId, path: Path, text: string, codes: readonly string[]): Fix | null {
  const upper = text.normalize('NFKC').trim().toUpperCase();
  const meant = codes.includes(upper) ? upper : id === 'tradeMode' ? declarationTradeMode(text) : id === 'psrSub' ? (olderSubCriteria[upper] ?? null) : null;
  return meant === null ? null : { label: say(`改为 ${meant}`, `Use ${meant}`), edits: [{ path, value: meant }] };
}
