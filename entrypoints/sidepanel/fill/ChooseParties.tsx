import { i18n } from '#i18n';
import { useMemo } from 'react';
import { IconInfoCircle } from '@tabler/icons-react';
import type { CertType } from '@/lib/certificate/types';
import type { PartyRecord, PartyRole } from '@/lib/library/records';
import { type Choice, type PartySlot, withTemplate } from './choice';
import type { LibraryContent } from './library';
import { RecordPicker } from './RecordPicker';
import { markedText } from '@/components/visible-text';
import classes from './Choose.module.css';

interface Props {
  readonly library: LibraryContent;
  readonly choice: Choice;
  readonly certType: CertType | null;
  readonly onChange: (choice: Choice) => void;
}

const slots: readonly { readonly slot: PartySlot; readonly role: PartyRole; readonly label: () => string }[] = [
  { slot: 'exporterId', role: 'exporter', label: () => i18n.t('panel.fill.exporter') },
  { slot: 'consigneeId', role: 'consignee', label: () => i18n.t('panel.fill.consignee') },
  { slot: 'thirdPartyId', role: 'third-party', label: () => i18n.t('panel.fill.thirdParty') },
];

const partyName = ({ name, nameZh }: PartyRecord): string => markedText([name, nameZh].filter(Boolean).join(' · '));

/** Template, exporter, consignee and third party. A template brings its own; each can be changed after. */
export function ChooseParties({ library, choice, certType, onChange }: Props) {
  const { templates, templatesIndex, parties, partiesIndex } = library;
  // Templates for the form's own type, or for any, stand first.
  const offered = useMemo(() => templates.toSorted((a, b) => Number(fits(b.certType, certType)) - Number(fits(a.certType, certType)) || b.updatedAt - a.updatedAt), [templates, certType]);
  const template = templates.find(({ id }) => id === choice.templateId) ?? null;
  return (
    <div className={classes.parties}>
      <RecordPicker
        label={i18n.t('panel.fill.template')}
        placeholder={i18n.t('panel.fill.templateNone')}
        action="choose-template"
        records={offered}
        index={templatesIndex}
        nameOf={({ name, certType: type }) => markedText(type ? `${type} · ${name}` : name)}
        value={choice.templateId}
        onChange={(id) => onChange(withTemplate(choice, templates.find((each) => each.id === id) ?? null))}
      />
      {template && !fits(template.certType, certType) && (
        <p className={classes.note} role="status">
          <IconInfoCircle size={14} aria-hidden />
          {i18n.t('panel.fill.otherType', [template.certType ?? '', certType ?? ''])}
        </p>
      )}
      {slots.map(({ slot, role, label }) => (
        <RecordPicker
          key={slot}
          label={label()}
          placeholder={i18n.t('panel.fill.partyNone')}
          action={`choose-${role}`}
          records={parties.filter((party) => party.role === role)}
          index={partiesIndex}
          nameOf={partyName}
          value={choice[slot]}
          onChange={(id) => onChange({ ...choice, [slot]: id })}
        />
      ))}
      {choice.thirdPartyId !== null && <ThirdPartyNote certType={certType ?? template?.certType ?? null} />}
    </div>
  );
}

const fits = (type: CertType | null, certType: CertType | null): boolean => type === null || certType === null || type === certType;

/** Types without a third-party box take the wording from the template; without a type nobody knows where it goes. */
function ThirdPartyNote({ certType }: { readonly certType: CertType | null }) {
  if (certType !== null && certType !== 'C' && certType !== 'G') return null;
  return (
    <p className={classes.note} role="status">
      <IconInfoCircle size={14} aria-hidden />
      {certType === null ? i18n.t('panel.fill.thirdPartyNoType') : i18n.t('panel.fill.thirdPartyWording')}
    </p>
  );
}
