/** One line of a suggest list: `text` is what the input shows once it is chosen, `beside` the list's other columns. */
export interface Option {
  readonly code: string;
  readonly text: string;
  readonly beside: readonly string[];
}

/** True when what was typed is found in the line's code, text or other columns. */
export function matches(option: Option, typed: string): boolean {
  const wanted = typed.trim().toUpperCase();
  return wanted === '' || [option.code, option.text, ...option.beside].some((column) => column.toUpperCase().includes(wanted));
}
