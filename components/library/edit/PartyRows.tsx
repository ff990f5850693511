import { i18n } from '#i18n';
import type { PartyRecord } from '@/lib/library/records';
import { Field, type Form } from './Field';
import { Rows } from './Rows';
import classes from './Grid.module.css';

/** Further addresses of a company, each with its use. */
export function AddressRows({ form }: { readonly form: Form<PartyRecord> }) {
  const { draft } = form;
  return (
    <Rows
      at="addresses"
      rows={draft.value.addresses ?? []}
      onChange={(addresses) => draft.change({ addresses })}
      blank={{ label: '', address: '' }}
      most={20}
      addLabel={i18n.t('forms.party.addAddress')}
      problem={draft.problemAt('addresses')}
    >
      {(_, index) => (
        <>
          <Field bare className={classes.narrow} form={form} at={`addresses[${index}].label`} label={i18n.t('forms.party.addressLabel')} />
          <Field bare className={classes.grow} form={form} at={`addresses[${index}].address`} label={i18n.t('forms.party.address')} lines />
        </>
      )}
    </Rows>
  );
}

/** Further people to ask at a company. */
export function ContactRows({ form }: { readonly form: Form<PartyRecord> }) {
  const { draft } = form;
  return (
    <Rows
      at="contacts"
      rows={draft.value.contacts ?? []}
      onChange={(contacts) => draft.change({ contacts })}
      blank={{ name: '', tel: '', fax: '', email: '', note: '' }}
      most={20}
      addLabel={i18n.t('forms.party.addContact')}
      problem={draft.problemAt('contacts')}
      summary={({ name, tel, email }) => [name, tel, email].filter(Boolean).join(' · ')}
      mustShow={(index) => draft.problemIn(`contacts[${index}]`)}
    >
      {(_, index) => (
        <div className={classes.four}>
          <Field className={classes.two} form={form} at={`contacts[${index}].name`} label={i18n.t('forms.party.contactName')} />
          <Field className={classes.two} form={form} at={`contacts[${index}].tel`} label={i18n.t('workbench.parties.tel')} />
          <Field className={classes.two} form={form} at={`contacts[${index}].email`} label={i18n.t('workbench.parties.email')} />
          <Field className={classes.two} form={form} at={`contacts[${index}].fax`} label={i18n.t('workbench.parties.fax')} />
          <Field className={classes.all} form={form} at={`contacts[${index}].note`} label={i18n.t('forms.party.contactNote')} />
        </div>
      )}
    </Rows>
  );
}
