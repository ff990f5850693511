import { Highlight } from '@mantine/core';

/** A text with what was searched for marked in it. */
export function Marked({ text, terms }: { readonly text: string; readonly terms: readonly string[] | undefined }) {
  if (!terms || terms.length === 0) return text;
  return (
    <Highlight component="span" inherit highlight={[...terms]}>
      {text}
    </Highlight>
  );
}
