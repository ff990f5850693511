import { memo, useDeferredValue } from 'react';
import { i18n } from '#i18n';
import { Alert, Checkbox, Group, NumberInput, ScrollArea, Select, Stack, Table, Text } from '@mantine/core';
import { kindOf } from '@/lib/exchange/sheets/kind-of';
import { type Layout, withColumn } from '@/lib/exchange/sheets/layout';
import { fieldOfKind } from '@/lib/exchange/sheets/sheet-field';
import type { SheetPurpose } from '@/lib/exchange/sheets/sheet-task';
import { columnLetters } from '@/lib/exchange/sheets/table';
import { localText } from '../../locale';
import { ShownText } from '../../ShownText';
import type { MappingActs, OpenedSheet } from './use-sheet';
import { markedText } from '../../visible-text';
import classes from './sheets.module.css';

interface Props {
  readonly purpose: SheetPurpose;
  readonly opened: OpenedSheet;
  readonly acts: MappingActs;
}

/** So many columns are drawn at once, the others right after: each is a list to choose from, and a page must not stand still for them. */
const drawnFirst = 10;

/** Which sheet, which rows are its heading, and which column is which field; everything can be changed. */
export const ColumnMapping = memo(function ColumnMapping({ purpose, opened, acts }: Props) {
  const { sheets, look, layout, isRemembered } = opened;
  const drawn = useDeferredValue(look.columns.length, drawnFirst);
  return (
    <Stack gap="sm" data-view="mapping">
      {sheets.length > 1 && (
        <Select
          label={i18n.t('sheets.sheet')}
          data={sheets.map(({ name, rows, hidden }, index) => ({ value: String(index), label: [markedText(name), i18n.t('sheets.rows', rows), ...(hidden ? [i18n.t('sheets.hidden')] : [])].join(' · ') }))}
          value={String(look.sheet)}
          onChange={(value) => value !== null && acts.chooseSheet(Number(value))}
          data-action="choose-sheet"
        />
      )}
      <Group gap="sm" align="flex-end">
        <NumberInput
          label={i18n.t('sheets.headingRow')}
          w={120}
          min={1}
          max={200}
          value={layout.first < 0 ? '' : layout.first + 1}
          onChange={(value) => typeof value === 'number' && value >= 1 && acts.chooseHeading(value - 1, value - 1 + Math.max(0, layout.last - layout.first))}
          data-action="heading-row"
        />
        <Checkbox label={i18n.t('sheets.twoRows')} mb={8} disabled={layout.first < 0} checked={layout.last > layout.first} onChange={(event) => acts.chooseHeading(layout.first, layout.first + (event.currentTarget.checked ? 1 : 0))} data-action="two-rows" />
      </Group>
      {layout.first < 0 && <Alert color="yellow" title={i18n.t('sheets.noHeading')}>{i18n.t('sheets.noHeadingHint')}</Alert>}
      {look.hsZeros && <Checkbox label={i18n.t('sheets.restoreZero')} description={i18n.t('sheets.restoreZeroHint')} checked={layout.restoreZero} onChange={(event) => acts.map({ ...layout, restoreZero: event.currentTarget.checked })} data-action="restore-zero" />}
      {isRemembered && <Text size="xs" c="dimmed">{i18n.t('sheets.remembered')}</Text>}
      <ScrollArea.Autosize mah="calc(100vh - 330px)">
        <Table fz="sm" verticalSpacing={4} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={28} />
              <Table.Th>{i18n.t('sheets.column')}</Table.Th>
              <Table.Th w={190}>{i18n.t('sheets.field')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {look.columns.slice(0, drawn).map(({ heading, samples }, column) => (
              <Table.Tr key={columnLetters(column)} data-column={column} data-field={layout.columns.get(column)}>
                <Table.Td c="dimmed" fz="xs">{columnLetters(column)}</Table.Td>
                <Table.Td>
                  <span className={classes.sample}><ShownText text={heading || '—'} /></span>
                  <Text span size="xs" c="dimmed" className={classes.sample ?? ''} title={markedText(samples.join('\n'))}><ShownText text={samples.join('  ').replaceAll('\n', ' ')} /></Text>
                </Table.Td>
                <Table.Td>
                  <FieldChoice purpose={purpose} layout={layout} column={column} heading={heading} onChange={acts.map} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </Stack>
  );
});

interface FieldChoiceProps {
  readonly purpose: SheetPurpose;
  readonly layout: Layout;
  readonly column: number;
  readonly heading: string;
  readonly onChange: (layout: Layout) => void;
}

function FieldChoice({ purpose, layout, column, heading, onChange }: FieldChoiceProps) {
  const kind = kindOf(purpose);
  const value = layout.columns.get(column) ?? null;
  const own = value === null ? null : fieldOfKind(kind, value);
  const fields = own && !kind.fields.includes(own) ? [own, ...kind.fields] : kind.fields;
  return (
    <Select
      size="xs"
      searchable
      clearable
      aria-label={i18n.t('sheets.fieldOf', [markedText(heading) || columnLetters(column)])}
      placeholder={i18n.t('sheets.notUsed')}
      nothingFoundMessage={i18n.t('sheets.noField')}
      data={fields.map(({ id, label }) => ({ value: id, label: localText(label) }))}
      value={value}
      onChange={(field) => onChange(withColumn(layout, column, field))}
      data-action="map-column"
    />
  );
}
