import { text } from '../../rulebook/state';

/** Sentences that go with a way of changing a certificate. */
export const remarks = {
  original: text('原证书原件（退回签证机构）', 'The original certificate, returned'),
  reason: text('在更改/重发信息中填原证书号和更改/重发原因', 'Number of the original and reason, in the amendment section'),
  trueCopy: text('签发的是经认证的真实副本', 'A certified true copy is issued'),
  voidsOriginal: text('新证书注明原证书作废', 'The new certificate states that the original is void'),
  withinValidity: text('只能在原证书有效期内申请，请先核对签发日期', 'Only while the original is valid: look at its date of issue first'),
  expired: text('原证书已过有效期；更改和重发都只能在有效期内、向原签证机构申请', 'The original has expired; change and re-issue are possible only while it is valid, at the body that issued it'),
  askFirst: text('货物已到、证书已使用的，先请进口商问明进口方海关是否接受事后更改', 'The goods have arrived and the certificate has been used: first have the importer ask whether that customs accepts a later change'),
  copyOfUsed: text('协定规定，只有原证书尚未使用的才签发真实副本', 'Under the agreement a true copy is issued only while the original has not been used'),
  getItBack: text('先取回原证书', 'Get the original back first'),
  notYetUsed: text('尚未在境外使用的，按海关答疑可退回原证书、申请更改证，可先问签证机构', 'Not yet used abroad: by the customs Q&A an amended certificate against the original is possible; ask the issuing body'),
} as const;
