import { i18n } from '#i18n';
import { PasswordInput, Text } from '@mantine/core';
import { shortestPassphrase } from '@/lib/library/lock/turn';

/** What is wrong with an entry, no smaller than the text around it. */
export const readable = { error: { fontSize: 12 } };

/** A new passphrase, typed twice. */
export interface TypedTwice {
  readonly first: string;
  readonly again: string;
}

export const nothingTyped: TypedTwice = { first: '', again: '' };

export const isGood = ({ first, again }: TypedTwice): boolean => first.length >= shortestPassphrase && again === first;

export function NewPassphrase({ typed, onChange }: { readonly typed: TypedTwice; readonly onChange: (typed: TypedTwice) => void }) {
  const { first, again } = typed;
  return (
    <>
      <PasswordInput label={i18n.t('lock.new')} value={first} onChange={(event) => onChange({ first: event.currentTarget.value, again })} error={first !== '' && first.length < shortestPassphrase && i18n.t('lock.short', [String(shortestPassphrase)])} styles={readable} autoComplete="new-password" data-field="lock-passphrase" />
      <PasswordInput label={i18n.t('lock.again')} value={again} onChange={(event) => onChange({ first, again: event.currentTarget.value })} error={again !== '' && again !== first && i18n.t('lock.mismatch')} styles={readable} autoComplete="new-password" data-field="lock-passphrase-again" />
      <Text size="xs" c="dimmed">
        {i18n.t('lock.rule', [String(shortestPassphrase)])}
      </Text>
    </>
  );
}
