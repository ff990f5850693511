import { isPrintedLatin } from '../../fields-of-interest';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, tagsWhere, valuesWithTag } from '../../values';

const printed = tagsWhere(({ kind, printed, script }) => printed === true && script === 'latin' && (kind === 'text' || kind === 'lines'));

/** Printed English is in capitals; e-mail and web addresses may stay. Names of countries come from lists as they are. */
export const lowerCase: Rule = {
  id: 'characters/lower-case',
  sources: ['smart-review-2020'],
  *check(context) {
    for (const value of valuesWithTag(context.application, printed)) {
      if (value.tag === 'DestCountry' || !/[a-z]/.test(value.value) || !isPrintedLatin(value, context)) continue;
      const word = value.value.split(/\s+/).find((part) => /[a-z]/.test(part) && !isAddress(part));
      if (word === undefined) continue;
      const path = pathOf(value);
      const capitals = value.value.split(/(\s+)/).map((part) => (isAddress(part) ? part : part.replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase()))).join('');
      yield {
        path,
        severity: 'warning',
        message: say(`“${shown(word)}”含小写字母，证书英文用大写。`, `"${shown(word)}" has lower-case letters; certificates are written in capitals.`),
        fix: { label: say('改为大写', 'Change to capitals'), edits: [{ path, value: capitals }] },
      };
    }
  },
};

const isAddress = (part: string): boolean => /@|www\.|:\/\/|\.(?:com|cn|net|org)\b/i.test(part);
