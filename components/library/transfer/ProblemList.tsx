import { i18n } from '#i18n';
import { Code, ScrollArea, Table, Text } from '@mantine/core';
import type { Problem } from '@/lib/library/problems';
import { localText } from '../../locale';
import { ShownText } from '../../ShownText';

interface Props {
  readonly problems: readonly Problem[];
  /** There are others that are not listed. */
  readonly more: boolean;
  /** What a place in the file is called; null where the path says it all. */
  readonly nameOf: (path: string) => string | null;
}

/** What is wrong with a file, place by place. The path '' is the whole file. */
export function ProblemList({ problems, more, nameOf }: Props) {
  return (
    <ScrollArea.Autosize mah={360}>
      <Table fz="sm" data-view="problems">
        <Table.Tbody>
          {problems.map(({ path, message }) => (
            <Table.Tr key={`${path} ${message.en}`}>
              <Table.Td w={320}>
                <ShownText text={(path === '' ? i18n.t('workbench.import.wholeFile') : nameOf(path)) ?? ''} /> {path !== '' && <Code c="dimmed"><ShownText text={path} /></Code>}
              </Table.Td>
              <Table.Td><ShownText text={localText(message)} /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more && <Text c="dimmed" size="xs" p="xs">{i18n.t('workbench.import.more', [String(problems.length)])}</Text>}
    </ScrollArea.Autosize>
  );
}
