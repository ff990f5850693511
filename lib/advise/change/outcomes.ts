import type { LocalText } from '../../certificate/text';
import { text } from '../../rulebook/state';

/** The ways in which the question of changing a certificate can end. */
export type ChangeOutcome = 'amend' | 're-issue' | 'amend-and-re-issue' | 'hand-correction' | 'not-possible' | 'not-needed';

interface Outcome {
  readonly certStatus: '1' | '2' | '3' | null;
  readonly title: LocalText;
  readonly text: LocalText;
}

/** Each way in words, with the code of 证书状态. */
export const outcomes: Readonly<Record<ChangeOutcome, Outcome>> = {
  amend: {
    certStatus: '1',
    title: text('申请更改证', 'Apply for an amended certificate'),
    text: text('证书状态选“更改证”，向原签证机构申请，并退回原证书。', 'Choose status 更改证, apply to the body that issued it and return the original.'),
  },
  're-issue': {
    certStatus: '2',
    title: text('申请重发证', 'Apply for a re-issued certificate'),
    text: text('证书状态选“重发证”，向原签证机构申请，内容与原证书一致。', 'Choose status 重发证 and apply to the body that issued it; the content stays the same.'),
  },
  'amend-and-re-issue': {
    certStatus: '3',
    title: text('申请更改重发证', 'Apply for an amended and re-issued certificate'),
    text: text('原证书无法退回，证书状态选“更改重发证”，向原签证机构申请。', 'The original cannot be returned: choose status 更改重发证 and apply to the body that issued it.'),
  },
  'hand-correction': {
    certStatus: null,
    title: text('在原证书上更正', 'Correct the original'),
    text: text(
      '该协定要求在原证书上更正：持原证书到原签证机构，由签证人员更正并签字、盖章，不另签新证；企业不得自行涂改。',
      'The agreement wants the correction on the original: take it to the body that issued it, where it is corrected, signed and stamped. No new certificate; never alter it yourself.',
    ),
  },
  'not-possible': {
    certStatus: null,
    title: text('不能更改或重发', 'No change or re-issue'),
    text: text('按现有情况不能申请更改或重发。', 'As things stand neither change nor re-issue can be applied for.'),
  },
  'not-needed': {
    certStatus: null,
    title: text('无须申请', 'Nothing to apply for'),
    text: text('内容不改、原证书没有遗失或损毁，无须更改或重发。', 'The content stays and the original is not lost or destroyed: nothing needs to be changed or re-issued.'),
  },
};
