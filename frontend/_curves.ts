import type { Told } from './_crosshair';
import { Measure } from './_measure';
import { scales } from './_options';
import type { Drawing } from './_plot';
import { Reading } from './_reading';
import type { Axis } from './_scale';
import { SeriesStore, type Line } from './_series';
import { smooth } from './_smooth';
import { thin, within, type Point } from './_thin';

/**
 * What stands beside the points: the last x that is expected, so that the axis stays put while points come in, the
 * epoch to mark on the line of a name, and a level to compare with.
 */
export type Marks = { xMax?: number; best?: { x: number; line: string }; baseline?: { name: string; y: number } };

const NO_AXIS: Axis = { min: 0, max: 1, ticks: 4, decimals: 2 };
/** Pixels that share the least and the greatest of their points: a point for every three, about as wide as a line. */
const BUCKET = 6;
/** Buckets of all lines together: with more, a chart would take too long to answer whoever changes its axes. */
const MOST = 600;

/** A chart's points as a reader wants to see them. */
export class Curves {
  lines: Line[] = [];
  xTitle = '';
  percent = false;
  marks: Marks = {};
  readonly store = new SeriesStore();
  readonly reading = new Reading();

  /** A data set without a test part has no line for it. */
  present() {
    return this.lines.filter((line) => this.store.has(line.name));
  }

  shown = (y: number | null) => this.measure().shown(y);

  /** No more points than can be told apart on so many pixels. */
  drawing(width: number): Drawing {
    const [x, y, measure] = [this.xAxis(), this.yAxis(), this.measure()];
    const buckets = Math.ceil(Math.min(width / BUCKET, MOST / Math.max(1, this.lines.length)));
    const series = this.series(x, buckets).map(({ name, data }) => ({
      name,
      data: data.map(([at, value]): Point => [at, measure.scaled(value)]),
    }));
    const lines = this.lines.map((line) => ({ line, alone: this.store.alone(line.name) }));
    return { x, y, lines, scales: scales(this.xTitle, x, y, (at) => measure.tick(at, y.decimals), lines), series };
  }

  /** The values at the x that is nearest to a share of the axis, 0 to 1, of all points, drawn or not. */
  at(share: number): { share: number; title: string; told: Told[] } | undefined {
    const { min, max } = this.xAxis();
    const x = this.store.nearest(min + share * (max - min), min, max);
    return x === undefined
      ? undefined
      : { share: (x - min) / (max - min), title: `${this.xTitle} ${Number(x.toPrecision(5))}`, told: this.told(x) };
  }

  xAxis(): Axis {
    return this.reading.xAxis(Math.max(this.marks.xMax ?? 0, this.store.lastX()));
  }

  private told(x: number): Told[] {
    const [y, measure] = [this.yAxis(), this.measure()];
    return this.present().map((line) => {
      const value = this.points(line.name).find(([at]) => at === x)?.[1] ?? null;
      const at = measure.scaled(value);
      return { line, value: measure.shown(value), height: at === null ? null : (at - y.min) / (y.max - y.min) };
    });
  }

  private points(name: string) {
    return smooth(this.store.of(name), this.reading.smoothing);
  }

  /** The lines, then the best epoch's mark and the level to compare with. */
  private series(axis: Axis, buckets: number): { name: string; data: Point[] }[] {
    const { best, baseline } = this.marks;
    const marked = best && best.x >= axis.min && best.x <= axis.max;
    return [
      ...this.lines.map(({ name }) => ({ name, data: thin(within(this.points(name), axis), buckets) })),
      { name: 'best', data: marked ? [[best.x, this.store.at(best.line, best.x)]] : [] },
      { name: 'level', data: baseline ? [axis.min, axis.max].map((x): Point => [x, baseline.y]) : [] },
    ];
  }

  private yAxis(): Axis {
    const range = this.store.range(this.reading.logarithmic, this.xAxis());
    if (!range) return NO_AXIS;
    const level = this.marks.baseline?.y;
    return this.measure().axis(Math.min(range[0], level ?? Infinity), Math.max(range[1], level ?? -Infinity));
  }

  private measure() {
    return new Measure(this.percent, this.reading.logarithmic);
  }
}
