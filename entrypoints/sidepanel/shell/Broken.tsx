import { i18n } from '#i18n';
import { Component, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import classes from './Notices.module.css';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a fault in one view from taking the panel down, and says what went wrong. */
export class Broken extends Component<Props, { readonly error: string | null }> {
  override state: { readonly error: string | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: string } {
    return { error: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <p className={classes.notice} role="alert">
        {i18n.t('panel.broken', [this.state.error])}
        <Button variant="default" data-action="retry" onClick={() => this.setState({ error: null })}>{i18n.t('panel.retry')}</Button>
      </p>
    );
  }
}
