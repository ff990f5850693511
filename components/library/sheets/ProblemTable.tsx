import { memo } from 'react';
import { i18n } from '#i18n';
import { ScrollArea, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import type { CellProblem } from '@/lib/exchange/sheets/read-rows';
import { kindOf } from '@/lib/exchange/sheets/kind-of';
import { fieldOfKind } from '@/lib/exchange/sheets/sheet-field';
import type { SheetPurpose } from '@/lib/exchange/sheets/sheet-task';
import { cellName } from '@/lib/exchange/sheets/table';
import { localText } from '../../locale';
import { ShownText } from '../../ShownText';
import { markedText } from '../../visible-text';

interface Props {
  readonly purpose: SheetPurpose;
  readonly problems: readonly CellProblem[];
  /** How many there are in all. */
  readonly count: number;
}

/** What is the matter with which cell: its place as Excel names it, what stands there, and what to do. */
export const ProblemTable = memo(function ProblemTable({ purpose, problems, count }: Props) {
  if (problems.length === 0) return null;
  return (
    <ScrollArea.Autosize mah={280}>
      <Table fz="sm" verticalSpacing={3} stickyHeader data-view="cell-problems">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={24} />
            <Table.Th w={90}>{i18n.t('sheets.cell')}</Table.Th>
            <Table.Th w={110}>{i18n.t('sheets.field')}</Table.Th>
            <Table.Th>{i18n.t('sheets.content')}</Table.Th>
            <Table.Th>{i18n.t('sheets.problem')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {problems.map((problem) => (
            <Row key={`${problem.row} ${problem.column} ${problem.message.en}`} purpose={purpose} problem={problem} />
          ))}
        </Table.Tbody>
      </Table>
      {count > problems.length && <Text size="xs" c="dimmed" p="xs">{i18n.t('sheets.moreProblems', [String(count), String(problems.length)])}</Text>}
    </ScrollArea.Autosize>
  );
});

function Row({ purpose, problem: { sheet, row, column, field, severity, shown, message } }: { readonly purpose: SheetPurpose; readonly problem: CellProblem }) {
  const spec = fieldOfKind(kindOf(purpose), field);
  const place = column < 0 ? i18n.t('sheets.row', [String(row + 1)]) : cellName(row, column);
  return (
    <Table.Tr data-severity={severity} data-cell={place}>
      <Table.Td>{severity === 'error' ? <IconCircleX size={15} color="var(--mantine-color-red-6)" aria-label={i18n.t('sheets.error')} /> : <IconAlertTriangle size={15} color="var(--mantine-color-yellow-7)" aria-label={i18n.t('sheets.warning')} />}</Table.Td>
      <Table.Td title={markedText(sheet)}>{place}</Table.Td>
      <Table.Td>{spec ? localText(spec.label) : field}</Table.Td>
      <Table.Td><ShownText text={shown.slice(0, 80)} /></Table.Td>
      <Table.Td><ShownText text={localText(message)} /></Table.Td>
    </Table.Tr>
  );
}
