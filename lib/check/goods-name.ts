/** Lines of a description that say something else than what the goods are. */
const other = /^\s*(?:SAY\b|TOTAL\b|PACK(?:ING|ED)\b|H\.?\s*S\b|(?:TARIFF|COMMODITY) CODE|[GN]\.?\s*\/?\s*W|GROSS\b|NET\b|Q(?:UANTI)?TY\b|ORDER\b|P\.?\/?O\b|L\/C\b|[\d.,]+\s*[A-Z]{0,4}\s*$|[*=\\_-]+\s*$)/i;
const packing = /^[^()\n]{0,120}\([\dO,]+\)\s*(?:[A-Z/' -]*?\bOF\s+|[A-Z/' -]*(?=\n|$))/i;
const tail = /(?:[\s,;.]*(?:\bH\.?\s*S\b[\s.]*(?:CODE|NO)?[\s.:]*[\d.]+|[*=]{3,}|\\+))+\s*$/i;

/** What the goods are by their description, on one line: without packing, HS code, totals and end mark. */
export function goodsNameIn(description: string): string {
  const lines = description.replace(packing, '').split('\n').filter((line) => !other.test(line));
  return lines.join(' ').replace(tail, '').replaceAll(/\s+/g, ' ').trim();
}
