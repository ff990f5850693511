import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { ActionIcon, Combobox, TextInput, useCombobox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch, IconX } from '@tabler/icons-react';
import { indexGoods, search } from '@/lib/library/search';
import type { GoodsRecord } from '@/lib/library/records';
import classes from './GoodsChoice.module.css';

interface GoodsChoiceProps {
  readonly ids: readonly string[];
  readonly goods: readonly GoodsRecord[];
  readonly onChange: (ids: string[]) => void;
}

/** Most goods offered at a time. */
const offered = 12;

/** A list of products in order; more are found by code, name or HS code. */
export function GoodsChoice({ ids, goods, onChange }: GoodsChoiceProps) {
  const [query, setQuery] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const byId = useMemo(() => new Map(goods.map((record) => [record.id, record])), [goods]);
  const index = useMemo(() => indexGoods(goods), [goods]);
  const found = search(index, query).filter((record) => !ids.includes(record.id)).slice(0, offered);
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
            const record = byId.get(id);
            const name = record ? record.nameZh || record.nameEn : i18n.t('workbench.templates.missing');
            return (
              <li key={id} className={classes.item}>
                <span className={classes.number}>{at + 1}</span>
                <span className={classes.code}>{record?.code}</span>
                <span className={classes.name} title={record?.nameEn}>
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
              combobox.selectFirstOption();
            }}
            onFocus={() => combobox.openDropdown()}
            onClick={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
            {found.length === 0 && <Combobox.Empty>{i18n.t('workbench.templates.noGoods')}</Combobox.Empty>}
            {found.map((record) => (
              <Combobox.Option key={record.id} value={record.id} className={classes.option}>
                <span className={classes.code}>{record.code}</span>
                <span className={classes.name}>{record.nameZh || record.nameEn}</span>
                <span className={classes.code}>{record.hsCode}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </>
  );
}
