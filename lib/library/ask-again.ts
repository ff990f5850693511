/** What came of asking; `again`: only the second asking was answered. */
export interface Asked<A> {
  readonly answer: A;
  readonly again: boolean;
}

/** Asks the background once. `read` gives null for what is no answer; null also where nobody answered. */
export async function askOnce<M, A>(send: (message: M) => Promise<unknown>, message: M, read: (said: unknown) => A | null): Promise<A | null> {
  try {
    return read(await send(message));
  } catch {
    return null;
  }
}

/**
 * Asks the background, and once more where no answer comes: the browser ends it at any time, also between a message and
 * its answer, and the next message starts it anew. Only for what does no harm when it is done twice.
 */
export async function askAgain<M, A>(...asking: Parameters<typeof askOnce<M, A>>): Promise<Asked<A> | null> {
  for (const again of [false, true]) {
    const answer = await askOnce(...asking);
    if (answer !== null) return { answer, again };
  }
  return null;
}
