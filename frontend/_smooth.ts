import type { Point } from './_thin';

/** The running mean m = w m + (1 - w) y over the share 1 - w^n that it has seen so far; gaps stay gaps. */
export function smooth(points: Point[], weight: number): Point[] {
  if (weight <= 0) return points;
  let mean = 0;
  let rest = 1;
  return points.map(([x, y]): Point => {
    if (y === null) return [x, null];
    mean = weight * mean + (1 - weight) * y;
    rest *= weight;
    return [x, mean / (1 - rest)];
  });
}
