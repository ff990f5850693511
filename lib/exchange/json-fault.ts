const whitespace = /[ \t\r\n]*/y;
const plain = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
/** The beginnings of the two, at the end of a text. */
const cutPlain = /(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))$/y;
const cutEscape = /\\(?:u[\dA-Fa-f]{0,3})?$/y;

/**
 * Where a text stops being JSON (RFC 8259): the place of the first character, word, number or escape that cannot stand
 * there, the length of the text where it is cut off, -1 where all of it is JSON. Browsers word their own messages each in
 * another way, and often without a place. Takes time in proportion to the text, and no memory but for what is open.
 */
export function jsonFaultAt(text: string): number {
  let at = 0;
  /** What closes what is open, the innermost last. */
  const open: ('}' | ']')[] = [];
  const pass = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  /** Behind the quotation mark that closes a string, which begins here; false at its fault. */
  const passText = (): boolean => {
    for (at++; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        at++;
        return true;
      }
      if (code < 0x20 || (code === backslash && !pass(escape) && !pass(cutEscape))) return false;
      if (code !== backslash) at++;
    }
    return false;
  };
  /** The name of a member and its colon. */
  const passName = (): boolean => {
    pass(whitespace);
    if (text.charCodeAt(at) !== quote || !passText()) return false;
    pass(whitespace);
    if (text.charAt(at) !== ':') return false;
    at++;
    return true;
  };

  for (;;) {
    pass(whitespace);
    const first = text.charAt(at);
    if (first === '{' || first === '[') {
      at++;
      open.push(first === '{' ? '}' : ']');
      pass(whitespace);
      if (text.charAt(at) !== open.at(-1)) {
        if (first === '{' && !passName()) return at;
        continue;
      }
    } else if (first === '"' ? !passText() : !pass(plain)) return pass(cutPlain) ? text.length : at;
    // Behind a value, or in front of what closes an empty list.
    for (;;) {
      pass(whitespace);
      const close = open.at(-1);
      if (close === undefined) return at === text.length ? -1 : at;
      const next = text.charAt(at);
      if (next !== close && next !== ',') return at;
      at++;
      if (next === close) open.pop();
      else if (close === '}' && !passName()) return at;
      else break;
    }
  }
}

const quote = 0x22;
const backslash = 0x5c;
