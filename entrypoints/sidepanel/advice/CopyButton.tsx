import { i18n } from '#i18n';
import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';

const states = {
  idle: { Icon: IconCopy, label: () => i18n.t('panel.advice.copy') },
  copied: { Icon: IconCheck, label: () => i18n.t('panel.advice.copied') },
  failed: { Icon: IconAlertTriangle, label: () => i18n.t('panel.advice.copyFailed') },
};

/** Puts a text on the clipboard and says whether it is there. */
export function CopyButton({ text }: { readonly text: string }) {
  const [result, setResult] = useState<{ readonly of: string; readonly state: 'copied' | 'failed' } | null>(null);
  // Another text in the same place has not been copied yet.
  const { Icon, label } = states[result?.of === text ? result.state : 'idle'];
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setResult({ of: text, state: 'copied' });
    } catch {
      setResult({ of: text, state: 'failed' });
    }
  };
  return (
    <Button variant="default" size="compact-xs" data-action="copy" data-text={text} leftSection={<Icon size={14} aria-hidden />} onClick={() => void copy()}>
      <span aria-live="polite">{label()}</span>
    </Button>
  );
}
