import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { ActionIcon, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch, IconX } from '@tabler/icons-react';
import { useChosenGoods } from '../goods/use-chosen-goods';
import { useGoodsSearch } from '../goods/use-goods-search';
import { useLibrary } from '../library-context';
import { ShownText } from '../../ShownText';
import { markedText } from '../../visible-text';
import classes from './GoodsChoice.module.css';

interface GoodsChoiceProps {
  readonly ids: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** A list of products in order; more are found by code, name, sound or HS code. */
export function GoodsChoice({ ids, onChange }: GoodsChoiceProps) {
  const { db } = useLibrary();
  const [query, setQuery] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { dropdownOpened, selectFirstOption } = combobox;
  const chosen = useChosenGoods(db, ids);
  const { query: sought, goods: found, failed } = useGoodsSearch(dropdownOpened ? query : null);
  useEffect(() => {
    // Enter takes the best of what was searched for, once it is there.
    if (sought !== null && sought !== '') selectFirstOption();
  }, [sought, selectFirstOption]);
  const swap = (at: number, by: -1 | 1): void => {
    const next = [...ids];
    next.splice(at + by, 0, ...next.splice(at, 1));
    onChange(next);
  };

  return (
    <>
      {ids.length > 0 && (
        <ol className={classes.list}>
          {ids.map((id, at) => {
            const record = chosen.get(id);
            const name = record ? markedText(record.nameZh || record.nameEn) : record === null ? i18n.t('workbench.templates.missing') : '';
            return (
              <li key={id} className={classes.item}>
                <span className={classes.number}>{at + 1}</span>
                <span className={classes.code}><ShownText text={record?.code ?? ''} /></span>
                <span className={classes.name} title={record ? markedText(record.nameEn) : undefined}>
                  {name}
                </span>
                <span className={classes.code}>{record?.hsCode}</span>
                <ActionIcon variant="subtle" color="gray" size="sm" disabled={at === 0} aria-label={i18n.t('workbench.templates.up', [name])} data-action="move-up" onClick={() => swap(at, -1)}>
                  <IconArrowUp size={14} />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" size="sm" disabled={at === ids.length - 1} aria-label={i18n.t('workbench.templates.down', [name])} data-action="move-down" onClick={() => swap(at, 1)}>
                  <IconArrowDown size={14} />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" size="sm" aria-label={i18n.t('workbench.templates.takeOut', [name])} data-action="take-out" onClick={() => onChange(ids.filter((other) => other !== id))}>
                  <IconX size={14} />
                </ActionIcon>
              </li>
            );
          })}
        </ol>
      )}
      <Combobox
        store={combobox}
        onOptionSubmit={(id) => {
          onChange([...ids, id]);
          setQuery('');
        }}
      >
        <Combobox.Target>
          <TextInput
            leftSection={<IconSearch size={14} />}
            placeholder={i18n.t('workbench.templates.addGoods')}
            aria-label={i18n.t('workbench.templates.addGoods')}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              combobox.openDropdown();
              combobox.resetSelectedOption();
            }}
            onKeyDown={(event) => {
              // Before the answer is there Enter would save the whole form.
              if (event.key === 'Enter' && query.trim() !== '') event.preventDefault();
            }}
            onFocus={() => combobox.openDropdown()}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
            {sought !== null && found.length === 0 && <Combobox.Empty>{failed ? i18n.t('suggest.search.failed') : i18n.t('workbench.templates.noGoods')}</Combobox.Empty>}
            {found.map((record) => (
              <Combobox.Option key={record.id} value={record.id} className={classes.option} disabled={ids.includes(record.id)}>
                <span className={classes.code}><ShownText text={record.code} /></span>
                <span className={classes.name}><ShownText text={record.nameZh || record.nameEn} /></span>
                <span className={classes.code}>{record.hsCode}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </>
  );
}
