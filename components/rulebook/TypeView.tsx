import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Anchor, Group, Switch, Text, Title } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { certTypes, type CertType } from '@/lib/certificate/types';
import type { IsoDate } from '@/lib/rulebook/fact';
import { locale, localText } from '../locale';
import { daysOfChange } from './dates';
import { factGroups } from './fact-groups';
import { FactTable } from './FactTable';
import { StatusBadge } from './StatusBadge';
import classes from './TypeView.module.css';

interface TypeViewProps {
  readonly type: CertType;
  readonly day: IsoDate;
  readonly pointed: string | null;
  readonly terms: readonly string[] | undefined;
  readonly compareHref: string;
  readonly hrefOn: (day: IsoDate) => string;
}

/** Everything known of one type, past and present. */
export function TypeView({ type, day, pointed, terms, compareHref, hrefOn }: TypeViewProps) {
  const [onlyNow, setOnlyNow] = useState(false);
  const groups = useMemo(() => factGroups(type), [type]);
  const facts = groups.flatMap((group) => group.facts);
  const now = facts.filter((fact) => fact.holds(day));
  const shown = onlyNow ? groups.map((group) => ({ ...group, facts: group.facts.filter((fact) => fact.holds(day)) })).filter((group) => group.facts.length > 0) : groups;
  return (
    <section className={classes.view} aria-labelledby="rulebook-type" data-view="type" data-type={type}>
      <header className={classes.head}>
        <Group gap="sm" align="baseline">
          <Title order={2} id="rulebook-type" className={classes.title}>
            <span className={classes.code}>{type}</span> {localText(certTypes[type])}
          </Title>
          <StatusBadge type={type} day={day} />
        </Group>
        <Text size="xs" c="dimmed" lang={locale === 'en' ? 'zh-CN' : 'en'}>
          {certTypes[type][locale === 'en' ? 'zh-CN' : 'en']}
        </Text>
        <Changes days={daysOfChange(facts)} day={day} hrefOn={hrefOn} />
        <Group gap="lg" className={classes.tools}>
          <Switch size="xs" checked={onlyNow} label={i18n.t('rulebook.facts.onlyNow')} onChange={(event) => setOnlyNow(event.currentTarget.checked)} data-action="only-now" />
          <Text size="xs" c="dimmed" data-count={now.length}>
            {i18n.t('rulebook.facts.counts', [String(now.length), String(facts.length)])}
          </Text>
          <Anchor size="xs" href={compareHref} data-action="compare">
            <IconArrowsDiff size={14} aria-hidden className={classes.sign} /> {i18n.t('rulebook.facts.compare')}
          </Anchor>
        </Group>
      </header>
      {shown.length === 0 ? (
        <Alert color="gray" title={i18n.t('rulebook.facts.noneOnDay')}>
          {i18n.t('rulebook.facts.emptyHint')}
        </Alert>
      ) : (
        <FactTable groups={shown} day={day} pointed={pointed} terms={terms} />
      )}
    </section>
  );
}

/** The days on which a rule of this type changes; each leads to the rules of that day. */
function Changes({ days, day, hrefOn }: { readonly days: readonly IsoDate[]; readonly day: IsoDate; readonly hrefOn: (day: IsoDate) => string }) {
  if (days.length === 0) return null;
  const since = days.findLast((change) => change <= day);
  return (
    <div className={classes.changes} role="group" aria-label={i18n.t('rulebook.facts.changes')}>
      <span title={i18n.t('rulebook.facts.changesHelp')}>{i18n.t('rulebook.facts.changes')}</span>
      {days.map((change) => (
        <a key={change} href={hrefOn(change)} className={classes.change} aria-current={change === since ? 'date' : undefined} data-change={change}>
          {change}
        </a>
      ))}
    </div>
  );
}
