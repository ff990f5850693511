/** `replace` what stands in the field, or `append` to it on a new line. */
export type WordingPlace = 'replace' | 'append';

/**
 * What is to stand in a field once a wording is put into it. In a control of one line (`lines` false) a blank takes the
 * place of each line end: the control would drop it. A field without content is simply given the text.
 */
export function textWith(stands: string, wording: string, place: WordingPlace, lines: boolean): string {
  const text = lines ? unified(wording) : unified(wording).replaceAll(/ *\n+ */g, ' ');
  if (place === 'replace' || stands.trim() === '') return text;
  return `${stands.replace(/[\r\n]+$/, '')}${lines ? '\n' : ' '}${text}`;
}

/** A title for a wording taken from a field: its first line with something in it. */
export const titleFor = (text: string): string => (text.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '').trim().slice(0, longestTitle);

/** As it is kept: one kind of line end, none at the end. */
export const wordingText = (text: string): string => unified(text).replace(/\n+$/, '');

const longestTitle = 100;
const unified = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
