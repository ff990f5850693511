import { i18n } from '#i18n';
import { Select } from '@mantine/core';
import type { GoodsRecord, SideCode } from '@/lib/library/records';
import { EditionSelect } from './EditionSelect';
import { Field, type Form } from './Field';
import { withoutDots } from './clean';
import { countryOptions } from './options';
import { Rows } from './Rows';
import classes from './Grid.module.css';

const sides = [{ value: 'export', label: i18n.t('forms.goods.sideExport') }, ...countryOptions.filter(({ value }) => value !== 'CN')];

/** HS codes of other sides and other editions, one row each. */
export function SideCodeRows({ form }: { readonly form: Form<GoodsRecord> }) {
  const { draft } = form;
  const { hsCodes = [] } = draft.value;
  const put = (index: number, row: SideCode): void => draft.change({ hsCodes: hsCodes.with(index, row) });
  return (
    <Rows
      at="hsCodes"
      rows={hsCodes}
      onChange={(rows) => draft.change({ hsCodes: rows })}
      blank={{ side: 'export', code: '' }}
      most={40}
      addLabel={i18n.t('forms.goods.addCode')}
      problem={draft.problemAt('hsCodes')}
    >
      {(row, index) => (
        <>
          <Select
            w={190}
            searchable
            allowDeselect={false}
            limit={60}
            aria-label={i18n.t('forms.goods.side')}
            data={sides}
            value={row.side}
            onChange={(side) => side !== null && put(index, { ...row, side })}
            error={draft.problemAt(`hsCodes[${index}].side`)}
            data-field={`hsCodes[${index}].side`}
          />
          <EditionSelect bare width={110} at={`hsCodes[${index}].edition`} value={row.edition} onChange={(edition) => put(index, withEdition(row, edition))} error={draft.problemAt(`hsCodes[${index}].edition`)} />
          <Field bare className={classes.grow} form={form} at={`hsCodes[${index}].code`} label={i18n.t('forms.goods.sideCode')} inputMode="numeric" clean={withoutDots} />
        </>
      )}
    </Rows>
  );
}

/** An edition that is not stated is absent. */
function withEdition({ side, code }: SideCode, edition: number | undefined): SideCode {
  return edition === undefined ? { side, code } : { side, code, edition };
}
