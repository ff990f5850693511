import { press } from '../press';
import { waitUntil } from '../wait-until';

/** A calendar that is open: which month it shows, its days, and what turns it. */
export interface Calendar {
  readonly layer: HTMLElement;
  /** Months since the year 0, or null while it cannot be told. */
  month(): number | null;
  /** The day's own cell in the month on show, when it can be chosen. */
  cell(day: string): HTMLElement | null;
  /** What turns it by so many months; null where it cannot be turned. */
  turn(months: 12 | 1 | -1 | -12): HTMLElement | null;
}

const turnCapMs = 1000;
/** Thirty years where there are arrows for months only. */
const mostTurns = 360;

/** Turns an open calendar, by its own arrows, to the month of `YYYY-MM-DD` and gives the day's cell; null where the day cannot be chosen. */
export async function turnTo(calendar: Calendar, day: string, signal: AbortSignal): Promise<HTMLElement | null> {
  const [year, month] = day.split('-').map(Number);
  const wanted = (year ?? 0) * 12 + (month ?? 1) - 1;
  for (let turns = 0; turns < mostTurns && !signal.aborted; turns += 1) {
    const now = calendar.month();
    if (now === wanted) return waitUntil(() => calendar.cell(day), { root: calendar.layer, capMs: turnCapMs, signal });
    if (now === null) return null;
    const away = wanted - now;
    const arrow = (Math.abs(away) >= 12 ? calendar.turn(away > 0 ? 12 : -12) : null) ?? calendar.turn(away > 0 ? 1 : -1);
    if (!arrow || !press(arrow, { within: calendar.layer, purpose: 'page' }).pressed) return null;
    if ((await waitUntil(() => (calendar.month() === now ? null : true), { root: calendar.layer, capMs: turnCapMs, signal })) === null) return null;
  }
  return null;
}
