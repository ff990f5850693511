import type { ReactNode } from 'react';
import classes from './ShownText.module.css';

/** From here on a value takes so much room that it scrolls in a box of its own. */
const longChars = 300;
const longLines = 6;

const isLong = (text: string): boolean => text.length > longChars || text.split('\n').length > longLines;

/** Room for a value: as much as it needs, or, for a long one, a box that scrolls by wheel and keys. */
export function LongText({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return isLong(text) ? (
    <div className={classes.long} tabIndex={0} role="group">
      {children}
    </div>
  ) : (
    children
  );
}
