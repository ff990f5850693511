import { dayOf, readDay } from '../../day';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, tagsWhere, valuesWithTag } from '../../values';

const dates = tagsWhere(({ kind }) => kind === 'date');

/** Dates are real days, written YYYY-MM-DD. */
export const date: Rule = {
  id: 'format/date',
  sources: ['schema-2022-1'],
  *check({ application }) {
    for (const value of valuesWithTag(application, dates)) {
      const text = value.value;
      const day = dayOf(text);
      // Fields of ten characters hold the day alone; those of twenty may carry a time.
      if (day && (text === day || value.spec.maxLength !== 10)) continue;
      const meant = day ?? readDay(text);
      const path = pathOf(value);
      const label = value.spec.label;
      yield {
        path,
        severity: 'error',
        message: meant
          ? say(`${label['zh-CN']}“${shown(text)}”应写成 ${meant}（年-月-日）。`, `${label.en} "${shown(text)}" must be written ${meant}.`)
          : say(`${label['zh-CN']}“${shown(text)}”不是有效日期，应为 YYYY-MM-DD。`, `${label.en} "${shown(text)}" is no date: write a real day as YYYY-MM-DD.`),
        ...(meant && { fix: { label: say(`改为 ${meant}`, `Write ${meant}`), edits: [{ path, value: meant }] } }),
      };
    }
  },
};
