/** Texts longer than this stand once in an application; remembering them gains nothing. */
const longest = 200;

/**
 * A pure function of a text that remembers what it gave: in an application the same country, unit and company stand in
 * line after line. Holds at most `most` texts.
 */
export function remembered<T>(of: (text: string) => T, most = 500): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined || known.has(text)) return there as T;
    const made = of(text);
    if (text.length > longest) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
