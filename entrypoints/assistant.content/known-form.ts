import { browser } from 'wxt/browser';
import { extensionAlive } from '@/lib/platform/extension';
import type { KnownForm } from '@/lib/platform/form-structure';
import type { FormSeen } from '@/lib/platform/form-messages';
import { fingerprintOf } from '@/lib/portal/fingerprint';
import type { Session } from './session';

export interface Acquaintance {
  /** What is known of the form; null before the first answer. */
  readonly known: KnownForm | null;
  /** The user has changed something: what appears from now on is no news of the form. */
  acted(): void;
  /** To be called after the form was recognised: tells of it if it is built otherwise than when it was told of last. */
  look(): void;
  /** Lessons or confirmations were changed: the next look tells again. */
  forget(): void;
}

/** Tells the background how the form is built, never what stands in it, and hands its lessons and held fields to the session. */
export function acquaint(visit: string, session: Session, onKnown: () => void): Acquaintance {
  let known: KnownForm | null = null;
  let acted = false;
  let bound: unknown = null;
  let told = '';

  async function tell(seen: FormSeen): Promise<void> {
    const reply: KnownForm | undefined = await browser.runtime.sendMessage(seen).catch(() => undefined);
    if (!reply || JSON.stringify(reply) === JSON.stringify(known)) return;
    known = reply;
    session.know(known);
    onKnown();
  }

  return {
    get known() {
      return known;
    },
    acted() {
      acted = true;
    },
    look() {
      if (session.bound === bound || !session.present || !extensionAlive()) return;
      bound = session.bound;
      const seen: FormSeen = { type: 'form.seen', visit, certType: session.certType ?? '', acted, controls: [...fingerprintOf(session.bound)] };
      const next = JSON.stringify(seen.controls) + seen.certType;
      if (next === told) return;
      told = next;
      void tell(seen);
    },
    forget() {
      bound = null;
      told = '';
    },
  };
}
