/** How many senders are counted at once, before counting begins anew. */
const mostSenders = 1000;

/**
 * Counts what each sender sends: true once it has sent more than `most` within a minute. `now` in milliseconds since 1970
 * UTC; a clock that was set back begins a new minute.
 */
export function rateLimit(most: number, now: () => number): (sender: string) => boolean {
  const heard = new Map<string, { since: number; count: number }>();
  return (sender) => {
    const last = heard.get(sender);
    if (last && Math.abs(now() - last.since) < 60_000) {
      last.count += 1;
      return last.count > most;
    }
    if (heard.size >= mostSenders) heard.clear();
    heard.set(sender, { since: now(), count: 1 });
    return false;
  };
}
