import type { Part } from './_look';
import { smooth } from './_smooth';
import { thin, type Point } from './_thin';

/** How a line looks and is called; lines of one run share a hue. */
export type Line = { name: string; part: Part; run: number };

/** The points of every line, kept by x: a point that comes again takes the place of the old one. */
export class SeriesStore {
  private readonly points = new Map<string, Map<number, number | null>>();

  add(name: string, points: Point[]) {
    const known = this.points.get(name) ?? new Map<number, number | null>();
    this.points.set(name, known);
    for (const [x, y] of points) known.set(x, y !== null && Number.isFinite(y) ? y : null);
  }

  clear() {
    this.points.clear();
  }

  /** In order of x. */
  of(name: string): Point[] {
    return [...(this.points.get(name) ?? [])].sort((a, b) => a[0] - b[0]);
  }

  /** Smoothed, then thinned. */
  drawn(name: string, smoothing: number): Point[] {
    return thin(smooth(this.of(name), smoothing));
  }

  at(name: string, x: number) {
    return this.points.get(name)?.get(x) ?? null;
  }

  /** Whether the line has a value anywhere. */
  has(name: string) {
    return [...(this.points.get(name)?.values() ?? [])].some((y) => y !== null);
  }

  last(name: string): number | null {
    const points = this.of(name);
    return points.length ? points[points.length - 1][1] : null;
  }

  /** Every x that some line has, in order. */
  xs(): number[] {
    return [...new Set([...this.points.values()].flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
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

/** The lines and what stands beside them at the same x, so that one crosshair shows all values. */
export function alongside(
  lines: { name: string; data: Point[] }[],
  extra: { name: string; y: (x: number) => number | null }[],
) {
  const xs = [...new Set(lines.flatMap((line) => line.data.map(([x]) => x)))].sort((a, b) => a - b);
  return [...lines, ...extra.map(({ name, y }) => ({ name, data: xs.map((x): Point => [x, y(x)]) }))];
}
