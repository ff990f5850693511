import { i18n } from '#i18n';
import { useState } from 'react';
import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import type { CertType } from '@/lib/certificate/types';
import type { GoodsRecord } from '@/lib/library/records';
import { GoodsFacts } from './GoodsFacts';
import { ShownText } from '@/components/ShownText';
import classes from './GoodsSearch.module.css';

interface Props {
  readonly record: GoodsRecord;
  readonly certType: CertType | null;
  readonly chosen: boolean;
  readonly onAdd: () => void;
}

/** One product that was found: a press puts it on a line, the arrow unfolds all that the library knows of it. */
export function GoodsHit({ record, certType, chosen, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  const { id, nameZh, nameEn, code, hsCode, criteria } = record;
  const criterion = criteria.find((each) => each.certType === certType)?.criterion ?? '';
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <button type="button" className={classes.hit} data-action="goods-add" data-goods={id} title={i18n.t('panel.fill.addGoods')} onClick={onAdd}>
          <IconPlus size={14} aria-hidden />
          <span className={classes.names}>
            <span><ShownText text={nameZh || nameEn} /></span>
            {nameZh !== '' && nameEn !== '' && <span className={classes.second} lang="en"><ShownText text={nameEn} /></span>}
          </span>
          <span className={classes.codes}>
            <span><ShownText text={[code, hsCode].filter(Boolean).join(' · ')} /></span>
            {criterion !== '' && <span className={classes.criterion} title={i18n.t('workbench.goods.criterion')}><ShownText text={criterion} /></span>}
            {chosen && <span className={classes.have}>{i18n.t('panel.fill.isChosen')}</span>}
          </span>
        </button>
        <ActionIcon variant="subtle" color="gray" size="sm" className={classes.unfold} data-action="goods-facts" aria-expanded={open} aria-label={i18n.t('suggest.search.facts')} title={i18n.t('suggest.search.facts')} onClick={() => setOpen(!open)}>
          <IconChevronDown size={14} className={open ? classes.turned : undefined} />
        </ActionIcon>
      </div>
      {open && <GoodsFacts record={record} />}
    </li>
  );
}
