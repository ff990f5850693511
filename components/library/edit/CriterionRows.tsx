import { i18n } from '#i18n';
import { Select } from '@mantine/core';
import { codeLists } from '@/lib/certificate/codes';
import { certTypeCodes, type CertType } from '@/lib/certificate/types';
import type { Criterion, GoodsRecord } from '@/lib/library/records';
import { localText } from '../../locale';
import { certTypeOptions } from './options';
import { below, Field, type Form } from './Field';
import { Rows } from './Rows';
import classes from './Grid.module.css';

/** Criteria offered by the portals' lists; others may be typed. Percentages are typed. */
const offered: Partial<Record<CertType, readonly string[]>> = {
  A: ['WO', 'WP', 'PSR'], E: ['WO', 'PE', 'PSR', 'CTH'], F: ['WO', 'WP', 'PSR'], G: ['P', 'W', 'F', 'PK', 'Y'], GE: ['WO', 'WP', 'PSR'],
  H: ['WO', 'WP', 'PSR', 'PSR ACU', 'PSR DMI', 'PSR FG'], K: ['WO', 'WP', 'PSR', 'OP'], RC: ['WO', 'PE', 'CTC', 'RVC', 'CR'],
};

/** The origin criterion of a product, one row a certificate type. */
export function CriterionRows({ form }: { readonly form: Form<GoodsRecord> }) {
  const { draft, warnings } = form;
  const { criteria } = draft.value;
  const used = new Set(criteria.map((row) => row.certType));
  const next = (['E', 'RC', 'K', 'A', ...certTypeCodes] as const).find((type) => !used.has(type));
  const put = (index: number, row: Criterion): void => draft.change({ criteria: criteria.with(index, row) });

  return (
    <Rows
      at="criteria"
      rows={criteria}
      onChange={(rows) => draft.change({ criteria: rows })}
      blank={{ certType: next ?? 'C', criterion: '' }}
      most={certTypeCodes.length}
      addLabel={i18n.t('workbench.goods.addCriterion')}
      problem={draft.problemAt('criteria')}
    >
      {(row, index) => (
        <>
          <Select
            w={200}
            searchable
            allowDeselect={false}
            aria-label={i18n.t('workbench.goods.certType')}
            data={certTypeOptions.filter(({ value }) => value === row.certType || !used.has(value))}
            value={row.certType}
            onChange={(certType) => certType && put(index, { certType: certType as CertType, criterion: '' })}
            data-field={`criteria[${index}].certType`}
          />
          <Field
            bare
            className={classes.grow}
            form={form}
            at={`criteria[${index}].criterion`}
            label={i18n.t('workbench.goods.criterion')}
            placeholder={i18n.t('workbench.goods.criterionHint')}
            options={offered[row.certType] ?? []}
          />
          {row.certType === 'E' && row.criterion === 'PSR' ? (
            <Select
              w={130}
              clearable
              aria-label={i18n.t('workbench.goods.sub')}
              placeholder={i18n.t('workbench.goods.sub')}
              data={Object.entries(codeLists.psrSub).map(([value, text]) => ({ value, label: localText(text) }))}
              value={row.sub ?? null}
              onChange={(sub) => put(index, withOptional(row, 'sub', sub ?? ''))}
              description={below(warnings, `criteria[${index}].sub`)}
              inputWrapperOrder={['input', 'description', 'error']}
              data-field={`criteria[${index}].sub`}
            />
          ) : (
            <Field
              bare
              className={classes.narrow}
              form={form}
              at={`criteria[${index}].supplement`}
              label={i18n.t('workbench.goods.supplement')}
              onText={(supplement) => put(index, withOptional(row, 'supplement', supplement))}
            />
          )}
        </>
      )}
    </Rows>
  );
}

/** An optional text: absent rather than empty. */
function withOptional(row: Criterion, key: 'supplement' | 'sub', value: string): Criterion {
  const rest = { ...row };
  delete rest[key];
  return value === '' ? rest : { ...rest, [key]: value };
}
