import { notesOfAll, notFound, papersOf270, threeYearsSupposed, usualBoxes } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

/** GSP: the donors and their scheme decide. */
export const G: CertificateReference = {
  ...nothingNoted,
  code: 'G',
  meanings: [
    secondary(
      {
        P: text('完全获得（输澳大利亚、新西兰可留空）', 'Wholly obtained (may stay empty for Australia and New Zealand)'),
        W: text('含进口成分但经充分加工，后加HS税目号（挪威）', 'Sufficiently worked, followed by the HS heading (Norway)'),
      },
      'form-gsp',
    ),
  ],
  transit: [secondary(text('按给惠国的直运规则；澳大利亚无此要求', 'The donor’s rule of direct consignment; Australia has none'), 'form-gsp')],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  boxes: [
    ...usualBoxes,
    secondary(text('第9栏填毛重或其他数量', 'Box 9: gross weight or other quantity'), 'form-gsp'),
    secondary(text('须填运输细节', 'Transport details are required'), 'portal-field-notes'),
  ],
  changes: [
    inferred(text('瑞士停止给惠', 'Switzerland ends its preference'), 'gacc-2021-84', { from: '2014-07-01' }),
    inferred(text('日本停止给惠', 'Japan ends its preference'), 'unverified', { from: '2019-04-01' }),
    inferred(text('俄罗斯、白俄罗斯、哈萨克斯坦停止给惠', 'Russia, Belarus and Kazakhstan end their preference'), 'unverified', { from: '2021-10-12' }),
    official(
      text(
        '对欧盟27国、英国、加拿大、土耳其、乌克兰、列支敦士登不再签发普惠制证书，可改申请一般原产地证书',
        'No FORM A any more for the EU, GB, CA, TR, UA and LI: apply for a non-preferential certificate instead',
      ),
      'gacc-2021-84',
      { from: '2021-12-01' },
    ),
  ],
  notes: [...notesOfAll],
  gaps: [
    notFound('2026年给惠国名单未再确认', 'The list of donors has not been confirmed for 2026'),
    notFound('各给惠国的证书有效期', 'Validity with each donor'),
  ],
};
