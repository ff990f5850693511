import { visibleText } from './visible-text';
import classes from './ShownText.module.css';

/** A value as it stands in a field: line ends kept, what cannot be seen marked. */
export function ShownText({ text }: { readonly text: string }) {
  return (
    <span className={classes.text}>
      {visibleText(text).map((piece) =>
        piece.mark ? (
          <span key={piece.at} className={classes.mark}>
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </span>
  );
}
