import { i18n } from '#i18n';
import { Progress as Bar, Stack, Text } from '@mantine/core';
import type { Progress } from '@/lib/library/worker-job';

const names = {
  reading: () => i18n.t('workbench.import.stepReading'),
  checking: () => i18n.t('workbench.import.stepChecking'),
  comparing: () => i18n.t('workbench.import.stepComparing'),
  writing: () => i18n.t('workbench.import.stepWriting'),
} as const satisfies Record<Progress['step'], () => string>;

/** How far a long work is. `label` names it for those who do not see it. */
export function ProgressBar({ label, progress }: { readonly label: string; readonly progress: Progress | null }) {
  const isCounted = progress !== null && progress.step === 'checking' && progress.of > 0;
  return (
    <Stack gap={6} data-view="progress">
      <Text size="sm">
        {progress ? names[progress.step]() : label}
        {isCounted && ` ${progress.done.toLocaleString()} / ${progress.of.toLocaleString()}`}
      </Text>
      <Bar value={isCounted ? (100 * progress.done) / progress.of : 100} animated={!isCounted} striped={!isCounted} aria-label={label} />
    </Stack>
  );
}
