import { i18n } from '#i18n';
import { Autocomplete, TextInput, Textarea } from '@mantine/core';
import type { GoodsRecord, PartyRecord } from '@/lib/library/records';
import { CriterionRows } from './CriterionRows';
import { Part, Row, latinHint } from './FormParts';
import { textField, type Draft } from './use-draft';

/** Units that the portals' lists carry; others may be typed. */
const packUnits = ['CTN', 'BOX', 'BAG', 'BALE', 'CASE', 'DRUM', 'ROLL', 'BUNDLE', 'PALLET', 'PCS IN NUDE', 'SETS IN NUDE', 'IN BULK'];
const unitsEn = ['PCS', 'SETS', 'PAIRS', 'DOZENS', 'KGS', 'GRAMS', 'MTS', 'METERS', 'SQUARE METERS', 'CUBIC METERS', 'LITERS', 'ROLLS', 'BOTTLES', 'BAGS', 'BOXES'];
const unitsZh = ['个', '只', '件', '套', '台', '双', '打', '千克', '克', '吨', '米', '平方米', '立方米', '升', '卷', '瓶', '袋', '盒', '条', '张', '块', '把', '支'];
const weightUnits = ['KGS', 'GRAMS', 'MTS'];

/** The fields of a product. `producers` are offered where a producer is asked for. */
export function GoodsForm({ draft, producers }: { readonly draft: Draft<GoodsRecord>; readonly producers: readonly PartyRecord[] }) {
  const { value } = draft;
  const choose = (name: string): void => {
    const known = producers.find((party) => (party.nameZh || party.name) === name);
    draft.change(known ? { producerName: name, producerCode: known.code, producerContact: known.contact, producerTel: known.tel } : { producerName: name });
  };
  const list = (key: 'packUnit' | 'unitEn' | 'unitZh' | 'weightUnit', data: string[]) => ({
    label: i18n.t(`workbench.goods.${key}`),
    data,
    size: 'xs',
    value: value[key],
    onChange: (text: string) => draft.change({ [key]: text }),
    onBlur: () => draft.visit(key),
    error: draft.problemAt(key),
    'data-field': key,
  });

  return (
    <>
      <Part title={i18n.t('workbench.goods.partGoods')}>
        <Row of={2}>
          <TextInput label={i18n.t('workbench.goods.code')} description={i18n.t('workbench.goods.codeHint')} data-autofocus {...textField(draft, 'code')} />
          <TextInput label={i18n.t('workbench.goods.hsCode')} description={i18n.t('workbench.goods.hsHint')} inputMode="numeric" {...textField(draft, 'hsCode', (text) => text.replaceAll(/[\s.]/g, ''))} />
        </Row>
        <TextInput mt="sm" label={i18n.t('workbench.goods.nameZh')} {...textField(draft, 'nameZh')} />
        <TextInput mt="sm" label={i18n.t('workbench.goods.nameEn')} description={latinHint(value.nameEn)} inputWrapperOrder={['label', 'input', 'description', 'error']} {...textField(draft, 'nameEn')} />
      </Part>
      <Part title={i18n.t('workbench.goods.partUnits')}>
        <Row of={4}>
          <Autocomplete {...list('unitZh', unitsZh)} />
          <Autocomplete {...list('unitEn', unitsEn)} />
          <Autocomplete {...list('packUnit', packUnits)} />
          <Autocomplete {...list('weightUnit', weightUnits)} />
        </Row>
      </Part>
      <Part title={i18n.t('workbench.goods.partCriteria')} hint={i18n.t('workbench.goods.criteriaHint')}>
        <CriterionRows draft={draft} />
      </Part>
      <Part title={i18n.t('workbench.goods.partProducer')}>
        <Row of={2}>
          <Autocomplete
            size="xs"
            label={i18n.t('workbench.goods.producerName')}
            data={[...new Set(producers.map((party) => party.nameZh || party.name))]}
            value={value.producerName}
            onChange={choose}
            onBlur={() => draft.visit('producerName')}
            error={draft.problemAt('producerName')}
            data-field="producerName"
          />
          <TextInput label={i18n.t('workbench.goods.producerCode')} {...textField(draft, 'producerCode')} />
          <TextInput label={i18n.t('workbench.goods.producerContact')} {...textField(draft, 'producerContact')} />
          <TextInput label={i18n.t('workbench.goods.producerTel')} {...textField(draft, 'producerTel')} />
        </Row>
      </Part>
      <Textarea label={i18n.t('workbench.edit.note')} autosize minRows={2} maxRows={6} {...textField(draft, 'note')} />
    </>
  );
}
