import { use, useMemo } from 'react';
import { i18n } from '#i18n';
import { Button, Text } from '@mantine/core';
import { fieldName } from '@/components/field-name';
import { ruleFamily } from '@/components/ignored/rule-family';
import { certTypeShown, invoicesShown } from '@/components/ignored/scope-name';
import { ShownText } from '@/components/ShownText';
import { markedText } from '@/components/visible-text';
import { buyerKey, type IgnoredRecord } from '@/lib/library/records';
import { chinaDay } from '@/lib/platform/today';
import { LibraryContext, useLibrary, useRecords } from '../library-context';
import { tellDone, tellFailed } from '../tell';
import classes from './IgnoredList.module.css';

/** The findings that the user left aside, with the way to have them shown again. Says only what they are while the library is not open. */
export function IgnoredList() {
  const library = use(LibraryContext);
  return (
    <>
      <Text c="dimmed" mb="sm">
        {i18n.t('aside.text')}
      </Text>
      {library && <Rows />}
    </>
  );
}

function Rows() {
  const { client, readOnly } = useLibrary();
  const records = useRecords('ignored');
  const parties = useRecords('parties');
  /** Records name consignees as they are counted. */
  const names = useMemo(() => new Map(parties?.map(({ name }) => [buyerKey(name), name])), [parties]);
  if (!records) return null;
  if (records.length === 0) return <Text size="sm">{i18n.t('aside.empty')}</Text>;

  const remove = async (record: IgnoredRecord): Promise<void> => {
    try {
      await client.remove('ignored', record.id, record.updatedAt);
      tellDone(i18n.t('aside.deleted'), () => client.save('ignored', record, null));
    } catch (error) {
      tellFailed(error);
    }
  };
  return (
    <ul className={classes.list} aria-label={i18n.t('aside.title')}>
      {records.toSorted((one, other) => other.createdAt - one.createdAt).map((record) => (
        <li key={record.id} className={classes.row} data-ignored={record.id} data-rule={record.rule}>
          <div className={classes.text}>
            <span className={classes.rule}>
              {ruleFamily(record.rule)}
              <code className={classes.code}><ShownText text={record.rule} /></code>
            </span>
            <span><ShownText text={scopeShown(record, names)} /></span>
            <span><ShownText text={record.reason} /></span>
          </div>
          <span className={classes.day}>{chinaDay(record.createdAt)}</span>
          <Button variant="subtle" color="red" size="compact-xs" disabled={readOnly !== null} onClick={() => void remove(record)} aria-label={`${i18n.t('aside.delete')} ${markedText(record.rule)}`} data-action="ignored-delete">
            {i18n.t('aside.delete')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function scopeShown({ scope, of, field }: IgnoredRecord, names: ReadonlyMap<string, string>): string {
  switch (scope) {
    case 'certificate':
      return [i18n.t('aside.ofCertificate', [invoicesShown(of)]), ...(field === undefined ? [] : [fieldName(field)])].join(' · ');
    case 'consignee':
      return i18n.t('aside.ofConsignee', [names.get(of) ?? of]);
    case 'certType':
      return certTypeShown(of);
    case 'everywhere':
      return i18n.t('aside.scopes.everywhere');
    case 'goods':
      return i18n.t('aside.notOnForms');
  }
}
