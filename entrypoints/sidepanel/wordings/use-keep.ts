import { i18n } from '#i18n';
import type { CertType } from '@/lib/certificate/types';
import { fieldNameOf, type Path } from '@/lib/certificate/path';
import type { WordingRecord } from '@/lib/library/records';
import { wordingText } from '@/lib/library/wording-text';
import { sameText } from '@/lib/portal/same-text';
import { useIds, useWish, type Wish } from '../page-views/use-library';

/** Longest text of a wording. */
const longest = 4000;

/** What stands in a field, as a wording to keep. */
export interface Keeping {
  /** The wording that says the same already, if there is one. */
  readonly known: WordingRecord | undefined;
  readonly wish: Wish;
  /** Why it cannot be kept under that title, or null. */
  readonly trouble: (title: string) => string | null;
  readonly keep: (title: string, certTypes: readonly CertType[]) => void;
}

/** `why`: why the library cannot be written, or null. */
export function useKeep(path: Path, value: string, wordings: readonly WordingRecord[], why: string | null): Keeping {
  const wish = useWish();
  const idOf = useIds();
  const field = fieldNameOf(path);
  const text = wordingText(value);
  const ofField = wordings.filter((wording) => wording.field === field || wording.field === null);
  const known = ofField.find((wording) => sameText(wording.text, text));
  return {
    known,
    wish,
    trouble: (title) =>
      why ?? (text.length > longest ? i18n.t('wordings.keepTooLong') : ofField.some((wording) => wording.field === field && wording.title.trim() === title.trim()) ? i18n.t('wordings.sameTitle') : null),
    keep: (title, certTypes) =>
      void wish.run(async (client) => {
        await client.save('wordings', { id: idOf(text), title: title.trim(), field, text, certTypes: [...certTypes], note: '', createdAt: 0, updatedAt: 0 }, null);
        return 1;
      }),
  };
}
