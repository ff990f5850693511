import type { FieldSpec, PlacedField } from './form-spec';

export type Option = NonNullable<FieldSpec['options']>[number];

/** Longer lists can be searched, as one builds them. */
export const searchableFrom = 10;

/** So many countries that lists draw only those in sight. */
const further: readonly Option[] = Array.from({ length: 220 }, (_, at) => ({ code: String(800 + at), text: `其他国家（地区）${at + 1}` }));

/** What a field offers: of destinations the whole world, the others as they are. */
export const longList = ({ path, options = [] }: PlacedField): readonly Option[] => (path.endsWith('DestCountryName') ? [...options.slice(0, 2), ...further, ...options.slice(2)] : options);

/** The pause in typing after which a made-up server is asked, and how long it takes to answer (ms). */
const pauseMs = 100;
const answerMs = 60;

/** A made-up server that is asked while one types; only the last question is answered. */
export function remoteList(all: readonly Option[]): { ask(text: string, waiting: () => void, answer: (found: readonly Option[]) => void): void } {
  let asked = 0;
  return {
    ask(text, waiting, answer) {
      asked += 1;
      const turn = asked;
      if (text === '') return;
      setTimeout(() => {
        if (turn !== asked) return;
        waiting();
        setTimeout(() => {
          if (turn === asked) answer(all.filter((option) => option.code.startsWith(text) || option.text.includes(text)).slice(0, 20));
        }, answerMs);
      }, pauseMs);
    },
  };
}
