import type { LocalText } from '../../certificate/text';
import type { CertType } from '../../certificate/types';
import type { Grounds, IsoDate } from '../../rulebook/fact';
import { factOn } from '../../rulebook/fact';
import { references } from '../../rulebook/full';
import { grounds, text } from '../../rulebook/state';

/** Agreements that give a true copy only while the original has not been used. */
export const unusedOnly: Partial<Record<CertType, Grounds>> = {
  N: grounds('treaty-nz', 'official'),
  X: grounds('treaty-sg', 'official'),
  R: grounds('treaty-pe', 'official'),
  L: grounds('treaty-cr', 'official'),
  I: grounds('treaty-is', 'official'),
  K: grounds('treaty-kr', 'official'),
  A: grounds('treaty-au', 'official'),
};

interface NewForm {
  readonly words: LocalText;
  readonly ground: Grounds;
  readonly from: IsoDate;
  /** The last day on which a certificate on the old form can still be valid. */
  readonly until: IsoDate;
}

/** Types whose form changed: an amended certificate comes on the new one. */
export const oldForm: Partial<Record<CertType, NewForm>> = {
  S: {
    words: text('2021-09-01前签发的旧版证书，更改后签发新版', 'A certificate on the form used before 2021-09-01 is amended on the new form'),
    ground: grounds('gacc-2021-49', 'official'),
    from: '2021-09-01',
    until: '2022-08-31',
  },
};

/** What the copy of a lost certificate of that type says, and where; null where the rulebook does not know. */
export function trueCopy(type: CertType, day: IsoDate): { readonly words: LocalText; readonly ground: Grounds } | null {
  const fact = factOn(references[type].reissue, day);
  return fact ? { words: fact.value, ground: fact } : null;
}
