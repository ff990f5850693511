import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Radio, Stack } from '@mantine/core';
import { suggestMode, suggestModes, type SuggestMode } from '@/lib/platform/suggest-setting';

const labels: Readonly<Record<SuggestMode, () => string>> = {
  typing: () => i18n.t('suggest.settings.typing'),
  keys: () => i18n.t('suggest.settings.keys'),
  off: () => i18n.t('suggest.settings.off'),
};

/** When goods of the library are suggested at a field of the application form. Holds from the next field on. */
export function SuggestSettings() {
  const [mode, setMode] = useState<SuggestMode | null>(null);
  useEffect(() => {
    suggestMode().then(setMode, () => setMode(null));
  }, []);
  return (
    <Radio.Group
      label={i18n.t('suggest.settings.label')}
      description={i18n.t('suggest.settings.text')}
      styles={{ description: { fontSize: 12 } }}
      value={mode}
      onChange={(next) => {
        const wanted = suggestModes.find((each) => each === next);
        if (!wanted) return;
        setMode(wanted);
        suggestMode(wanted).catch(() => setMode(mode));
      }}
    >
      <Stack gap="xs" mt="sm">
        {suggestModes.map((each) => <Radio key={each} size="xs" value={each} label={labels[each]()} disabled={mode === null} data-action={`suggest-${each}`} />)}
      </Stack>
    </Radio.Group>
  );
}
