import type { Message } from '../entry/message';
import type { Settings } from '../settings';
import { cleanDemo } from './clean';
import { mistakesDemo } from './mistakes';

/** A day some days before or after another, both YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The application that a demo prefills, its dates counted from the day of the page; null for none. */
export function demoOf(demo: Settings['demo'], today: string): Message | null {
  const days = { applied: today, invoiced: dayAfter(today, -5), shipped: dayAfter(today, 3) };
  if (demo === 'clean') return cleanDemo(days);
  return demo === 'mistakes' ? mistakesDemo(days) : null;
}
