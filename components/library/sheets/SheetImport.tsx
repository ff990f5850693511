import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Button, Checkbox, Group, Loader, Radio, Select, Stack, Text } from '@mantine/core';
import type { ConflictChoice } from '@/lib/exchange/plan-import';
import { partyRoles, type PartyRole } from '@/lib/library/records';
import { localText } from '../../locale';
import { roleLabel } from '../edit/role-label';
import { useLibrary } from '../library-context';
import { tellDone } from '../tell';
import { ColumnMapping } from './ColumnMapping';
import { commitPlan } from './commit-plan';
import { PlanCounts, PlanList } from './PlanList';
import { ProblemTable } from './ProblemTable';
import { SheetFrame, Working } from './SheetFrame';
import { useAnswer } from './use-answer';
import { useSheet, type OpenedSheet, type SheetState } from './use-sheet';
import { ShownText } from '../../ShownText';
import classes from './sheets.module.css';

interface Props {
  readonly purpose: 'goods' | 'parties';
  readonly onClose: () => void;
}

/** Goods or companies from a sheet: mapped, looked through cell by cell, then taken over whole or not at all. */
export function SheetImport({ purpose, onClose }: Props) {
  const state = useSheet(purpose);
  return (
    <SheetFrame title={i18n.t(`sheets.import.${purpose}`).replace('…', '')} hint={i18n.t('sheets.dropHint')} state={state} onClose={onClose}>
      {state.opened && <Mapped purpose={purpose} opened={state.opened} state={state} onClose={onClose} />}
    </SheetFrame>
  );
}

function Mapped({ purpose, opened, state, onClose }: Props & { readonly opened: OpenedSheet; readonly state: SheetState }) {
  const { client } = useLibrary();
  const [role, setRole] = useState<PartyRole>('consignee');
  const [attempt, setAttempt] = useState(0);
  const [conflicts, setConflicts] = useState<ConflictChoice>('keep');
  const [leaveOut, setLeaveOut] = useState(false);
  const [busy, setBusy] = useState(false);
  const { reader, look: { sheet }, layout } = opened;
  const { answer: summary, failure } = useAnswer(reader, useMemo(() => ({ type: 'plan' as const, sheet, purpose, role, layout }), [sheet, purpose, role, layout]), attempt);
  const counts = summary?.counts;
  const count = counts ? counts.new + counts.changed + (conflicts === 'take' ? counts.conflicts : 0) : 0;
  const hasRole = [...layout.columns.values()].includes('role');

  const commit = async (): Promise<void> => {
    setBusy(true);
    try {
      const written = await commitPlan(reader, client, purpose, conflicts);
      state.remember();
      tellDone(i18n.t('sheets.imported', written));
      onClose();
    } catch (cause) {
      state.fail(cause);
      setAttempt(attempt + 1);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <div className={classes.columns}>
        <Stack gap="sm">
          {purpose === 'parties' && !hasRole && (
            <Select label={i18n.t('sheets.role')} data={partyRoles.map((each) => ({ value: each, label: roleLabel(each) }))} value={role} allowDeselect={false} onChange={(value) => value && setRole(value as PartyRole)} data-action="choose-role" />
          )}
          <ColumnMapping purpose={purpose} opened={opened} acts={state.mapping} />
        </Stack>
        <Stack gap="sm" data-view="dry-run">
          {failure && <Alert color="red" role="alert" title={localText(failure.text)}><ShownText text={failure.place} /></Alert>}
          {!summary && !failure && (state.progress ? <Working progress={state.progress} onStop={null} /> : <Loader size="sm" aria-label={i18n.t('sheets.step.checking')} />)}
          {summary && (
            <>
              <PlanCounts counts={summary.counts} />
              {summary.counts.rows === 0 && <Alert color="yellow">{i18n.t('sheets.noRows')}</Alert>}
              <ProblemTable purpose={purpose} problems={summary.problems} count={summary.counts.problems} />
              <PlanList plan={summary.plan} count={summary.counts.new + summary.counts.changed + summary.counts.conflicts} />
              {summary.counts.conflicts > 0 && (
                <Radio.Group label={i18n.t('sheets.conflictTitle')} value={conflicts} onChange={(choice) => setConflicts(choice as ConflictChoice)}>
                  <Group mt="xs">
                    <Radio size="xs" value="keep" label={i18n.t('sheets.keep')} />
                    <Radio size="xs" value="take" label={i18n.t('sheets.take')} />
                  </Group>
                </Radio.Group>
              )}
            </>
          )}
        </Stack>
      </div>
      <Group className={classes.foot ?? ''} justify="flex-end" gap="sm">
        {counts && counts.refused > 0 && <Checkbox label={i18n.t('sheets.leaveOut', counts.refused)} checked={leaveOut} onChange={(event) => setLeaveOut(event.currentTarget.checked)} data-action="leave-out" />}
        <Text size="xs" c="dimmed" mr="auto">{i18n.t('sheets.wholeOrNot')}</Text>
        <Button variant="default" onClick={onClose} data-action="sheet-close">{i18n.t('sheets.cancel')}</Button>
        <Button loading={busy} disabled={count === 0 || (counts !== undefined && counts.refused > 0 && !leaveOut)} onClick={() => void commit()} data-action="sheet-commit">
          {count === 0 ? i18n.t('sheets.nothing') : i18n.t('sheets.commit', count)}
        </Button>
      </Group>
    </>
  );
}
