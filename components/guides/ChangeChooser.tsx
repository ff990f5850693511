import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { NativeSelect, Radio, TextInput } from '@mantine/core';
import { changeQuestions, chooseChange } from '@/lib/advise';
import type { ChangeAnswers, ChangeResult } from '@/lib/advise';
import type { LocalText } from '@/lib/certificate/text';
import { certTypeCodes, certTypes, isCertType } from '@/lib/certificate/types';
import { isIsoDate } from '@/lib/rulebook/calendar';
import { localText } from '../locale';
import { ConfidenceBadge } from '../rulebook/ConfidenceBadge';
import { Sources } from '../Sources';
import { useToday } from '../use-today';
import classes from './ChangeChooser.module.css';

type Asked = Omit<ChangeAnswers, 'type' | 'day'>;
const usual: Asked = { alter: 'mistake', original: 'in-hand', used: 'no', valid: 'yes' };
const questions = Object.keys(changeQuestions) as (keyof Asked)[];

interface Props {
  /** What is known beforehand; the user may answer otherwise. */
  readonly givenType?: ChangeAnswers['type'];
  readonly givenValid?: ChangeAnswers['valid'];
  /** What else there is to say of the way that follows. */
  readonly children?: (result: ChangeResult) => ReactNode;
}

/** Four questions and the one way that follows from the answers. */
export function ChangeChooser({ givenType = 'C', givenValid = usual.valid, children }: Props) {
  const today = useToday();
  const [type, setType] = useState<ChangeAnswers['type']>(givenType);
  const [day, setDay] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Asked>({ ...usual, valid: givenValid });
  const on = day ?? today;
  const result = isIsoDate(on) ? chooseChange({ ...answers, type, day: on }) : null;
  return (
    <section className={classes.chooser} aria-label={i18n.t('guides.change.title')}>
      <div className={classes.questions}>
        <NativeSelect
          label={i18n.t('guides.change.type')}
          value={type}
          onChange={({ currentTarget: { value } }) => isCertType(value) && setType(value)}
          data={certTypeCodes.map((code) => ({ value: code, label: `${code} ${localText(certTypes[code])}` }))}
          data-action="change-type"
        />
        <TextInput type="date" label={i18n.t('guides.change.day')} value={on} onChange={({ currentTarget: { value } }) => setDay(value)} data-action="change-day" />
        {questions.map((question) => (
          <Radio.Group
            key={question}
            label={localText(changeQuestions[question].ask)}
            value={answers[question]}
            onChange={(answer) => setAnswers({ ...answers, [question]: answer })}
            data-question={question}
          >
            {Object.entries<LocalText>(changeQuestions[question].answers).map(([answer, words]) => (
              <Radio key={answer} size="xs" value={answer} label={localText(words)} className={classes.answer ?? ''} />
            ))}
          </Radio.Group>
        ))}
      </div>
      {result && <Result result={result} />}
      {result && children?.(result)}
    </section>
  );
}

function Result({ result: { outcome, certStatus, title, text, handIn, printed, notes, confidence, sources } }: { readonly result: ChangeResult }) {
  return (
    <div className={classes.result} role="status" data-outcome={outcome} data-status={certStatus ?? ''}>
      <strong>{localText(title)}</strong>
      <p>{localText(text)}</p>
      <Points heading={i18n.t('guides.change.handIn')} points={handIn} />
      <Points heading={i18n.t('guides.change.printed')} points={printed} />
      <Points heading={i18n.t('guides.change.notes')} points={notes} />
      <div className={classes.sources}>
        <ConfidenceBadge confidence={confidence} />
        <Sources ids={sources} />
      </div>
    </div>
  );
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly LocalText[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {points.map((point) => (
          <li key={point.en}>{localText(point)}</li>
        ))}
      </ul>
    </>
  );
}
