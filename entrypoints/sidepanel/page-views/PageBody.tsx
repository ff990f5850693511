import type { PageSnapshot, ToPage } from '@/lib/portal/panel-protocol';
import { AuthorisationView } from './AuthorisationView';
import { BlockedPreferenceView } from './BlockedPreferenceView';
import { ChangeView } from './ChangeView';
import { CompanyView } from './CompanyView';
import type { OpenPage } from './pages';
import { PreReviewListView } from './PreReviewListView';
import { PreReviewView } from './PreReviewView';
import { PrintResultView } from './PrintResultView';
import { PrintView } from './PrintView';
import { QueryView } from './QueryView';
import { SealView } from './SealView';
import { VerificationView } from './VerificationView';

interface Props {
  readonly page: OpenPage;
  readonly snapshot: PageSnapshot;
  readonly send: (message: ToPage) => void;
}

/** What there is to say on a page, by its kind. */
export function PageBody({ page, snapshot, send }: Props) {
  const { reading } = snapshot;
  switch (reading.page) {
    case 'company':
      return <CompanyView company={reading.company} />;
    case 'pre-review-list':
      return <PreReviewListView list={reading.list} />;
    case 'pre-review':
      return <PreReviewView form={reading.form} writable={snapshot.readOnly === null && page.state === 'connected'} report={page.report} send={send} />;
    case 'query':
      return <QueryView list={reading.list} />;
    case 'print':
      return <PrintView list={reading.list} />;
    case 'change':
      return <ChangeView form={reading.form} />;
    case 'seal':
      return <SealView list={reading.list} />;
    case 'authorisation':
      return <AuthorisationView authorisation={reading.authorisation} />;
    case 'print-result':
      return <PrintResultView question={reading.question} />;
    case 'verification':
      return <VerificationView numbers={reading.numbers} />;
    case 'blocked-preference':
      return <BlockedPreferenceView form={reading.form} />;
  }
}
