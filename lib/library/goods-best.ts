import type { Place } from './goods-terms';

/** A record that was found, and what it is worth. */
export interface Hit extends Place {
  readonly score: number;
  readonly usedAt: number;
  readonly updatedAt: number;
}

/** Keeps the best of many hits; of two hits of one record the better one. */
export class BestHits {
  readonly #limit: number;
  readonly #hits: Hit[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** True when a hit of that score cannot come in any more. */
  closedTo(score: number): boolean {
    const last = this.#hits[this.#limit - 1];
    return last !== undefined && last.score >= score;
  }

  offer(bucket: number, line: number, score: number, times: Float64Array): void {
    const last = this.#hits[this.#limit - 1];
    if (last && last.score > score) return;
    const hit: Hit = { bucket, line, score, usedAt: times[2 * line] ?? 0, updatedAt: times[2 * line + 1] ?? 0 };
    if (last && inOrder(hit, last) >= 0) return;
    const twin = this.#hits.findIndex((other) => other.bucket === bucket && other.line === line);
    const held = this.#hits[twin];
    if (held && held.score >= score) return;
    if (held) this.#hits.splice(twin, 1);
    const at = this.#hits.findIndex((other) => inOrder(hit, other) < 0);
    this.#hits.splice(at < 0 ? this.#hits.length : at, 0, hit);
    if (this.#hits.length > this.#limit) this.#hits.pop();
  }

  places(): Place[] {
    return this.#hits.map(({ bucket, line }) => ({ bucket, line }));
  }
}

/** Better first: by score, then by when it was last filled into a form, then by when it was last written. */
const inOrder = (one: Hit, other: Hit): number => other.score - one.score || other.usedAt - one.usedAt || other.updatedAt - one.updatedAt || one.bucket - other.bucket || one.line - other.line;
