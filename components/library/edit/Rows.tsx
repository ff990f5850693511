import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { ActionIcon, Button, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronDown, IconChevronRight, IconPlus, IconX } from '@tabler/icons-react';
import classes from './Rows.module.css';

interface RowsProps<Row extends object> {
  /** Where the list stands in the record: `materials`. */
  readonly at: string;
  readonly rows: readonly Row[];
  readonly onChange: (rows: Row[]) => void;
  /** A row that is begun. */
  readonly blank: Row;
  /** Most rows that a record takes. */
  readonly most: number;
  readonly addLabel: string;
  /** What is wrong with the list as a whole. */
  readonly problem: string | null;
  /** The order says something. */
  readonly ordered?: boolean;
  /** Given: one row at a time shows its fields, the others this one line. */
  readonly summary?: (row: Row) => string;
  /** True for a row that must show its fields. */
  readonly mustShow?: (index: number) => boolean;
  /** The fields of a row. */
  readonly children: (row: Row, index: number) => ReactNode;
}

/** The rows of a record's list: each with its fields, to be added, taken out and, where the order counts, moved. */
export function Rows<Row extends object>({ at, rows, onChange, blank, most, addLabel, problem, ordered = false, summary, mustShow, children }: RowsProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  // Rows keep their identity while others come and go: what is half typed in a choice stays with its row.
  const [keys, setKeys] = useState<readonly string[]>(() => rows.map(() => crypto.randomUUID()));
  const [open, setOpen] = useState<readonly string[]>([]);
  const focus = (selector: string): void => list.current?.querySelector<HTMLElement>(selector)?.focus();
  const add = (): void => {
    const key = crypto.randomUUID();
    flushSync(() => {
      onChange([...rows, blank]);
      setKeys([...keys, key]);
      setOpen([key]);
    });
    focus(`[data-row="${rows.length}"] :is(input, textarea)`);
  };
  const takeOut = (index: number): void => {
    flushSync(() => {
      onChange(rows.filter((_, place) => place !== index));
      setKeys(keys.filter((_, place) => place !== index));
    });
    focus(rows.length > 1 ? `[data-row="${Math.min(index, rows.length - 2)}"] [data-action="remove-row"]` : '[data-action^="add-"]');
  };
  const move = (index: number, by: -1 | 1): void => {
    flushSync(() => {
      onChange(swapped(rows, index, index + by));
      setKeys(swapped(keys, index, index + by));
    });
    focus(`[data-row="${index + by}"] [data-action="${by < 0 ? 'row-up' : 'row-down'}"]`);
  };

  return (
    <div ref={list} tabIndex={-1} data-field={at} className={classes.rows}>
      {rows.map((row, index) => {
        const key = keys[index] ?? String(index);
        const shown = !summary || open.includes(key) || mustShow?.(index) === true;
        const tools = (
          <span className={classes.tools}>
            {ordered && (
              <>
                <ActionIcon variant="subtle" color="gray" aria-label={i18n.t('forms.rows.up', [index + 1])} aria-disabled={index === 0} onClick={() => move(index, -1)} data-action="row-up">
                  <IconArrowUp size={15} />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={i18n.t('forms.rows.down', [index + 1])} aria-disabled={index === rows.length - 1} onClick={() => move(index, 1)} data-action="row-down">
                  <IconArrowDown size={15} />
                </ActionIcon>
              </>
            )}
            <ActionIcon variant="subtle" color="gray" aria-label={i18n.t('forms.rows.remove', [index + 1])} onClick={() => takeOut(index)} data-action="remove-row">
              <IconX size={15} />
            </ActionIcon>
          </span>
        );
        return summary ? (
          <div key={key} data-row={index} className={classes.card}>
            <div className={classes.head}>
              <UnstyledButton className={classes.summary ?? ''} aria-expanded={shown} onClick={() => setOpen(open.includes(key) ? open.filter((other) => other !== key) : [key])} data-action="open-row">
                {shown ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
                <span className={classes.line}>{`${index + 1}  ${summary(row) || i18n.t('forms.rows.blank')}`}</span>
              </UnstyledButton>
              {tools}
            </div>
            {shown && (
              // Its fields stay while they are typed in, also once nothing is wrong with them any more.
              <div className={classes.body} onFocus={() => open.includes(key) || setOpen([...open, key])}>
                {children(row, index)}
              </div>
            )}
          </div>
        ) : (
          <div key={key} data-row={index} className={classes.row}>
            <div className={classes.fields}>{children(row, index)}</div>
            {tools}
          </div>
        );
      })}
      {problem !== null && (
        <Text size="xs" c="red" role="alert">
          {problem}
        </Text>
      )}
      <Button variant="light" size="compact-xs" leftSection={<IconPlus size={14} />} onClick={add} disabled={rows.length >= most} data-action={`add-${at}`}>
        {addLabel}
      </Button>
    </div>
  );
}

/** The list with two of its members in each other's place; as it is where one of them is missing. */
function swapped<T>(list: readonly T[], index: number, other: number): T[] {
  const [one, two] = [list[index], list[other]];
  return one === undefined || two === undefined ? [...list] : list.with(index, two).with(other, one);
}
