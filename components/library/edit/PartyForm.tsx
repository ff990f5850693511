import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { SegmentedControl } from '@mantine/core';
import { boxText, oneLine } from '@/lib/library/box-text';
import { partyRoles, type PartyRecord, type PartyRole } from '@/lib/library/records';
import { ShownText } from '../../ShownText';
import { useToday } from '../../use-today';
import { trimmed } from './clean';
import { CountrySelect } from './CountrySelect';
import { below, Field } from './Field';
import { Fold, Part, Row } from './FormParts';
import { AddressRows, ContactRows } from './PartyRows';
import { partyWarnings } from './party-warnings';
import { roleLabel } from './role-label';
import type { Draft } from './use-draft';
import grid from './Grid.module.css';
import classes from './PartyForm.module.css';

/** The fields of a company that its role has, and the text that will stand in its box. What another role left behind is shown too. */
export function PartyForm({ draft }: { readonly draft: Draft<PartyRecord> }) {
  const { value } = draft;
  const today = useToday();
  const warnings = useMemo(() => partyWarnings(value, today), [value, today]);
  const form = { draft, warnings };
  const producer = value.role === 'producer';
  // A field that was there when the form opened is not taken from under the cursor once it is emptied.
  const [opened] = useState(value);
  const hasCode = producer || value.role === 'exporter' || opened.code !== '' || value.code !== '';
  const hasProducerCode = producer || Boolean(opened.producerCode) || Boolean(value.producerCode);
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
      <Part title={i18n.t('workbench.parties.partBox')}>
        <Field form={form} at="name" label={i18n.t('workbench.parties.name')} {...(value.role !== 'consignee' && { hint: i18n.t('forms.party.nameHint') })} first required />
        <div className={grid.stack}>
          <Field form={form} at="address" label={i18n.t('workbench.parties.address')} lines />
          <CountrySelect label={i18n.t('workbench.parties.country')} value={value.country} onChange={(country) => draft.change({ country })} field="country" description={below(warnings, 'country')} error={draft.problemAt('country')} />
        </div>
        {value.name !== '' && !producer && (
          <div className={classes.preview}>
            <div className={classes.caption}>{i18n.t('workbench.parties.preview')}</div>
            <ShownText text={value.role === 'third-party' ? oneLine(value) : boxText(value)} />
          </div>
        )}
      </Part>
      <Part title={i18n.t('workbench.parties.partCompany')}>
        <Row of={2}>
          <Field form={form} at="nameZh" label={i18n.t('workbench.parties.nameZh')} />
          {hasCode && <Field form={form} at="code" label={codeLabel(value.role)} clean={trimmed} />}
          {hasProducerCode && <Field form={form} at="producerCode" label={i18n.t('forms.party.producerCode')} hint={i18n.t('forms.party.producerCodeHint')} clean={trimmed} />}
          <Field form={form} at="contact" label={i18n.t('workbench.parties.contact')} />
          <Field form={form} at="tel" label={i18n.t('workbench.parties.tel')} />
          <Field form={form} at="fax" label={i18n.t('workbench.parties.fax')} />
          <Field form={form} at="email" label={i18n.t('workbench.parties.email')} clean={trimmed} />
        </Row>
      </Part>
      <Fold name="addresses" title={i18n.t('forms.party.partAddresses')} hint={i18n.t('forms.party.addressesHint')} filled={(value.addresses ?? []).length > 0}>
        <AddressRows form={form} />
      </Fold>
      <Fold name="contacts" title={i18n.t('forms.party.partContacts')} filled={(value.contacts ?? []).length > 0}>
        <ContactRows form={form} />
      </Fold>
      <Field form={form} at="note" label={i18n.t('workbench.edit.note')} lines />
    </>
  );
}

function codeLabel(role: PartyRole): string {
  if (role === 'producer') return i18n.t('workbench.parties.organisationCode');
  return role === 'exporter' ? i18n.t('workbench.parties.creditCode') : i18n.t('workbench.parties.code');
}
