import { Badge, Code, Group } from '@mantine/core';
import { ShownText } from '../../ShownText';
import { markedText } from '../../visible-text';
import type { Criterion } from '@/lib/library/records';
import classes from './cells.module.css';

const inOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** One line of a value, ends cut off; the whole of it on pointing. */
export const TextCell = ({ text }: { readonly text: string }) => (
  <span title={markedText(text)} className={classes.line}>
    <ShownText text={inOneLine(text)} />
  </span>
);

/** A code, letter by letter. */
export const CodeCell = ({ code }: { readonly code: string }) => (code === '' ? null : <Code className={classes.code}><ShownText text={inOneLine(code)} /></Code>);

/** The criterion of each certificate type: `E CTH`. */
export const CriteriaCell = ({ criteria }: { readonly criteria: readonly Criterion[] }) => (
  <Group gap={4} wrap="nowrap" className={classes.criteria ?? ''}>
    {criteria.map((row) => (
      <Badge key={row.certType} size="sm" radius="sm" variant="default" className={classes.badge}>
        <b>{row.certType}</b> <ShownText text={row.criterion} />
      </Badge>
    ))}
  </Group>
);

/** 2026-01-05, as the portals write days: the same in every language, and never to be read the other way round. */
const dayFormat = new Intl.DateTimeFormat('sv-SE');
/** The day of an instant, in the user's own time; nothing for one that never was. */
export const dayOf = (at: number | undefined): string => (at ? dayFormat.format(at) : '');
export const DayCell = ({ at }: { readonly at: number | undefined }) => <span className={classes.day}>{dayOf(at)}</span>;
