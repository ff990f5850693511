import type { LocalText } from './text';

/**
 * The 31 certificate types and their codes.
 * The first 24 stand in the import schema of GACC Announcement 2022 No. 1; `MU` to `CG` in third-party field notes of 2026.
 */
export const certTypes = {
  C: { 'zh-CN': '一般原产地证书(非优惠)', en: 'Non-preferential certificate of origin (CO)' },
  B: { 'zh-CN': '《亚太贸易协定》原产地证书', en: 'Asia-Pacific Trade Agreement (APTA, Form B)' },
  G: { 'zh-CN': '普惠制原产地证书', en: 'Generalized System of Preferences (Form A)' },
  E: { 'zh-CN': '中国—东盟自贸区原产地证书', en: 'China-ASEAN FTA (Form E)' },
  F: { 'zh-CN': '中国—智利自贸协定原产地证书', en: 'China-Chile FTA (Form F)' },
  M: { 'zh-CN': '输欧盟蘑菇罐头原产地证书', en: 'Mushrooms to the EU' },
  P: { 'zh-CN': '中国—巴基斯坦自贸协定原产地证书', en: 'China-Pakistan FTA (Form P)' },
  T: { 'zh-CN': '烟草真实性证书', en: 'Certificate of authenticity of tobacco' },
  N: { 'zh-CN': '中国—新西兰自贸协定原产地证书', en: 'China-New Zealand FTA (Form N)' },
  X: { 'zh-CN': '中国—新加坡自贸协定原产地证书', en: 'China-Singapore FTA (Form X)' },
  R: { 'zh-CN': '中国—秘鲁自贸协定原产地证书', en: 'China-Peru FTA (Form R)' },
  H: { 'zh-CN': '海峡两岸经济合作框架协议原产地证书', en: 'Cross-Straits ECFA (Form H)' },
  L: { 'zh-CN': '中国—哥斯达黎加自贸协定原产地证书', en: 'China-Costa Rica FTA (Form L)' },
  I: { 'zh-CN': '中国—冰岛自贸协定原产地证书', en: 'China-Iceland FTA (Form I)' },
  S: { 'zh-CN': '中国—瑞士自贸协定原产地证书', en: 'China-Switzerland FTA (Form S)' },
  PR: { 'zh-CN': '加工装配证书', en: 'Certificate of processing or assembly' },
  TR: { 'zh-CN': '转口证明书', en: 'Certificate of re-export' },
  A: { 'zh-CN': '中国—澳大利亚自贸协定原产地证书', en: 'China-Australia FTA (Form A, Australia)' },
  K: { 'zh-CN': '中国—韩国自贸协定原产地证书', en: 'China-Korea FTA (Form K)' },
  AD: { 'zh-CN': '输墨西哥瓷砖价格承诺原产地证书', en: 'Tiles to Mexico, price undertaking' },
  AP: { 'zh-CN': '输巴基斯坦瓷砖价格承诺原产地证书', en: 'Tiles to Pakistan, price undertaking' },
  GE: { 'zh-CN': '中国—格鲁吉亚自贸协定原产地证书', en: 'China-Georgia FTA' },
  CA: { 'zh-CN': '中国—柬埔寨自贸协定原产地证书', en: 'China-Cambodia FTA' },
  RC: { 'zh-CN': '区域全面经济伙伴关系协定(RCEP)原产地证书', en: 'RCEP' },
  MU: { 'zh-CN': '中国—毛里求斯自贸协定原产地证书', en: 'China-Mauritius FTA' },
  NI: { 'zh-CN': '中国—尼加拉瓜自贸协定原产地证书', en: 'China-Nicaragua FTA' },
  EC: { 'zh-CN': '中国—厄瓜多尔自贸协定原产地证书', en: 'China-Ecuador FTA' },
  SE: { 'zh-CN': '中国—塞尔维亚自贸协定原产地证书', en: 'China-Serbia FTA' },
  HD: { 'zh-CN': '中国—洪都拉斯早期收获原产地证书', en: 'China-Honduras early harvest' },
  MV: { 'zh-CN': '中国—马尔代夫自贸协定原产地证书', en: 'China-Maldives FTA' },
  CG: { 'zh-CN': '中国—刚果(布)早期收获原产地证书', en: 'China-Congo (Brazzaville) early harvest' },
} as const satisfies Record<string, LocalText>;

export type CertType = keyof typeof certTypes;

/** All 31 codes, in the order of the schema. */
export const certTypeCodes = Object.keys(certTypes) as CertType[];

/** True when `code` is one of the 31 certificate type codes, exactly as written. */
export const isCertType = (code: string): code is CertType => Object.hasOwn(certTypes, code);
