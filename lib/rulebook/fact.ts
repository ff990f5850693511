/** How far a statement may be trusted, best first. `inferred` can only make a hint. */
export type Confidence = 'official' | 'source-document' | 'secondary' | 'inferred';

/** A calendar day `YYYY-MM-DD`, Chinese time. */
export type IsoDate = string;

/** What a statement rests on. */
export interface Grounds {
  /** Id in the table of sources. */
  readonly source: string;
  readonly confidence: Confidence;
  /** Where in the source it stands, where known: 第十三条, art. 3.19 … */
  readonly article?: string;
}

/** A statement of the law or of practice, with where it stands and when it holds (both days included). */
export interface Fact<T> extends Grounds {
  readonly value: T;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** Properties of the value that rest on something else than the whole. */
  readonly parts?: Readonly<Record<string, Grounds>>;
}

/** The fact that holds on that day, or undefined: nothing is known for that day. */
export function factOn<T>(facts: readonly Fact<T>[], day: IsoDate): Fact<T> | undefined {
  return facts.find((fact) => (fact.from ?? '') <= day && day <= (fact.until ?? '9999-12-31'));
}

/** What one property of a fact's value rests on: its own grounds where it has them, else those of the fact. */
export function groundsOf<T>(fact: Fact<T>, part: keyof T & string): Grounds {
  return fact.parts?.[part] ?? fact;
}
