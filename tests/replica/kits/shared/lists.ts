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

/** Texts that boxes propose while one types in them; any other may be typed too. */
const proposals: Readonly<Record<string, readonly string[]>> = {
  'CertificateHead.LcNo': ['LC-001', 'LC-0011', 'LC-002'],
  'CertificateHead.ContractNo': ['HT-2024-001', 'HT-2024-0011', 'HT-2024-002'],
};

/** What a box proposes for what stands in it; null for a field that is no such box. */
export const proposedFor = ({ path }: PlacedField): ((text: string, propose: (found: readonly { readonly value: string }[]) => void) => void) | null => {
  const own = proposals[path];
  return own ? (text, propose) => void setTimeout(() => propose(own.filter((each) => each.includes(text.toUpperCase())).map((value) => ({ value }))), answerMs) : null;
};
