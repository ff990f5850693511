import { i18n } from '#i18n';
import { Alert, Code, ScrollArea, Table, Text } from '@mantine/core';
import type { Problem } from '@/lib/library/problems';
import { localText } from '../../locale';
import { placeName } from '../transfer/place-name';

/** What is wrong with a shared file, place by place. */
export function ShareProblems({ problems, more }: { readonly problems: readonly Problem[]; readonly more: boolean }) {
  return (
    <>
      <Alert color="red" role="alert" title={i18n.t('share.broken')} />
      <ScrollArea.Autosize mah={360}>
        <Table fz="sm" data-view="problems">
          <Table.Tbody>
            {problems.map(({ path, message }) => (
              <Table.Tr key={`${path} ${message.en}`}>
                <Table.Td w={320}>
                  {nameOf(path)} {path !== '' && <Code c="dimmed">{path}</Code>}
                </Table.Td>
                <Table.Td>{localText(message)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {more && <Text c="dimmed" size="xs" p="xs">{i18n.t('workbench.import.more', [String(problems.length)])}</Text>}
      </ScrollArea.Autosize>
    </>
  );
}

function nameOf(path: string): string | null {
  if (path === '') return i18n.t('workbench.import.wholeFile');
  if (/^header\b/.test(path)) return i18n.t('share.header');
  if (/^seal\b/.test(path)) return i18n.t('share.seal');
  return path === 'payload' ? i18n.t('share.payload') : placeName(path);
}
