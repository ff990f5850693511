import { i18n } from '#i18n';
import { Alert, Group, Paper, Text } from '@mantine/core';
import { shareTables, type ShareHeader } from '@/lib/exchange/share/share-format';
import { confidentialGroups, withheldFields } from '@/lib/exchange/share/withheld';
import { ShownText } from '../../ShownText';
import { momentText } from '../safety/wording';
import { shareTableName } from './share-table-name';
import { withheldName } from './withheld-name';

/** What the header says: who made the file, when, why, how many of what, and what was left out. */
export function ShareFacts({ header, sealed }: { readonly header: ShareHeader; readonly sealed: boolean }) {
  const { from, note, createdAt, records } = header;
  const withheld = confidentialGroups.filter((group) => isWithheld(group, records.withheld)).map(withheldName);
  return (
    <>
      <Paper withBorder p="sm" data-view="share-facts">
        <Group gap="md">
          {from !== '' && <Text fw={600}><ShownText text={i18n.t('share.madeBy', [from])} /></Text>}
          <Text c="dimmed">{i18n.t('share.madeOn', [momentText(Date.parse(createdAt))])}</Text>
          <Text c="dimmed">{shareTables.filter((table) => records.counts[table] > 0).map((table) => `${shareTableName(table)} ${records.counts[table]}`).join(' · ')}</Text>
        </Group>
        {note !== '' && <Text mt={6}><ShownText text={note} /></Text>}
        {withheld.length > 0 && (
          <Text size="xs" c="dimmed" mt={6}>
            {i18n.t('share.withheld', [withheld.join(i18n.t('share.and'))])}
          </Text>
        )}
      </Paper>
      {sealed && <Alert color="yellow" p="xs">{i18n.t('share.sealed')}</Alert>}
    </>
  );
}

/** Whether the fields of a group were left out: those that ticking it would have brought along. */
const isWithheld = (group: (typeof confidentialGroups)[number], withheld: ShareHeader['records']['withheld']): boolean => {
  const along = new Set(withheldFields(new Set([group])).goods);
  return withheldFields(new Set()).goods.some((name) => !along.has(name) && withheld.goods.includes(name));
};
