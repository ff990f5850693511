import { useState } from 'react';
import { i18n } from '#i18n';
import { ActionIcon, Select, TextInput, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { closedCodeList } from '@/lib/certificate/codes';
import { fieldSpec } from '@/lib/certificate/fields';
import { templateTags, type TemplateRecord } from '@/lib/library/records';
import { localText } from '../../locale';
import { destinationIsPlain, destinationTags } from './destination';
import { latinHint } from './FormParts';
import type { Draft } from './use-draft';
import classes from './HeadRows.module.css';

/** Fields that belong to one certificate alone, or stand elsewhere in the form of a template. */
const notOffered = new Set<string>([
  'CertNo', 'ApplyType', 'CertStatus', 'CertType', 'InvDate', 'InvNo', 'AplDate', 'IntendExpDate', 'ExpDeclDate', 'ChkValidDate', 'EntryId', 'FOBValue', 'TotalAmt',
  'TransName', 'ThirdPartyInvFlag', ...destinationTags,
]);

const labelOf = (tag: string): string => {
  const spec = fieldSpec('CertificateHead', tag);
  return spec ? localText(spec.label) : tag;
};

/** Values of the header that a template brings: field by field, each with its own kind of input. */
export function HeadRows({ draft }: { readonly draft: Draft<TemplateRecord> }) {
  const { head } = draft.value;
  const [added, setAdded] = useState<string | null>(null);
  const hidden: readonly string[] = destinationIsPlain(head) ? destinationTags : [];
  const tags = templateTags.filter((tag) => Object.hasOwn(head, tag) && !hidden.includes(tag));
  const put = (tag: string, value: string): void => draft.change({ head: { ...head, [tag]: value } });

  return (
    <>
      {tags.map((tag) => (
        <div key={tag} className={classes.row}>
          <label htmlFor={`head-${tag}`} className={classes.label}>
            {labelOf(tag)}
          </label>
          <HeadValue tag={tag} value={head[tag] ?? ''} focus={tag === added} error={draft.problemAt(`head.${tag}`)} onChange={(value) => put(tag, value)} onBlur={() => draft.visit(`head.${tag}`)} />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={i18n.t('workbench.templates.removeField', [labelOf(tag)])}
            onClick={() => draft.change({ head: Object.fromEntries(Object.entries(head).filter(([other]) => other !== tag)) })}
          >
            <IconX size={15} />
          </ActionIcon>
        </div>
      ))}
      <Select
        placeholder={i18n.t('workbench.templates.addField')}
        aria-label={i18n.t('workbench.templates.addField')}
        searchable
        value={null}
        data={templateTags.filter((tag) => !notOffered.has(tag) && !Object.hasOwn(head, tag)).map((tag) => ({ value: tag, label: labelOf(tag) }))}
        onChange={(tag) => {
          if (tag === null) return;
          put(tag, '');
          setAdded(tag);
        }}
        data-action="add-field"
      />
    </>
  );
}

interface HeadValueProps {
  readonly tag: string;
  readonly value: string;
  readonly error: string | null;
  /** True right after the field was added: the next thing is to type. */
  readonly focus: boolean;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
}

function HeadValue({ tag, value, error, focus, onChange, onBlur }: HeadValueProps) {
  const spec = fieldSpec('CertificateHead', tag);
  const codes = spec?.codes ? closedCodeList(spec.codes) : null;
  const common = { id: `head-${tag}`, className: classes.value, error, onBlur, autoFocus: focus, 'data-field': `head.${tag}` };
  if (codes) {
    return <Select {...common} data={Object.entries(codes).map(([code, text]) => ({ value: code, label: `${code} ${localText(text)}` }))} value={value || null} onChange={(code) => onChange(code ?? '')} clearable />;
  }
  const text = { ...common, value, description: spec?.script === 'latin' ? latinHint(value) : undefined, onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value) };
  return spec?.kind === 'lines' ? (
    <Textarea {...text} autosize minRows={1} maxRows={8} inputWrapperOrder={['input', 'description', 'error']} />
  ) : (
    <TextInput {...text} inputWrapperOrder={['input', 'description', 'error']} />
  );
}
