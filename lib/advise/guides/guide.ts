import type { LocalText } from '../../certificate/text';
import type { Confidence, Grounds, IsoDate } from '../../rulebook/fact';
import { text } from '../../rulebook/state';
import { restingOn } from '../resting-on';

/** An address that the user opens himself. */
export interface GuideLink {
  readonly title: LocalText;
  readonly address: string;
}

/** One step of a procedure, or one cause to look at. */
export interface GuideStep {
  readonly text: LocalText;
  /** Words of the portal's menus and pages, one behind the other, as they stand there. */
  readonly menu?: readonly string[];
  /** Words of fields and states on one page, side by side, as they stand there. */
  readonly labels?: readonly string[];
  readonly links?: readonly GuideLink[];
  /** Where the step came in only later: the first day. */
  readonly from?: IsoDate;
  readonly sources: readonly string[];
  /** Of the weakest statement in it. */
  readonly confidence: Confidence;
}

/** How something is done on the portals. */
export interface Guide {
  readonly id: string;
  readonly title: LocalText;
  /** When one needs it. */
  readonly purpose: LocalText;
  /** `steps` follow one another; `causes` are looked at one by one until one fits. */
  readonly kind: 'steps' | 'causes';
  readonly steps: readonly GuideStep[];
}

type Extra = Pick<GuideStep, 'menu' | 'labels' | 'links' | 'from'>;

/** A step with what it rests on. */
export const step = (chinese: string, english: string, on: readonly Grounds[], extra: Extra = {}): GuideStep => ({
  text: text(chinese, english),
  ...extra,
  ...restingOn(...on),
});
