/** How far a statement may be trusted, best first. `inferred` can only make a hint. */
export type Confidence = 'official' | 'source-document' | 'secondary' | 'inferred';

/** A calendar day `YYYY-MM-DD`, Chinese time. */
export type IsoDate = string;

/** A statement of the law or of practice, with where it stands and when it holds (both days included). */
export interface Fact<T> {
  readonly value: T;
  /** Id in the table of sources. */
  readonly source: string;
  readonly confidence: Confidence;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** The fact that holds on that day, or undefined: nothing is known for that day. */
export function factOn<T>(facts: readonly Fact<T>[], day: IsoDate): Fact<T> | undefined {
  return facts.find((fact) => (fact.from ?? '') <= day && day <= (fact.until ?? '9999-12-31'));
}
