/** A part of the background that is made when it is first needed: until then its code is not even evaluated. */
interface OnDemand<T> {
  /** The part; made by the first call. */
  need(): Promise<T>;
  /** Does this with the part where it was made already: one that holds nothing yet need not hear of changes. */
  ifMade(act: (part: T) => unknown): void;
}

/** `make` is tried again by the next call when it failed. */
export function onDemand<T>(make: () => Promise<T>): OnDemand<T> {
  let made: Promise<T> | null = null;
  return {
    need() {
      made ??= make().catch((error: unknown) => {
        made = null;
        throw error;
      });
      return made;
    },
    ifMade(act) {
      void made?.then(act, () => undefined);
    },
  };
}
