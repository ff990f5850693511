import { Text } from '@mantine/core';

/** Why something was not done, below the buttons it was asked with. Nothing while there is nothing to say. */
export function Failure({ text }: { readonly text: string | null }) {
  if (text === null) return null;
  return (
    <Text c="red" size="xs" role="alert">
      {text}
    </Text>
  );
}
