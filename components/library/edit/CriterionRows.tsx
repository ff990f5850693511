import { i18n } from '#i18n';
import { ActionIcon, Autocomplete, Button, Group, Select, Text, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { codeLists } from '@/lib/certificate/codes';
import { certTypeCodes, type CertType } from '@/lib/certificate/types';
import type { Criterion, GoodsRecord } from '@/lib/library/records';
import { localText } from '../../locale';
import { certTypeOptions } from './options';
import type { Draft } from './use-draft';

/** Criteria offered by the portals' lists; others may be typed. Percentages are typed. */
const offered: Partial<Record<CertType, readonly string[]>> = {
  A: ['WO', 'WP', 'PSR'], E: ['WO', 'PE', 'PSR', 'CTH'], F: ['WO', 'WP', 'PSR'], G: ['P', 'W', 'F', 'PK', 'Y'], GE: ['WO', 'WP', 'PSR'],
  H: ['WO', 'WP', 'PSR', 'PSR ACU', 'PSR DMI', 'PSR FG'], K: ['WO', 'WP', 'PSR', 'OP'], RC: ['WO', 'PE', 'CTC', 'RVC', 'CR'],
};

/** The origin criterion of a product, one row a certificate type. */
export function CriterionRows({ draft }: { readonly draft: Draft<GoodsRecord> }) {
  const { criteria } = draft.value;
  const used = new Set(criteria.map((row) => row.certType));
  const put = (index: number, row: Criterion): void => draft.change({ criteria: criteria.map((before, at) => (at === index ? row : before)) });
  const add = (): void => {
    const next = (['E', 'RC', 'K', 'A', ...certTypeCodes] as const).find((type) => !used.has(type));
    if (next) draft.change({ criteria: [...criteria, { certType: next, criterion: '' }] });
  };

  return (
    <>
      {criteria.map((row, index) => (
        <Group key={row.certType} gap="xs" wrap="nowrap" align="flex-start" mb={6}>
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
          <Autocomplete
            flex={1}
            size="xs"
            aria-label={i18n.t('workbench.goods.criterion')}
            placeholder={i18n.t('workbench.goods.criterionHint')}
            data={[...(offered[row.certType] ?? [])]}
            value={row.criterion}
            onChange={(criterion) => put(index, { ...row, criterion })}
            error={draft.problemAt(`criteria[${index}].criterion`)}
            onBlur={() => draft.visit(`criteria[${index}].criterion`)}
            data-field={`criteria[${index}].criterion`}
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
            />
          ) : (
            <TextInput
              w={130}
              aria-label={i18n.t('workbench.goods.supplement')}
              placeholder={i18n.t('workbench.goods.supplement')}
              value={row.supplement ?? ''}
              onChange={(event) => put(index, withOptional(row, 'supplement', event.currentTarget.value))}
              error={draft.problemAt(`criteria[${index}].supplement`)}
              onBlur={() => draft.visit(`criteria[${index}].supplement`)}
            />
          )}
          <ActionIcon variant="subtle" color="gray" mt={2} aria-label={i18n.t('workbench.goods.removeCriterion', [row.certType])} data-action="remove-criterion" onClick={() => draft.change({ criteria: criteria.filter((_, at) => at !== index) })}>
            <IconX size={15} />
          </ActionIcon>
        </Group>
      ))}
      {draft.problemAt('criteria') !== null && (
        <Text size="xs" c="red">
          {draft.problemAt('criteria')}
        </Text>
      )}
      <Button variant="light" size="compact-xs" leftSection={<IconPlus size={14} />} onClick={add} disabled={used.size === certTypeCodes.length} data-action="add-criterion">
        {i18n.t('workbench.goods.addCriterion')}
      </Button>
    </>
  );
}

/** An optional text: absent rather than empty. */
function withOptional(row: Criterion, key: 'supplement' | 'sub', value: string): Criterion {
  const rest = { ...row };
  delete rest[key];
  return value === '' ? rest : { ...rest, [key]: value };
}
