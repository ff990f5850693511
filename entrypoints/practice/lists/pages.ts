import type { Option } from './option';

const lines = (...texts: readonly string[]): readonly Option[] => texts.map((text, at) => ({ code: String(at + 1), text, beside: [] }));

/** Administrative divisions by their six-digit code; a few, for practice. */
export const divisionOptions: readonly Option[] = [
  ['330212', '浙江省宁波市鄞州区'],
  ['330281', '浙江省宁波市余姚市'],
  ['330282', '浙江省宁波市慈溪市'],
  ['310115', '上海市浦东新区'],
  ['320102', '江苏省南京市玄武区'],
  ['350206', '福建省厦门市湖里区'],
  ['370202', '山东省青岛市市南区'],
  ['440305', '广东省深圳市南山区'],
].map(([code = '', text = '']) => ({ code, text, beside: [] }));

export const applicationModeOptions = lines('自理申请', '代理申请');
export const reviewStateOptions = lines('暂存', '待审核', '审核通过', '退回修改');
export const certificateStateOptions = lines('暂存', '申报', '人工复核', '退回修改', '调查', '审核通过');
export const changeKindOptions = lines('更改证', '重发证', '更改重发证');
export const sealKindOptions = lines('印章', '签名');
export const obstacleOptions = lines('核查网站查询不到证书', '印章或签名不符', '证书格式或填制问题', '商品归类不一致', '原产地标准有异议', '直接运输存疑', '其他');
