/** An epoch and its value; null is a gap. */
export type Point = [x: number, y: number | null];

const MOST = 2000;

/** At most 2,000 points: of each bucket its least and its greatest, so that no spike is lost, and a gap if it has one. */
export function thin(points: Point[]): Point[] {
  if (points.length <= MOST) return points;
  const size = Math.ceil(points.length / Math.floor(MOST / 3));
  const kept: Point[] = [];
  for (let from = 0; from < points.length; from += size) {
    kept.push(...extremes(points.slice(from, from + size)));
  }
  kept[kept.length - 1] = points[points.length - 1];
  return kept;
}

function extremes(bucket: Point[]) {
  let least: Point | undefined;
  let greatest: Point | undefined;
  let gap: Point | undefined;
  for (const point of bucket) {
    if (point[1] === null) gap = point;
    else {
      if (!least || point[1] < least[1]!) least = point;
      if (!greatest || point[1] > greatest[1]!) greatest = point;
    }
  }
  const kept = new Set([least, greatest, gap].filter((point) => point !== undefined));
  return [...kept].sort((a, b) => a[0] - b[0]);
}
