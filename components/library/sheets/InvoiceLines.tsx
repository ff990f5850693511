import { i18n } from '#i18n';
import { Badge, ScrollArea, Select, Table, Text } from '@mantine/core';
import { goodsOfLine, type LineDecisions } from '@/lib/exchange/invoice/prepare';
import type { MatchReason } from '@/lib/exchange/invoice/match-goods';
import type { InvoiceLine } from '@/lib/exchange/invoice/read-invoice';
import type { ReadInvoice } from '@/lib/exchange/sheets/sheet-task';
import type { GoodsRecord } from '@/lib/library/records';
import { ShownText } from '../../ShownText';
import { markedText } from '../../visible-text';
import classes from './sheets.module.css';

interface Props {
  readonly read: ReadInvoice;
  readonly decisions: LineDecisions;
  readonly onDecide: (row: number, goodsId: string | null) => void;
}

const reasons: Readonly<Record<MatchReason, () => string>> = {
  code: () => i18n.t('sheets.invoice.why.code'),
  name: () => i18n.t('sheets.invoice.why.name'),
  'code-in-name': () => i18n.t('sheets.invoice.why.codeInName'),
  hs: () => i18n.t('sheets.invoice.why.hs'),
};

/** No product of the library: the line goes on the form as the sheet states it. */
const none = '-';

const nameOf = ({ code, nameZh, nameEn, hsCode }: GoodsRecord): string => [code, nameZh || nameEn, hsCode].filter(Boolean).join(' · ');

/** The lines of a shipment, each beside the product it is; where several may be meant, the user chooses. */
export function InvoiceLines({ read: { invoice, goods }, decisions, onDecide }: Props) {
  const byId = new Map(goods.map((record) => [record.id, record]));
  return (
    <ScrollArea.Autosize mah={360}>
      <Table fz="sm" verticalSpacing={3} stickyHeader data-view="invoice-lines">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={36} />
            <Table.Th>{i18n.t('sheets.invoice.line')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{i18n.t('sheets.invoice.packages')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{i18n.t('sheets.invoice.quantity')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{i18n.t('sheets.invoice.gross')}</Table.Th>
            <Table.Th w={250}>{i18n.t('sheets.invoice.product')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {invoice.lines.map((line) => (
            <Table.Tr key={line.row} data-line={line.row} data-match={line.match.state} data-goods={goodsOfLine(line, decisions) ?? undefined}>
              <Table.Td c="dimmed" fz="xs">{line.row + 1}</Table.Td>
              <Table.Td>
                <Text size="sm" lineClamp={2}><ShownText text={[line.code, line.line.GoodsName, line.line.GoodsNameE].filter(Boolean).join('  ').slice(0, 200)} /></Text>
              </Table.Td>
              <Table.Td className={classes.number ?? ''}><ShownText text={[line.line.PackQty, line.line.PackUnit].filter(Boolean).join(' ')} /></Table.Td>
              <Table.Td className={classes.number ?? ''}><ShownText text={[line.line.GoodsQty, line.line.GoodsUnitE].filter(Boolean).join(' ')} /></Table.Td>
              <Table.Td className={classes.number ?? ''}><ShownText text={line.line.GrossWt ?? ''} /></Table.Td>
              <Table.Td><Product line={line} byId={byId} decisions={decisions} onDecide={onDecide} /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}

function Product({ line, byId, decisions, onDecide }: Omit<Props, 'read'> & { readonly line: InvoiceLine; readonly byId: ReadonlyMap<string, GoodsRecord> }) {
  const { match, row } = line;
  if (match.state === 'unknown') return <Badge size="sm" radius="sm" color="gray" variant="light">{i18n.t('sheets.invoice.unknown')}</Badge>;
  const labelOf = (goodsId: string): string => {
    const record = byId.get(goodsId);
    return record ? nameOf(record) : goodsId;
  };
  if (match.state === 'matched') return <Text size="xs"><ShownText text={labelOf(match.goodsId)} /></Text>;
  const decided = goodsOfLine(line, decisions);
  return (
    <Select
      size="xs"
      aria-label={i18n.t('sheets.invoice.product')}
      placeholder={i18n.t('sheets.invoice.choose')}
      error={decided === undefined}
      data={[...match.candidates.map(({ goodsId, why }) => ({ value: goodsId, label: `${markedText(labelOf(goodsId))} · ${reasons[why]()}` })), { value: none, label: i18n.t('sheets.invoice.noneOfThese') }]}
      value={decided === undefined ? null : (decided ?? none)}
      allowDeselect={false}
      onChange={(value) => value !== null && onDecide(row, value === none ? null : value)}
      data-action="choose-product"
    />
  );
}
