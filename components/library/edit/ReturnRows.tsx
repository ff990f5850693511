import { i18n } from '#i18n';
import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { CertificateRecord } from '@/lib/library/records';
import { useToday } from '../../use-today';
import type { Draft } from './use-draft';

type Return = NonNullable<CertificateRecord['returns']>[number];
const most = 30;

/** Each time that customs sent a certificate back, with the reason. */
export function ReturnRows({ draft }: { readonly draft: Draft<CertificateRecord> }) {
  const { returns = [] } = draft.value;
  const today = useToday();
  const put = (index: number, row: Return): void => draft.change({ returns: returns.map((before, at) => (at === index ? row : before)) });
  return (
    <>
      {[...returns.entries()].map(([index, row]) => {
        const field = (name: keyof Return) => ({
          'aria-label': i18n.t(name === 'on' ? 'workbench.certificates.returnOn' : 'workbench.certificates.returnReason'),
          value: row[name],
          onChange: (event: { readonly currentTarget: { readonly value: string } }) => put(index, { ...row, [name]: name === 'on' ? event.currentTarget.value.trim() : event.currentTarget.value }),
          onBlur: () => draft.visit(`returns[${index}].${name}`),
          error: draft.problemAt(`returns[${index}].${name}`),
          'data-field': `returns[${index}].${name}`,
        });
        return (
          // Rows have nothing of their own but their place.
          <Group key={`${index} ${returns.length}`} gap="xs" wrap="nowrap" align="flex-start" mb={6}>
            <TextInput w={120} placeholder="2026-01-05" {...field('on')} />
            <TextInput flex={1} placeholder={i18n.t('workbench.certificates.returnReason')} maxLength={1000} {...field('reason')} />
            <ActionIcon variant="subtle" color="gray" mt={2} aria-label={i18n.t('workbench.certificates.removeReturn')} data-action="remove-return" onClick={() => draft.change({ returns: returns.filter((_, at) => at !== index) })}>
              <IconX size={15} />
            </ActionIcon>
          </Group>
        );
      })}
      <Button variant="light" size="compact-xs" leftSection={<IconPlus size={14} />} disabled={returns.length >= most} onClick={() => draft.change({ returns: [...returns, { on: today, reason: '' }] })} data-action="add-return">
        {i18n.t('workbench.certificates.addReturn')}
      </Button>
    </>
  );
}
