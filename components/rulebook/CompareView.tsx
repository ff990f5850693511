import { Fragment, useMemo, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { ActionIcon, Alert, Group, Select, Switch, Table, Text } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { isCertType, type CertType } from '@/lib/certificate/types';
import type { IsoDate } from '@/lib/rulebook/fact';
import type { ListedFact } from '@/lib/rulebook/listed-facts';
import { certTypeLabel, certTypeOptions } from '../library/edit/options';
import areaClasses from '../area.module.css';
import { locale, localText } from '../locale';
import { clauses, clauseSeparator, clausesOf, comparison, type ComparedRow } from './comparison';
import { ConfidenceBadge } from './ConfidenceBadge';
import { SourceEntry, SourceTitle } from './SourceEntry';
import classes from './CompareView.module.css';

interface CompareViewProps {
  readonly left: CertType;
  readonly right: CertType;
  readonly day: IsoDate;
  readonly onlyDifferences: boolean;
  readonly onChange: (change: { readonly type?: CertType; readonly other?: CertType; readonly onlyDifferences?: boolean }) => void;
}

/** Two types side by side, heading by heading; what differs is marked by word, sign and weight. */
export function CompareView({ left, right, day, onlyDifferences, onChange }: CompareViewProps) {
  const rows = useMemo(() => comparison(left, right, day), [left, right, day]);
  const different = rows.filter(({ outcome }) => outcome !== 'same');
  const shown = onlyDifferences ? different : rows;
  return (
    <section className={areaClasses.area} aria-label={i18n.t('rulebook.views.compare')} data-view="compare">
      <Group className={areaClasses.bar}>
        <TypeSelect label={i18n.t('rulebook.compare.left')} value={left} onPick={(type) => onChange({ type })} name="left" />
        <ActionIcon variant="default" size="lg" aria-label={i18n.t('rulebook.compare.swap')} title={i18n.t('rulebook.compare.swap')} onClick={() => onChange({ type: right, other: left })} data-action="swap">
          <IconArrowsLeftRight size={16} />
        </ActionIcon>
        <TypeSelect label={i18n.t('rulebook.compare.right')} value={right} onPick={(other) => onChange({ other })} name="right" />
        <Switch size="xs" label={i18n.t('rulebook.compare.onlyDifferences')} checked={onlyDifferences} onChange={(event) => onChange({ onlyDifferences: event.currentTarget.checked })} data-action="only-differences" />
        <Text size="xs" c="dimmed" data-count={different.length}>
          {i18n.t('rulebook.compare.counts', [String(different.length), String(rows.length - different.length)])}
        </Text>
      </Group>
      {left === right && <Alert color="gray">{i18n.t('rulebook.compare.sameType')}</Alert>}
      {left !== right && shown.length === 0 && <Alert color="gray">{i18n.t('rulebook.compare.noDifferences')}</Alert>}
      {left !== right && shown.length > 0 && (
        <div className={classes.scroller}>
          <Table className={classes.table} stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th className={classes.heading}>{i18n.t('rulebook.facts.item')}</Table.Th>
                <Table.Th>{certTypeLabel(left)}</Table.Th>
                <Table.Th className={classes.outcome}>{i18n.t('rulebook.compare.result')}</Table.Th>
                <Table.Th>{certTypeLabel(right)}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((row) => (
                <Table.Tr key={row.key} data-group={row.key} data-outcome={row.outcome}>
                  <Table.Th scope="row" className={classes.heading}>
                    {localText(row.heading)}
                  </Table.Th>
                  <Side facts={row.left} against={row.right} />
                  <Table.Td className={classes.outcome}>
                    <Outcome outcome={row.outcome} left={left} right={right} />
                  </Table.Td>
                  <Side facts={row.right} against={row.left} />
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

function TypeSelect({ label, value, onPick, name }: { readonly label: string; readonly value: CertType; readonly onPick: (type: CertType) => void; readonly name: 'left' | 'right' }) {
  return (
    <Select
      className={classes.select}
      size="sm"
      aria-label={label}
      data={certTypeOptions}
      value={value}
      onChange={(code) => {
        if (code && isCertType(code)) onPick(code);
      }}
      searchable
      allowDeselect={false}
      selectFirstOptionOnChange
      data-action={`compare-${name}`}
    />
  );
}

function Outcome({ outcome, left, right }: Pick<ComparedRow, 'outcome'> & { readonly left: CertType; readonly right: CertType }): ReactNode {
  switch (outcome) {
    case 'same':
      return `＝ ${i18n.t('rulebook.compare.same')}`;
    case 'different':
      return <strong>≠ {i18n.t('rulebook.compare.different')}</strong>;
    case 'only-left':
      return <strong>≠ {i18n.t('rulebook.compare.onlyLeft', [left])}</strong>;
    case 'only-right':
      return <strong>≠ {i18n.t('rulebook.compare.onlyRight', [right])}</strong>;
  }
}

/** What one type says; clauses that the other does not share stand out. */
function Side({ facts, against }: { readonly facts: readonly ListedFact[]; readonly against: readonly ListedFact[] }) {
  const [open, setOpen] = useState<ListedFact | null>(null);
  const shared = clausesOf(against, locale);
  return (
    <Table.Td className={classes.side}>
      {facts.length === 0 && <span className={classes.nothing}>{i18n.t('rulebook.compare.nothing')}</span>}
      {facts.map((fact) => (
        <div key={`${fact.key} ${fact.text.en}`} className={classes.fact} data-fact={fact.key}>
          <div>
            {clauses(fact, locale).map((clause, at) => (
              <Fragment key={clause}>
                {at > 0 && clauseSeparator(fact, locale)}
                {shared.has(clause) || against.length === 0 ? clause : <mark className={classes.own}>{clause}</mark>}
              </Fragment>
            ))}
          </div>
          <div className={classes.grounds}>
            <ConfidenceBadge confidence={fact.confidence} />
            <SourceTitle fact={fact} open={open === fact} onToggle={() => setOpen(open === fact ? null : fact)} />
          </div>
          {open === fact && <SourceEntry fact={fact} />}
        </div>
      ))}
    </Table.Td>
  );
}
