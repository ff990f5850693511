import { useSyncExternalStore } from 'react';
import { chinaDay } from '@/lib/platform/today';

const minuteMs = 60_000;

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, minuteMs);
  return () => clearInterval(timer);
}

/** Today in China, also after midnight on a page that stays open. */
export const useToday = (): string => useSyncExternalStore(everyMinute, () => chinaDay(Date.now()));
