import { figure, logAxis, niceAxis, place, type Axis } from './_scale';

/** How a chart's values are measured and written. A logarithmic axis is a plain one of logarithms. */
export class Measure {
  constructor(
    private readonly percent: boolean,
    private readonly logarithmic: boolean,
  ) {}

  /** Where a value stands on the axis; null where it has no place on it. */
  scaled(y: number | null) {
    if (y === null || !this.logarithmic) return y;
    return y > 0 ? Math.log10(y) : null;
  }

  /** Covers values from low to high, which are above 0 where the axis is logarithmic. */
  axis(low: number, high: number): Axis {
    const cover = this.logarithmic ? logAxis : niceAxis;
    return cover(this.scaled(low)!, this.scaled(high)!, 5);
  }

  /** What stands beside a place of the axis. */
  tick(at: number, decimals: number) {
    if (this.logarithmic) return this.percent ? this.shown(10 ** at) : place(10 ** at);
    return this.percent ? `${(100 * at).toFixed(Math.max(0, decimals - 2))} %` : at.toFixed(decimals);
  }

  shown(y: number | null) {
    return y === null ? '–' : figure(y, this.percent);
  }
}
