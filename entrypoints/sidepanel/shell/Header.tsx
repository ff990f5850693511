import { i18n } from '#i18n';
import { ActionIcon, Select } from '@mantine/core';
import { IconBooks, IconPlugConnected, IconPlugConnectedX, IconRefresh, IconLoader } from '@tabler/icons-react';
import { localText } from '@/components/locale';
import { certTypes } from '@/lib/certificate/types';
import { useActions } from '../actions';
import type { OpenForm } from '../connection/forms';
import { openWorkbench } from '../open-workbench';
import { markedText } from '@/components/visible-text';
import classes from './Header.module.css';

interface Props {
  readonly form: OpenForm;
  readonly forms: readonly OpenForm[];
  readonly onChoose: (key: string) => void;
}

const states = {
  connected: { Icon: IconPlugConnected, name: () => i18n.t('panel.state.connected') },
  connecting: { Icon: IconLoader, name: () => i18n.t('panel.state.connecting') },
  lost: { Icon: IconPlugConnectedX, name: () => i18n.t('panel.state.lost') },
};

/** Which form the panel speaks of: certificate type, host, how the line stands; a choice where there are several. */
export function Header({ form, forms, onChoose }: Props) {
  const { rescan } = useActions();
  const certType = form.snapshot?.certType ?? null;
  const { Icon, name } = states[form.state];
  return (
    <div className={classes.header} data-form={form.formId}>
      <div className={classes.type}>
        {certType === null ? (
          <h1 className={classes.noType}>{i18n.t('panel.form.noType')}</h1>
        ) : (
          <>
            <span className={classes.code} data-cert-type={certType}>{certType}</span>
            <h1 className={classes.name} title={localText(certTypes[certType])}>{localText(certTypes[certType])}</h1>
            <ActionIcon variant="subtle" color="gray" size="sm" data-action="open-rulebook" aria-label={i18n.t('panel.form.rules')} title={i18n.t('panel.form.rules')} onClick={() => openWorkbench(`rulebook/${certType}`)}>
              <IconBooks size={16} />
            </ActionIcon>
          </>
        )}
      </div>
      <div className={classes.line}>
        {forms.length > 1 ? (
          <Select
            className={classes.choice}
            aria-label={i18n.t('panel.form.choose')}
            data-action="choose-form"
            allowDeselect={false}
            value={form.key}
            onChange={(key) => key !== null && onChoose(key)}
            data={forms.map((each) => ({ value: each.key, label: formLabel(each, forms) }))}
          />
        ) : (
          <span className={classes.host} title={markedText(form.title)}>{form.host}</span>
        )}
        <span className={classes.state} data-state={form.state} role="status">
          <Icon size={14} aria-hidden />
          {name()}
        </span>
        <ActionIcon variant="subtle" color="gray" size="sm" data-action="rescan" aria-label={i18n.t('panel.form.rescan')} title={i18n.t('panel.form.rescan')} onClick={rescan}>
          <IconRefresh size={15} />
        </ActionIcon>
      </div>
    </div>
  );
}

/** Forms of the same type on the same host are told apart by their number. */
function formLabel(form: OpenForm, forms: readonly OpenForm[]): string {
  const number = forms.indexOf(form) + 1;
  return [`${number}`, form.snapshot?.certType, markedText(form.snapshot?.application.CertificateHead.CertNo || form.title || form.host)].filter(Boolean).join(' · ');
}
