import type { Locale } from '../certificate/text';

const one = '第(?:[\\d.]+|[一二三四五六七八九十]+)条';
const citation = new RegExp(`^${one}(?:[、至]${one})*$`);
const digits = '〇一二三四五六七八九';

/**
 * Where in a source something stands, as the language cites it: in English 第二十二条 is Art. 22, 第七条至第十条 Arts. 7-10
 * and 第3.19条 Art. 3.19. Anything but a Chinese citation of articles (below 100) stays as it is.
 */
export function articleIn(article: string, locale: Locale): string {
  if (locale === 'zh-CN' || !citation.test(article)) return article;
  const numbers = article.replaceAll(/第([^条]+)条/g, (_, number: string) => inFigures(number));
  return `${/[、至]/.test(article) ? 'Arts.' : 'Art.'} ${numbers.replaceAll('、', ', ').replaceAll('至', '-')}`;
}

/** 二十二 as 22. */
function inFigures(number: string): string {
  if (/^[\d.]+$/.test(number)) return number;
  const [tens, units] = number.includes('十') ? number.split('十') : ['〇', number];
  return String(10 * (tens ? digits.indexOf(tens) : 1) + (units ? digits.indexOf(units) : 0));
}
