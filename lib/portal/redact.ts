/** What is put where something was taken out. */
const mark = '▒';

/**
 * Cleans texts of a page of what stands in the form: a text that is one of the values is emptied, a longer value inside a
 * text is taken out, and so are long numbers and mail addresses whatever they are. Gives at most 80 characters.
 */
export function redactor(values: readonly string[]): (text: string) => string {
  const lines = new Set(values.flatMap((value) => [value, ...value.split(/\r?\n/)]).map((value) => value.trim()).filter((value) => value.length >= 2));
  const long = [...lines].filter((value) => value.length >= 4).sort((a, b) => b.length - a.length);
  return (text) => {
    const tidy = text.replaceAll(/\s+/g, ' ').trim();
    if (lines.has(tidy)) return mark;
    const without = long.reduce((left, value) => left.replaceAll(value, mark), tidy);
    return without.replaceAll(/[\w.+-]+@[\w-]+\.[\w.-]+/g, mark).replaceAll(/\d{6,}/g, mark).slice(0, 80);
  };
}
