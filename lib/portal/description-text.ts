import type { FormDescription } from './describe-form-schema';

/** Characters without a shape; line ends are those of the layout, as JSON writes its own as escapes. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u3000]/gu;

/** The description as text to read and to copy: JSON with an escape for every character that could not be seen. */
export const descriptionText = (description: FormDescription): string =>
  JSON.stringify(description, null, 1).replace(unseen, (found) => Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
