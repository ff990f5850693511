import { i18n } from '#i18n';
import { useEffect, useState } from 'react';
import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { ShownText } from '@/components/ShownText';
import type { WordingRecord } from '@/lib/library/records';
import { wordingsFor, type WordingUses } from '@/lib/library/wordings';
import type { FieldView, FormSnapshot } from '@/lib/portal/panel-protocol';
import { useActions } from '../actions';
import { openWorkbench } from '../open-workbench';
import type { LibraryPart } from '../page-views/use-library';
import { type FieldBlocked, fieldBlocked } from './field-state';
import { KeepWording } from './KeepWording';
import { noteWordingUse, wordingUses } from './uses';
import { WordingPreview } from './WordingPreview';
import classes from './Wordings.module.css';

interface Props {
  readonly field: FieldView;
  readonly snapshot: FormSnapshot;
  readonly connected: boolean;
  readonly library: LibraryPart<'wordings'>;
  /** A filling was started; what becomes of it is told in its report. */
  readonly onFilled: () => void;
}

const reasons: Readonly<Record<FieldBlocked, () => string>> = {
  disconnected: () => i18n.t('wordings.disconnected'),
  'read-only': () => i18n.t('wordings.readOnly'),
  row: () => i18n.t('panel.findings.notMendable'),
  held: () => i18n.t('wordings.held'),
};

const noUses: WordingUses = new Map();

/** The wordings for one field: choose, look at the difference, fill; and the way to keep what stands there. */
export function Wordings({ field, snapshot, connected, library: { records, trouble }, onFilled }: Props) {
  const { fill } = useActions();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [uses, setUses] = useState(noUses);
  useEffect(() => {
    void wordingUses().then(setUses, () => undefined);
  }, []);
  const { path, value } = field;
  const why = fieldBlocked(field, snapshot, connected);
  const blocked = why && reasons[why]();
  const offered = wordingsFor(records?.wordings ?? [], path, snapshot.certType, uses);
  const chosen = offered.find(({ id }) => id === chosenId);

  const start = ({ id }: WordingRecord, will: string): void => {
    fill({ id: `wording-${crypto.randomUUID()}`, entries: [{ path, now: value, will, alone: true }], goods: [] });
    // Only the order of what is offered hangs on it.
    void noteWordingUse(id).catch(() => undefined);
    onFilled();
  };
  return (
    <div className={classes.card} data-view="wordings">
      {trouble !== null && <p className={classes.failure} role="alert">{trouble}</p>}
      {!records && trouble === null && <p className={classes.quiet} role="status">{i18n.t('wordings.loading')}</p>}
      {chosen ? (
        <WordingPreview key={chosen.id} field={field} wording={chosen} blocked={blocked} onFill={(will) => start(chosen, will)} onBack={() => setChosenId(null)} />
      ) : (
        records && (
          <>
            {offered.length === 0 ? <p className={classes.quiet}>{i18n.t('wordings.none')}</p> : <Offered wordings={offered} onChoose={setChosenId} />}
            {blocked !== null && <p className={classes.note}>{blocked}</p>}
            <div className={classes.foot}>
              {value.trim() !== '' && <KeepWording field={field} certType={snapshot.certType} wordings={records.wordings} why={trouble} />}
              <Button variant="subtle" color="gray" size="compact-xs" leftSection={<IconExternalLink size={14} aria-hidden />} data-action="manage-wordings" onClick={() => openWorkbench('wordings')}>
                {i18n.t('wordings.manage')}
              </Button>
            </div>
          </>
        )
      )}
    </div>
  );
}

function Offered({ wordings, onChoose }: { readonly wordings: readonly WordingRecord[]; readonly onChoose: (id: string) => void }) {
  return (
    <ul className={classes.list} aria-label={i18n.t('wordings.list')}>
      {wordings.map(({ id, title, text, field, certTypes }) => (
        <li key={id} data-wording={title}>
          <button type="button" className={classes.choose} data-action="choose-wording" onClick={() => onChoose(id)}>
            <span className={classes.offer}>
              <span className={classes.title}>
                <ShownText text={title} />
                <span className={classes.aside}>{[...certTypes, ...(field === null ? [i18n.t('wordings.forAny')] : [])].join(' · ')}</span>
              </span>
              <span className={classes.text}><ShownText text={text} /></span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
