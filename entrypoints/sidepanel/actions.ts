import { createContext, useContext } from 'react';
import type { Edit } from '@/lib/certificate/finding';
import type { Path } from '@/lib/certificate/path';
import type { FillPlan } from '@/lib/portal/fill-plan';
import type { ToAssistant } from '@/lib/portal/panel-protocol';

/** What the panel can have done on the form. Each goes to the form's assistant. */
export interface PanelActions {
  jump(path: Path): void;
  showControl(controlId: string): void;
  fix(edits: readonly Edit[]): void;
  fill(plan: FillPlan): void;
  stop(): void;
  undo(planId: string): void;
  rescan(): void;
  /** Has a field pointed out: that control, or null for the user to do it on the page. */
  teach(controlId: string | null): void;
  endTeaching(): void;
  /** Asks for the description of the form's structure. */
  describe(): void;
}

/** The actions by way of `send`. */
export const panelActions = (send: (message: ToAssistant) => void): PanelActions => ({
  jump: (path) => send({ type: 'jump', path }),
  showControl: (controlId) => send({ type: 'show-control', controlId }),
  fix: (edits) => send({ type: 'fix', edits }),
  fill: (plan) => send({ type: 'fill', plan }),
  stop: () => send({ type: 'stop' }),
  undo: (planId) => send({ type: 'undo', planId }),
  rescan: () => send({ type: 'rescan' }),
  teach: (controlId) => send({ type: 'teach', controlId }),
  endTeaching: () => send({ type: 'teach-end' }),
  describe: () => send({ type: 'describe' }),
});

const Actions = createContext<PanelActions | null>(null);
export const ActionsProvider = Actions.Provider;

export function useActions(): PanelActions {
  const actions = useContext(Actions);
  if (!actions) throw new Error('No actions around this component');
  return actions;
}
