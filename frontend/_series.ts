import type { Part } from './_look';
import type { Point } from './_thin';

/** How a line looks and is called; lines of one run share a hue. */
export type Line = { name: string; part: Part; run: number };

/** The points of every line, kept by x: a point that comes again takes the place of the old one. */
export class SeriesStore {
  private readonly points = new Map<string, Map<number, number | null>>();
  /** The same in order of x, until more come in. */
  private readonly sorted = new Map<string, Point[]>();

  add(name: string, points: Point[]) {
    this.sorted.delete(name);
    const known = this.points.get(name) ?? new Map<number, number | null>();
    this.points.set(name, known);
    for (const [x, y] of points) known.set(x, y !== null && Number.isFinite(y) ? y : null);
  }

  clear() {
    this.points.clear();
    this.sorted.clear();
  }

  /** In order of x. */
  of(name: string): Point[] {
    if (!this.sorted.has(name)) {
      this.sorted.set(name, [...(this.points.get(name) ?? [])].sort((a, b) => a[0] - b[0]));
    }
    return this.sorted.get(name)!;
  }

  at(name: string, x: number) {
    return this.points.get(name)?.get(x) ?? null;
  }

  /** Whether the line has a value anywhere. */
  has(name: string) {
    return this.of(name).some(([, y]) => y !== null);
  }

  /** Whether the line is a single point. */
  alone(name: string) {
    return this.of(name).filter(([, y]) => y !== null).length === 1;
  }

  last(name: string): number | null {
    return this.of(name).at(-1)?.[1] ?? null;
  }

  /** Every x that some line has, in order. */
  xs(): number[] {
    return [...new Set([...this.points.values()].flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  }

  /** The x nearest to the given one that some line has between two ends. */
  nearest(x: number, from: number, to: number): number | undefined {
    let best: number | undefined;
    for (const line of this.points.values()) {
      for (const at of line.keys()) {
        const nearer = best === undefined || Math.abs(at - x) < Math.abs(best - x);
        if (nearer && at >= from && at <= to) best = at;
      }
    }
    return best;
  }

  /** The greatest x of all. */
  lastX(): number {
    return Math.max(0, ...[...this.points.keys()].map((name) => this.of(name).at(-1)?.[0] ?? 0));
  }

  /** How many points the longest line has. */
  longest() {
    return Math.max(0, ...[...this.points.values()].map((line) => line.size));
  }

  /** The least and the greatest y within an axis of x, of those above 0 where only they can be drawn. */
  range(aboveZero: boolean, within: { min: number; max: number }): [number, number] | undefined {
    let low = Infinity;
    let high = -Infinity;
    for (const line of this.points.values()) {
      for (const [x, y] of line) {
        if (y === null || (aboveZero && y <= 0) || x < within.min || x > within.max) continue;
        if (y < low) low = y;
        if (y > high) high = y;
      }
    }
    return low <= high ? [low, high] : undefined;
  }
}
