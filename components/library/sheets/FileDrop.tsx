import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Text, UnstyledButton } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import classes from './sheets.module.css';

/** Where a sheet is dropped or chosen. */
export function FileDrop({ hint, onFile }: { readonly hint: string; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      data-action="sheet-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <UnstyledButton component="label" className={classes.dropButton ?? ''}>
        <IconTableImport size={36} stroke={1.3} aria-hidden />
        <Text size="sm" fw={550}>{i18n.t('sheets.drop')}</Text>
        <Text size="xs" c="dimmed" maw={460} ta="center">{hint}</Text>
        <input
          ref={input}
          type="file"
          className={classes.input}
          accept=".xlsx,.xlsm,.xls,.csv,.txt,.tsv"
          data-action="sheet-file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </UnstyledButton>
    </div>
  );
}
