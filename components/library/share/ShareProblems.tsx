import { i18n } from '#i18n';
import { Alert } from '@mantine/core';
import type { Problem } from '@/lib/library/problems';
import { placeName } from '../transfer/place-name';
import { ProblemList } from '../transfer/ProblemList';

/** What is wrong with a shared file, place by place. */
export function ShareProblems({ problems, more }: { readonly problems: readonly Problem[]; readonly more: boolean }) {
  return (
    <>
      <Alert color="red" role="alert" title={i18n.t('share.broken')} />
      <ProblemList problems={problems} more={more} nameOf={nameOf} />
    </>
  );
}

function nameOf(path: string): string | null {
  if (/^header\b/.test(path)) return i18n.t('share.header');
  if (/^seal\b/.test(path)) return i18n.t('share.seal');
  return path === 'payload' ? i18n.t('share.payload') : placeName(path);
}
