import type { LineDecisions } from '@/lib/exchange/invoice/prepare';
import type { Invoice } from '@/lib/exchange/invoice/read-invoice';

/** What the user decided about lines, as far as it is still a choice there: another mapping of the columns may have settled a line, or offer other products for it. */
export function stillMeant({ lines }: Pick<Invoice, 'lines'>, decisions: LineDecisions): LineDecisions {
  return new Map(
    lines.flatMap(({ row, match }) => {
      const decided = decisions.get(row);
      const offered = match.state === 'choose' && (decided === null || match.candidates.some(({ goodsId }) => goodsId === decided));
      return decided !== undefined && offered ? [[row, decided] as const] : [];
    }),
  );
}
