/** An epoch and its value; null is a gap. */
export type Point = [x: number, y: number | null];

/**
 * Few enough points to be drawn quickly: of each bucket of x its least and its greatest, so that no spike is lost, and
 * a gap if it has one.
 */
export function thin(points: Point[], buckets: number): Point[] {
  if (points.length <= 2 * buckets) return points;
  const size = points.length / buckets;
  const kept: Point[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    kept.push(...extremes(points, Math.floor(bucket * size), Math.floor((bucket + 1) * size)));
  }
  kept[kept.length - 1] = points[points.length - 1];
  return kept;
}

function extremes(points: Point[], from: number, to: number) {
  let least: Point | undefined;
  let greatest: Point | undefined;
  let gap: Point | undefined;
  for (let i = from; i < to; i++) {
    const point = points[i];
    if (point[1] === null) gap = point;
    else {
      if (!least || point[1] < least[1]!) least = point;
      if (!greatest || point[1] > greatest[1]!) greatest = point;
    }
  }
  const kept = new Set([least, greatest, gap].filter((point) => point !== undefined));
  return [...kept].sort((a, b) => a[0] - b[0]);
}

/** The points within an axis and one beyond each end, to which the line leads. */
export function within(points: Point[], axis: { min: number; max: number }): Point[] {
  const first = points.findIndex(([x]) => x >= axis.min);
  if (first < 0) return points.slice(-1);
  const beyond = points.findIndex(([x]) => x > axis.max);
  return points.slice(Math.max(0, first - 1), beyond < 0 ? points.length : beyond + 1);
}
