import { i18n } from '#i18n';
import { Button, Progress } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useActions } from '../actions';
import { useEscapeStops } from '../shell/use-escape-stops';
import classes from './Report.module.css';

interface Props {
  readonly done: number;
  readonly total: number;
  /** The way back while the page has not answered yet. */
  readonly onBack: (() => void) | null;
}

/** A filling that runs: how far it is, and the way to stop it. */
export function Filling({ done, total, onBack }: Props) {
  const { stop } = useActions();
  // Once the page has answered, the panel's own listener takes over, on every view.
  useEscapeStops(onBack ? stop : null);
  const label = i18n.t('panel.fill.running', [done, total]);
  return (
    <div className={classes.running} role="status" data-fill-state="running">
      <strong>{label}</strong>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={label} />
      <StopButton onStopped={onBack} />
    </div>
  );
}

function StopButton({ onStopped }: { readonly onStopped: (() => void) | null }) {
  const { stop } = useActions();
  return (
    <Button
      variant="default"
      data-action="fill-stop"
      leftSection={<IconPlayerStop size={15} aria-hidden />}
      onClick={() => {
        stop();
        onStopped?.();
      }}
    >
      {i18n.t('panel.fill.stop')}
    </Button>
  );
}
