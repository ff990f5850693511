import { i18n } from '#i18n';
import { Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { Guide, GuideStep } from '@/lib/advise/guides';
import { localText } from '../locale';
import { ConfidenceBadge } from '../rulebook/ConfidenceBadge';
import { Sources } from '../Sources';
import { ChangeChooser } from './ChangeChooser';
import classes from './GuideView.module.css';

/** One guide: when one needs it, its steps, and the chooser where the way depends on the case. */
export function GuideView({ guide: { id, title, purpose, kind, steps } }: { readonly guide: Guide }) {
  return (
    <article className={classes.guide} data-guide-shown={id}>
      <Title order={2} className={classes.title}>
        {localText(title)}
      </Title>
      <p className={classes.purpose}>{localText(purpose)}</p>
      {id === 'changing' && <ChangeChooser />}
      {kind === 'causes' && <p className={classes.purpose}>{i18n.t('guides.causes')}</p>}
      <ol className={classes.steps}>
        {steps.map((step) => (
          <Step key={step.text.en} step={step} />
        ))}
      </ol>
    </article>
  );
}

function Step({ step: { text, menu, labels, links, from, sources, confidence } }: { readonly step: GuideStep }) {
  return (
    <li className={classes.step}>
      <p className={classes.text}>
        {localText(text)}
        {from && <span className={classes.from}>{i18n.t('guides.from', [from])}</span>}
      </p>
      {menu && <Words words={menu} path />}
      {labels && <Words words={labels} />}
      {links?.map(({ title, address }) => (
        <a key={address} className={classes.link} href={address} target="_blank" rel="noreferrer noopener">
          <IconExternalLink size={13} aria-hidden />
          {localText(title)} {address}
        </a>
      ))}
      <div className={classes.sources}>
        <ConfidenceBadge confidence={confidence} />
        <Sources ids={sources} />
      </div>
    </li>
  );
}

/** Words as they stand on the portal: a way through its menus, or labels of one page. */
function Words({ words, path = false }: { readonly words: readonly string[]; readonly path?: boolean }) {
  return (
    <p className={classes.menu} lang="zh-CN" data-path={path}>
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </p>
  );
}
