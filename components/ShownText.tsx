import { type TextPiece, visibleText } from './visible-text';
import classes from './ShownText.module.css';

/** A value as it stands in a field: line ends kept, what cannot be seen marked. */
export const ShownText = ({ text }: { readonly text: string }) => <Pieces pieces={visibleText(text)} />;

/** Pieces of such a value. */
export function Pieces({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  return (
    <span className={classes.text}>
      {pieces.map((piece) =>
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
