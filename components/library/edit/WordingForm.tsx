import { i18n } from '#i18n';
import { MultiSelect, Select } from '@mantine/core';
import type { CertType } from '@/lib/certificate/types';
import type { WordingRecord } from '@/lib/library/records';
import { specOf } from '@/lib/library/wordings';
import { Field } from './Field';
import { Part, Row, latinHint } from './FormParts';
import { certTypeOptions } from './options';
import type { Draft } from './use-draft';
import { wordingFieldOptions } from './wording-field';
import classes from './FormParts.module.css';

/** The fields of a wording: where it belongs, and the text as it is to stand there. */
export function WordingForm({ draft }: { readonly draft: Draft<WordingRecord> }) {
  const { value } = draft;
  const form = { draft, warnings: [] };
  return (
    <>
      <Part title={i18n.t('workbench.nav.wordings')}>
        <Field form={form} at="title" label={i18n.t('wordings.title')} placeholder={i18n.t('wordings.titleHint')} first required />
        <Row of={2}>
          <Select
            mt="sm"
            label={i18n.t('wordings.field')}
            placeholder={i18n.t('wordings.anyField')}
            data={wordingFieldOptions(value.field)}
            searchable
            clearable
            value={value.field}
            onChange={(field) => draft.change({ field })}
            data-field="field"
          />
          <MultiSelect
            mt="sm"
            label={i18n.t('wordings.certTypes')}
            placeholder={value.certTypes.length === 0 ? i18n.t('wordings.everyType') : ''}
            data={certTypeOptions}
            searchable
            clearable
            value={value.certTypes}
            onChange={(certTypes) => draft.change({ certTypes: certTypes as CertType[] })}
            data-field="certTypes"
          />
        </Row>
      </Part>
      <Part title={i18n.t('wordings.text')} hint={i18n.t('wordings.textHint')}>
        <Field bare className={classes.letters} form={form} at="text" label={i18n.t('wordings.text')} hint={<TextFacts {...value} />} lines={[5, 18]} required />
      </Part>
      <Field form={form} at="note" label={i18n.t('workbench.edit.note')} lines />
    </>
  );
}

/** How long the text is, and what the field may not take of it. */
function TextFacts({ text, field, certTypes }: Pick<WordingRecord, 'text' | 'field' | 'certTypes'>) {
  const spec = field === null ? undefined : specOf(field);
  const most = spec?.maxLength ?? null;
  // ECFA is written in Chinese in every field.
  const chinese = certTypes.length > 0 && certTypes.every((type) => type === 'H');
  return (
    <>
      <span data-length={text.length}>
        {[most === null ? i18n.t('wordings.length', text.length) : i18n.t('wordings.lengthOf', [text.length, most]), ...(text === '' ? [] : [i18n.t('wordings.lines', text.split(/\r\n?|\n/).length)])].join(' · ')}
      </span>
      {most !== null && text.length > most && (
        <>
          <br />
          <span className={classes.hint} data-hint="length">{i18n.t('wordings.tooLong', [most])}</span>
        </>
      )}
      {spec?.script === 'latin' && !chinese && latinHint(text) && (
        <>
          <br />
          {latinHint(text)}
        </>
      )}
    </>
  );
}
