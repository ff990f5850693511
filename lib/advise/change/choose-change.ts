import type { LocalText } from '../../certificate/text';
import type { Confidence, Grounds } from '../../rulebook/fact';
import { factOn, groundsOf } from '../../rulebook/fact';
import { rulesOf } from '../../rulebook';
import { grounds } from '../../rulebook/state';
import { restingOn } from '../resting-on';
import type { ChangeOutcome } from './outcomes';
import { outcomes } from './outcomes';
import { oldForm, trueCopy, unusedOnly } from './per-type';
import type { ChangeAnswers } from './questions';
import { remarks } from './remarks';

/** How a certificate is changed or replaced. */
export interface ChangeResult {
  readonly outcome: ChangeOutcome;
  /** Code of 证书状态 in the application: 1 amended, 2 re-issued, 3 amended and re-issued; null where none is applied for. */
  readonly certStatus: '1' | '2' | '3' | null;
  readonly title: LocalText;
  readonly text: LocalText;
  /** What is handed in or filled in. */
  readonly handIn: readonly LocalText[];
  /** What then stands on paper. */
  readonly printed: readonly LocalText[];
  /** What to mind besides. */
  readonly notes: readonly LocalText[];
  readonly sources: readonly string[];
  /** Of the weakest statement in it. */
  readonly confidence: Confidence;
}

const order270 = '2024-09-01';
const faq = grounds('customs-faq-2023', 'source-document');
const practice = grounds('customs-qa-2025', 'secondary');
const schema = grounds('schema-2022-1', 'official');

/** A statement with what it rests on. */
interface Said {
  readonly words: LocalText;
  readonly ground: Grounds;
}

/**
 * The way to change or replace a certificate that has been issued: for every set of answers exactly one. From
 * 2024-09-01 by Order 270 art. 13 (a new certificate against the original, or correction by hand where the agreement
 * wants that), before by the measures and customs practice of the time, which want the original back.
 */
export function chooseChange(answers: ChangeAnswers): ChangeResult {
  const { type, day, alter, original, used, valid } = answers;
  const newLaw = day >= order270;
  const amendment = factOn(rulesOf(type).amendment, day);
  const byHand = amendment?.value.ways.every((way) => way === 'hand-correction') ?? false;
  const law = amendment ? groundsOf(amendment, 'ways') : grounds('customs-qa-2025', 'inferred');

  if (alter === 'nothing' && original !== 'lost') return result('not-needed', [law]);
  if (valid === 'no') return result('not-possible', [law], { notes: [{ words: remarks.expired, ground: law }] });
  const within: Said[] = valid === 'unknown' ? [{ words: remarks.withinValidity, ground: law }] : [];
  const asked: Said[] = used === 'used' ? [{ words: remarks.askFirst, ground: practice }] : [];
  const common = [...within, ...asked];

  if (alter === 'nothing') {
    const unused = unusedOnly[type];
    if (used === 'used' && unused) return result('not-possible', [unused], { notes: [{ words: remarks.copyOfUsed, ground: unused }] });
    const own = trueCopy(type, day);
    return result('re-issue', [law, faq], { handIn: [reason], printed: [{ words: remarks.trueCopy, ground: faq }], notes: [...common, ...(own ? [own] : [])] });
  }
  if (byHand && original !== 'lost') {
    const notes = [...common, ...(original === 'away' ? [{ words: remarks.getItBack, ground: law }] : used === 'no' ? [{ words: remarks.notYetUsed, ground: practice }] : [])];
    return result('hand-correction', [law], { notes });
  }
  const changed = oldForm[type];
  const newForm: Said[] = changed && day >= changed.from && day <= changed.until ? [changed] : [];
  if (original === 'in-hand' || (original === 'away' && !newLaw)) {
    const notes = [...common, ...(original === 'away' ? [{ words: remarks.getItBack, ground: law }] : []), ...newForm];
    return result('amend', [law, faq], { handIn: [{ words: remarks.original, ground: law }, reason], notes });
  }
  const voids: Said[] = newLaw ? [{ words: remarks.voidsOriginal, ground: practice }] : [];
  return result('amend-and-re-issue', [law, faq], { handIn: [reason], printed: voids, notes: [...common, ...newForm] });
}

const reason: Said = { words: remarks.reason, ground: schema };

interface Parts {
  readonly handIn?: readonly Said[];
  readonly printed?: readonly Said[];
  readonly notes?: readonly Said[];
}

function result(outcome: ChangeOutcome, law: readonly Grounds[], { handIn = [], printed = [], notes = [] }: Parts = {}): ChangeResult {
  const { certStatus, title, text } = outcomes[outcome];
  const words = (all: readonly Said[]): LocalText[] => all.map((one) => one.words);
  return {
    outcome,
    certStatus,
    title,
    text,
    handIn: words(handIn),
    printed: words(printed),
    notes: words(notes),
    ...restingOn(...law, ...[...handIn, ...printed, ...notes].map(({ ground }) => ground)),
  };
}
