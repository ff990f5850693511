import { i18n } from '#i18n';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { Tabs } from '@mantine/core';
import { IconChecklist, IconForms, IconListSearch, IconMessageCircle } from '@tabler/icons-react';
import { UpdateReady } from '@/components/UpdateReady';
import type { FillPlan } from '@/lib/portal/fill-plan';
import { ActionsProvider, panelActions } from '../actions';
import { AdviceView } from '../advice/AdviceView';
import { currentForm, type Forms, formsOnShow, isUnread } from '../connection/forms';
import { type View, views } from '../connection/opened-with';
import { Drafts } from '../drafts/Drafts';
import { FieldsView } from '../fields/FieldsView';
import { emptyDraft, type FillDraft } from '../fill/draft';
import { FillView } from '../fill/FillView';
import { FindingsView } from '../findings/FindingsView';
import { Broken } from './Broken';
import { EmptyState } from './EmptyState';
import { Header } from './Header';
import { LibraryNote } from './LibraryNote';
import { Notices } from './Notices';
import { useEscapeStops } from './use-escape-stops';
import { ViewCount } from './ViewCount';
import classes from './Panel.module.css';

const labels: Readonly<Record<View, () => string>> = {
  findings: () => i18n.t('panel.view.findings'),
  advice: () => i18n.t('panel.view.advice'),
  fill: () => i18n.t('panel.view.fill'),
  fields: () => i18n.t('panel.view.fields'),
};
const icons = { findings: IconChecklist, advice: IconMessageCircle, fill: IconForms, fields: IconListSearch };

/** The side panel: the form it speaks of on top, one of four views below. */
export function Panel({ forms, firstView }: { readonly forms: Forms; readonly firstView: View }) {
  const state = useSyncExternalStore(forms.subscribe, forms.getState);
  const form = currentForm(state);
  const key = form?.key ?? null;
  const actions = useMemo(() => panelActions((message) => key !== null && forms.send(key, message)), [forms, key]);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, FillDraft>>(new Map());
  const [view, setView] = useState(firstView);
  useEscapeStops(form?.report?.state === 'running' ? actions.stop : null);

  const fillFromDraft = (plan: FillPlan): void => {
    actions.fill(plan);
    setView('fill');
  };
  if (!form) return <EmptyState />;
  const { snapshot } = form;
  return (
    <ActionsProvider value={actions}>
      <Tabs value={view} onChange={(next) => setView(views.find((each) => each === next) ?? view)} className={classes.panel} classNames={{ tab: classes.tab ?? '', tabLabel: classes.tabLabel ?? '', tabSection: classes.tabSection ?? '' }} keepMounted={false}>
        <header className={classes.top}>
          <Header form={form} forms={formsOnShow(state)} onChoose={(chosen) => forms.choose(chosen)} />
          <Tabs.List>
            {views.map((each) => {
              const Icon = icons[each];
              return (
                <Tabs.Tab key={each} value={each} data-action={`view-${each}`} leftSection={<Icon size={16} aria-hidden />} rightSection={<ViewCount view={each} snapshot={snapshot} />}>
                  {labels[each]()}
                </Tabs.Tab>
              );
            })}
          </Tabs.List>
        </header>
        <main className={classes.main}>
          <LibraryNote />
          <UpdateReady />
          <Notices form={form} onSeeFields={view === 'fields' ? null : () => setView('fields')} />
          {snapshot && !isUnread(form) && (
            <Broken key={form.key}>
              <Drafts key={form.formId} snapshot={snapshot} connected={form.state === 'connected'} view={view} onFill={fillFromDraft}>
                <Broken key={`${form.key} ${view}`}>
                  <Tabs.Panel value="findings"><FindingsView snapshot={snapshot} report={form.report} /></Tabs.Panel>
                  <Tabs.Panel value="advice"><AdviceView snapshot={snapshot} report={form.report} /></Tabs.Panel>
                  <Tabs.Panel value="fill"><FillView key={form.formId} snapshot={snapshot} report={form.report} connected={form.state === 'connected'} draft={drafts.get(form.formId) ?? emptyDraft} onDraft={(change) => setDrafts((all) => new Map(all).set(form.formId, change(all.get(form.formId) ?? emptyDraft)))} /></Tabs.Panel>
                  <Tabs.Panel value="fields"><FieldsView key={form.formId} snapshot={snapshot} teaching={form.teaching} report={form.report} connected={form.state === 'connected'} /></Tabs.Panel>
                </Broken>
              </Drafts>
            </Broken>
          )}
        </main>
      </Tabs>
    </ActionsProvider>
  );
}
