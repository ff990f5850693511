import { useState, type ReactNode } from 'react';
import { Fieldset, SimpleGrid, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { i18n } from '#i18n';
import classes from './FormParts.module.css';

/** A titled part of a form. */
export const Part = ({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children: ReactNode }) => (
  <Fieldset legend={title} className={classes.part}>
    {hint !== undefined && (
      <Text size="xs" c="dimmed" mb="xs">
        {hint}
      </Text>
    )}
    {children}
  </Fieldset>
);

interface FoldProps {
  readonly title: string;
  /** Beside the title, seen while the part is closed too. */
  readonly mark?: ReactNode;
  readonly hint?: string;
  /** Something stands in it: it is open from the start. */
  readonly filled: boolean;
  /** For tests and styles. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A titled part of a form that is rarely needed: closed while nothing stands in it. */
export function Fold({ title, mark, hint, filled, name, children }: FoldProps) {
  const [open] = useState(filled);
  return (
    <details className={classes.fold} open={open} data-part={name}>
      <summary className={classes.summary}>
        <IconChevronRight size={14} className={classes.chevron} />
        {title}
        {mark}
      </summary>
      {hint !== undefined && (
        <Text size="xs" c="dimmed" mb="xs">
          {hint}
        </Text>
      )}
      {children}
    </details>
  );
}

/** Fields side by side. */
export const Row = ({ of, children }: { readonly of: 2 | 3 | 4; readonly children: ReactNode }) => (
  <SimpleGrid cols={of} spacing="sm" verticalSpacing="sm">
    {children}
  </SimpleGrid>
);

/** Plain Latin text as certificates print it; anything else may come out as blanks or make a certificate unfindable. */
const foreign = /[^\n\r\x20-\x7E]/gu;

/** A quiet word below a field that will be printed, when it holds characters other than plain Latin ones. */
export function latinHint(text: string): ReactNode {
  const found = [...new Set(text.match(foreign))];
  if (found.length === 0) return null;
  const shown = found.slice(0, 6).map((character) => (/\p{L}|\p{P}|\p{S}/u.test(character) ? character : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`));
  return <span className={classes.hint}>{i18n.t('workbench.edit.latin', [shown.join(' ')])}</span>;
}
