import { Fragment, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Table } from '@mantine/core';
import type { IsoDate } from '@/lib/rulebook/fact';
import type { ListedFact } from '@/lib/rulebook/listed-facts';
import { localText } from '../locale';
import { ConfidenceBadge } from './ConfidenceBadge';
import { extentText, tenseOn } from './dates';
import { partHeading, type FactGroup } from './fact-groups';
import { Marked } from './Marked';
import { SourceEntry, SourceTitle } from './SourceEntry';
import classes from './FactTable.module.css';

interface FactTableProps {
  readonly groups: readonly FactGroup[];
  readonly day: IsoDate;
  /** The key of the fact to point at. */
  readonly pointed: string | null;
  readonly terms: readonly string[] | undefined;
}

/** Facts by heading: what they say, when they hold, how sure they are and where they stand. */
export function FactTable({ groups, day, pointed, terms }: FactTableProps) {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (pointed !== null) table.current?.querySelector(`[data-fact="${CSS.escape(pointed)}"]`)?.scrollIntoView({ block: 'center' });
  }, [pointed]);
  return (
    <Table ref={table} className={classes.table} stickyHeader>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.heading}>{i18n.t('rulebook.facts.item')}</Table.Th>
          <Table.Th>{i18n.t('rulebook.facts.text')}</Table.Th>
          <Table.Th className={classes.dates}>{i18n.t('rulebook.facts.dates')}</Table.Th>
          <Table.Th className={classes.confidence}>{i18n.t('rulebook.facts.confidence')}</Table.Th>
          <Table.Th className={classes.source}>{i18n.t('rulebook.facts.source')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {groups.map((group) => (
        <GroupRows key={group.key} group={group} day={day} pointed={pointed} terms={terms} />
      ))}
    </Table>
  );
}

/** The facts under one heading: those of the day first, then what is past or still to come. */
function GroupRows({ group, day, pointed, terms }: Pick<FactTableProps, 'day' | 'pointed' | 'terms'> & { readonly group: FactGroup }) {
  const [open, setOpen] = useState<ReadonlySet<ListedFact>>(new Set());
  const facts = group.facts.toSorted((one, other) => Number(other.holds(day)) - Number(one.holds(day)));
  const target = facts.find(({ key }) => key === pointed);
  const toggle = (fact: ListedFact): void => setOpen((before) => (before.has(fact) ? new Set([...before].filter((other) => other !== fact)) : new Set([...before, fact])));
  return (
    <Table.Tbody data-group={group.key}>
      {facts.map((fact, at) => (
        <Fragment key={`${fact.key} ${fact.from} ${fact.until} ${fact.text.en}`}>
          <Table.Tr data-fact={fact.key} data-tense={tenseOn(day, fact)} data-pointed={fact === target || undefined}>
            {at === 0 && (
              <Table.Th scope="rowgroup" rowSpan={facts.length + facts.filter((one) => open.has(one)).length} className={classes.heading}>
                <Marked text={localText(group.heading)} terms={terms} />
              </Table.Th>
            )}
            <Table.Td className={classes.text}>
              <FactText fact={fact} terms={terms} />
            </Table.Td>
            <Table.Td className={classes.dates} data-undated={(fact.from === undefined && fact.until === undefined) || undefined}>
              <FactDates fact={fact} day={day} />
            </Table.Td>
            <Table.Td>
              <ConfidenceBadge confidence={fact.confidence} />
            </Table.Td>
            <Table.Td>
              <SourceTitle fact={fact} terms={terms} open={open.has(fact)} onToggle={() => toggle(fact)} />
            </Table.Td>
          </Table.Tr>
          {open.has(fact) && (
            <Table.Tr>
              <Table.Td colSpan={4} className={classes.entry}>
                <SourceEntry fact={fact} />
              </Table.Td>
            </Table.Tr>
          )}
        </Fragment>
      ))}
    </Table.Tbody>
  );
}

function FactText({ fact, terms }: { readonly fact: ListedFact; readonly terms: readonly string[] | undefined }) {
  const part = partHeading(fact);
  return (
    <>
      {part && <span className={classes.part}>{localText(part)}</span>}
      {localText(fact.text)
        .split(/(?<=；|; )/)
        .map((clause) => (
          <span key={clause} className={classes.clause}>
            <Marked text={clause} terms={terms} />
          </span>
        ))}
    </>
  );
}

/** When a fact holds; outside of it a word says so. */
export function FactDates({ fact, day }: { readonly fact: ListedFact; readonly day: IsoDate }) {
  const tense = tenseOn(day, fact);
  return (
    <>
      {extentText(fact)}
      {tense !== 'now' && <span className={classes.tense}>{i18n.t(`rulebook.facts.${tense}`)}</span>}
    </>
  );
}
