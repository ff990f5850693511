import { i18n } from '#i18n';
import { IconBuildingBank, IconFileText, IconQuestionMark, IconUsers, type Icon } from '@tabler/icons-react';
import type { Confidence } from '@/lib/rulebook/fact';
import classes from './badges.module.css';

const icons: Readonly<Record<Confidence, Icon>> = { official: IconBuildingBank, 'source-document': IconFileText, secondary: IconUsers, inferred: IconQuestionMark };

/** How far a statement may be trusted, in words. */
export function confidenceWord(confidence: Confidence): string {
  return i18n.t(confidence === 'source-document' ? 'rulebook.confidence.sourceDocument' : `rulebook.confidence.${confidence}`);
}

/** How far a statement may be trusted: a word with a sign of its own, so that no colour is needed to tell. */
export function ConfidenceBadge({ confidence }: { readonly confidence: Confidence }) {
  const Sign = icons[confidence];
  return (
    <span className={classes.badge} data-confidence={confidence}>
      <Sign size={13} stroke={1.8} aria-hidden />
      {confidenceWord(confidence)}
    </span>
  );
}
