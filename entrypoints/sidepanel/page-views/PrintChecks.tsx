import { i18n } from '#i18n';
import { Note } from './Note';

/** What has to be seen on paper before the print is confirmed, and what the answer does. */
export function PrintChecks() {
  return (
    <Note tone="info">
      <strong>{i18n.t('pages.print.before')}</strong>
      <ul style={{ margin: '4px 0', paddingInlineStart: '1.3em' }}>
        <li>{i18n.t('pages.print.check1')}</li>
        <li>{i18n.t('pages.print.check2')}</li>
        <li>{i18n.t('pages.print.check3')}</li>
      </ul>
      <div>{i18n.t('pages.print.yes')}</div>
      <div>{i18n.t('pages.print.no')}</div>
    </Note>
  );
}
