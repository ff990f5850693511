import type { Place } from './goods-terms';

/** A record that was found, and what it is worth. */
interface Hit extends Place {
  readonly score: number;
  readonly usedAt: number;
  readonly updatedAt: number;
}

/** Keeps the best of many hits; of two hits of one record the better one. Better: by score, then by when it was last filled into a form, then by when it was last written. */
export class BestHits {
  readonly #limit: number;
  readonly #hits: Hit[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** True when no hit of that score can come in, whenever it was used. */
  closedTo(score: number): boolean {
    const last = this.#hits[this.#limit - 1];
    return last !== undefined && last.score > score;
  }

  /** Whether a record of that score would come in. `times`: when each line's record was last used and written. */
  takes(bucket: number, line: number, score: number, times: Float64Array): boolean {
    const last = this.#hits[this.#limit - 1];
    if (last === undefined) return true;
    if (score !== last.score) return score > last.score;
    const usedAt = times[2 * line] ?? 0;
    if (usedAt !== last.usedAt) return usedAt > last.usedAt;
    const updatedAt = times[2 * line + 1] ?? 0;
    if (updatedAt !== last.updatedAt) return updatedAt > last.updatedAt;
    return bucket < last.bucket || (bucket === last.bucket && line < last.line);
  }

  offer(bucket: number, line: number, score: number, times: Float64Array): void {
    if (!this.takes(bucket, line, score, times)) return;
    const twin = this.#hits.findIndex((other) => other.bucket === bucket && other.line === line);
    const held = this.#hits[twin];
    if (held && held.score >= score) return;
    if (held) this.#hits.splice(twin, 1);
    const hit: Hit = { bucket, line, score, usedAt: times[2 * line] ?? 0, updatedAt: times[2 * line + 1] ?? 0 };
    const at = this.#hits.findIndex((other) => inOrder(hit, other) < 0);
    this.#hits.splice(at < 0 ? this.#hits.length : at, 0, hit);
    if (this.#hits.length > this.#limit) this.#hits.pop();
  }

  places(): Place[] {
    return this.#hits.map(({ bucket, line }) => ({ bucket, line }));
  }
}

const inOrder = (one: Hit, other: Hit): number => other.score - one.score || other.usedAt - one.usedAt || other.updatedAt - one.updatedAt || one.bucket - other.bucket || one.line - other.line;
