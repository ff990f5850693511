/** Text as it is compared when searching: lower case, full width to half width, accents gone. */
export const fold = (text: string): string => (plain.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}+/gu, '')).toLowerCase().trim();

/** ASCII and the common Chinese characters stay what they are: most text, and normalising is slow. */
const plain = /^[\u0020-\u007e\u4e00-\u9fff]*$/;
