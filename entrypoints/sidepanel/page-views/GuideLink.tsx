import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { localText } from '@/components/locale';
import { guideById } from '@/lib/advise/guides';
import { openWorkbench } from '../open-workbench';

/** Opens a guide in the workbench, by its id. `label` where it is called by what the user looks for. */
export function GuideLink({ id, label }: { readonly id: string; readonly label?: string }) {
  const guide = guideById(id);
  if (!guide) return null;
  return (
    <Button variant="default" size="compact-sm" justify="start" leftSection={<IconRoute size={15} aria-hidden />} style={{ justifySelf: 'start', maxWidth: '100%' }} data-action="open-guide" data-guide={id} onClick={() => openWorkbench(`guides/${id}`)}>
      {label ?? i18n.t('pages.openGuide', [localText(guide.title)])}
    </Button>
  );
}
