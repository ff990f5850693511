import { i18n } from '#i18n';
import { Alert, SegmentedControl, Select, TextInput, Textarea } from '@mantine/core';
import { boxText, oneLine } from '@/lib/library/box-text';
import { partyRoles, type PartyRecord, type PartyRole } from '@/lib/library/records';
import { ShownText } from '../../ShownText';
import { Part, Row, latinHint } from './FormParts';
import { countryOptions } from './options';
import { roleLabel } from './role-label';
import { textField, type Draft } from './use-draft';
import classes from './PartyForm.module.css';

/** The fields of a company, and the text that will stand in its box. */
export function PartyForm({ draft }: { readonly draft: Draft<PartyRecord> }) {
  const { value } = draft;
  const producer = value.role === 'producer';
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={i18n.t('workbench.parties.role')}
        data={partyRoles.map((role) => ({ value: role, label: roleLabel(role) }))}
        value={value.role}
        onChange={(role) => draft.change({ role: role as PartyRole })}
      />
      {value.role === 'third-party' && value.country === 'CN' && (
        <Alert color="yellow" role="status">
          {i18n.t('workbench.parties.mainlandThirdParty')}
        </Alert>
      )}
      <Part title={i18n.t('workbench.parties.partBox')}>
        <TextInput
          label={i18n.t('workbench.parties.name')}
          description={latinHint(value.name)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data-autofocus
          withAsterisk
          {...textField(draft, 'name')}
        />
        <Textarea
          mt="sm"
          label={i18n.t('workbench.parties.address')}
          description={latinHint(value.address)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={2}
          maxRows={6}
          {...textField(draft, 'address')}
        />
        <Select
          mt="sm"
          label={i18n.t('workbench.parties.country')}
          data={countryOptions}
          searchable
          clearable
          limit={60}
          value={value.country || null}
          onChange={(country) => draft.change({ country: country ?? '' })}
          error={draft.problemAt('country')}
          data-field="country"
        />
        {value.name !== '' && !producer && (
          <div className={classes.preview}>
            <div className={classes.caption}>{i18n.t('workbench.parties.preview')}</div>
            <ShownText text={value.role === 'third-party' ? oneLine(value) : boxText(value)} />
          </div>
        )}
      </Part>
      <Part title={i18n.t('workbench.parties.partCompany')}>
        <Row of={2}>
          <TextInput label={i18n.t('workbench.parties.nameZh')} {...textField(draft, 'nameZh')} />
          {(producer || value.role === 'exporter') && (
            <TextInput label={producer ? i18n.t('workbench.parties.organisationCode') : i18n.t('workbench.parties.creditCode')} {...textField(draft, 'code', (text) => text.trim())} />
          )}
          <TextInput label={i18n.t('workbench.parties.contact')} {...textField(draft, 'contact')} />
          <TextInput label={i18n.t('workbench.parties.tel')} {...textField(draft, 'tel')} />
          <TextInput label={i18n.t('workbench.parties.fax')} {...textField(draft, 'fax')} />
          <TextInput label={i18n.t('workbench.parties.email')} {...textField(draft, 'email')} />
        </Row>
      </Part>
      <Textarea label={i18n.t('workbench.edit.note')} autosize minRows={2} maxRows={6} {...textField(draft, 'note')} />
    </>
  );
}
